import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { toCsv } from '../../ui/csv';
import { downloadFile } from '../../ui/downloadFile';
import type { LookupRow } from './lookupRows';
import { useProblem } from './useProblem';

/** Hands the looked up list out as a file, in the list's order, with what wasn't learned named as such. */
export function useExportLookup(
  rows: readonly LookupRow[],
  licenses: ReadonlyMap<UserId, LicensesRead> | undefined,
): () => void {
  const t = useTranslations('users');
  const common = useTranslations('common.state');
  const problemOf = useProblem();

  function licensesIn({ person }: LookupRow): string {
    if (person === null) return '';
    const read = licenses?.get(person.id);
    if (read === undefined) return t('licensesCell.reading');
    if (read.kind !== 'known') return t(`licensesCell.${read.kind}`);
    return read.licenses.size === 0 ? t('licensesCell.none') : [...read.licenses].sort().join(' ');
  }

  return () => {
    const header = (
      [
        'line',
        'entry',
        'person',
        'id',
        'email',
        'state',
        'division',
        'title',
        'department',
        'licenses',
        'problem',
      ] as const
    ).map((column) => t(`columns.${column}`));
    const cells = rows.map((row) => [
      row.lines.join(' '),
      row.raw,
      row.person?.name ?? '',
      row.person?.id ?? '',
      row.person?.email ?? '',
      row.person === null ? '' : common(row.person.state),
      row.person?.division?.name ?? '',
      row.person?.title ?? '',
      row.person?.department ?? '',
      licensesIn(row),
      problemOf(row),
    ]);
    downloadFile(t('list.fileName'), toCsv(header, cells), 'text/csv;charset=utf-8');
  };
}
