import { useTranslations } from 'use-intl';
import type { FindingGroup, FindingsAnswer } from '../../directory/findings/findings';

interface GroupWords {
  readonly title: string;
  readonly meaning: string;
  readonly count: string;
}

/** What a kind of findings is called, what it means and how many people it concerns. */
export function useGroupWords(
  { kind, people, findings, unknown }: FindingGroup,
  { seesAllDivisions }: FindingsAnswer,
): GroupWords {
  const t = useTranslations('findings');

  function count(): string {
    if (findings.length === 0) return unknown.length > 0 ? t('unknown') : t('nothing');
    if (kind === 'nobody') return t('ids', { count: people });
    return unknown.length > 0 ? t('peopleAtLeast', { count: people }) : t('people', { count: people });
  }

  if (kind !== 'nobody' || seesAllDivisions === true) {
    return { title: t(`kind.${kind}`), meaning: t(`meaning.${kind}`), count: count() };
  }
  return {
    title: t('nobodyTitle'),
    meaning: seesAllDivisions === false ? t('nobodyHidden') : t('nobodyMaybe'),
    count: count(),
  };
}
