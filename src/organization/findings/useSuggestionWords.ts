import { useTranslations } from 'use-intl';
import type { Finding } from '../../directory/findings/findings';
import type { LicenseId } from '../../licensing/model';
import { useListOf } from '../../messages/useListOf';

const NAMED = 4;

/** What the wizard would be asked to do for a finding's people, in words. */
export function useSuggestionWords(): (finding: Finding) => string {
  const t = useTranslations('findings.suggestion');
  const list = useListOf('conjunction');

  function names(ids: readonly LicenseId[]): string {
    const rest = ids.length - NAMED;
    return rest > 1 ? list([...ids.slice(0, NAMED), t('more', { count: rest })]) : list(ids);
  }

  return ({ suggestion: { removeHeld, add, remove } }) => {
    if (removeHeld) return t('removeHeld');
    if (add.length > 0 && remove.length > 0) return t('swap', { removed: names(remove), added: names(add) });
    if (add.length > 0) return t('add', { licenses: names(add) });
    return remove.length > 0 ? t('remove', { licenses: names(remove) }) : t('none');
  };
}
