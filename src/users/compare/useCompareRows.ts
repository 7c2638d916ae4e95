import { useFormatter, useTranslations } from 'use-intl';
import type { PeopleComparison } from '../../licensing/comparePeople';
import { compareRows, type CompareGroups } from './compareRows';
import type { ComparedPerson } from './useComparedPeople';

/** The rows of a comparison, in words. */
export function useCompareRows(
  people: readonly ComparedPerson[],
  comparison: PeopleComparison,
): CompareGroups {
  const t = useTranslations('comparePeople');
  const state = useTranslations('common.state');
  const format = useFormatter();
  return compareRows(people, comparison, {
    fact: (fact) => t(`facts.${fact}`),
    cell: (word) => t(`cells.${word}`),
    state,
    moment: (moment) => format.dateTime(moment, { dateStyle: 'medium', timeStyle: 'short' }),
  });
}
