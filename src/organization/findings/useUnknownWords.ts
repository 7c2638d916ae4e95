import { useTranslations } from 'use-intl';
import type { Unknown } from '../../directory/findings/findings';

/** Why something can't be told, in words. */
export function useUnknownWords(asking: boolean): (unknown: Unknown) => string {
  const t = useTranslations('findings.why');
  return ({ reason, people }) => {
    switch (reason) {
      case 'reading':
      case 'names':
      case 'logins':
        return t(reason);
      case 'definitions':
        return asking ? t('definitionsPending') : t('definitions');
      case 'namesIncomplete':
        return people === null ? t('namesIncomplete') : t('namesIncompleteSome', { count: people });
      default:
        return t(reason, { count: people ?? 0 });
    }
  };
}
