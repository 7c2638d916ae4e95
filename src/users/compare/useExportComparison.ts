import { useTranslations } from 'use-intl';
import type { PeopleComparison } from '../../licensing/comparePeople';
import { toCsv } from '../../ui/csv';
import { csvMoment } from '../../ui/csvMoment';
import { useDownloadFile } from '../../ui/useDownloadFile';
import type { CompareGroups } from './compareRows';
import type { ComparedPerson } from './useComparedPeople';

const GROUPS = ['facts', 'licenses', 'roles'] as const;

/** Hands over the whole comparison as CSV: a line for each row, a column for each person. */
export function useExportComparison() {
  const t = useTranslations('comparePeople');
  const downloadFile = useDownloadFile();

  return (people: readonly ComparedPerson[], groups: CompareGroups, { beyond }: PeopleComparison) => {
    const header = [t('column.group'), t('column.row'), ...people.map(({ name }) => name)];
    const rows = GROUPS.flatMap((group) =>
      groups[group].map(({ label, cells }) => [
        t(`groups.${group}`),
        label,
        ...cells.map(({ text, licenseIds = [] }) => [text, ...licenseIds].join(' ')),
      ]),
    );
    const permissions = people.map((_, at) =>
      beyond[at] ? beyond[at].permissions.join(' ') : t('cells.unknown'),
    );
    const csv = toCsv(header, [
      [t('groups.facts'), t('column.id'), ...people.map(({ userId }) => userId)],
      [
        t('groups.facts'),
        t('column.readAt'),
        ...people.map(({ readAt }) => (readAt === null ? t('cells.unknown') : csvMoment(readAt))),
      ],
      ...rows,
      [t('beyond.title'), '', ...permissions],
    ]);
    downloadFile(t('fileName'), `\uFEFF${csv}`, 'text/csv;charset=utf-8');
  };
}
