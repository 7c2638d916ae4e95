import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { toCsv } from '../../ui/csv';
import { csvMoment } from '../../ui/csvMoment';
import { useDownloadFile } from '../../ui/useDownloadFile';
import { licensesOfRows } from './heldLicenses';
import type { LookupRow } from './lookupRows';
import { useLookupTable } from './useLookupTable';
import { useProblem } from './useProblem';

/**
 * Hands the looked up list out as a file, in the list's order, with what wasn't learned named as such.
 * @param readAt when what they hold was read; null before that.
 */
export function useExportLookup(
  rows: readonly LookupRow[],
  licenses: ReadonlyMap<UserId, LicensesRead> | undefined,
  readAt: number | null,
): () => void {
  const t = useTranslations('users');
  const common = useTranslations('common.state');
  const problemOf = useProblem();
  const downloadFile = useDownloadFile();
  const { table } = useLookupTable();

  function licensesIn({ person }: LookupRow): string {
    if (person === null) return '';
    const read = licenses?.get(person.id);
    if (read === undefined) return t('licensesCell.reading');
    if (read.kind !== 'known') return t(`licensesCell.${read.kind}`);
    return read.licenses.size === 0 ? t('licensesCell.none') : [...read.licenses].sort().join('; ');
  }

  /** A column for each license, or one for all of them. */
  function licenseColumns(): { readonly heading: string; readonly cellOf: (row: LookupRow) => string }[] {
    if (table !== 'licenses') return [{ heading: t('columns.licenses'), cellOf: licensesIn }];
    return licensesOfRows(rows, licenses).map(({ licenseId }) => ({
      heading: licenseId,
      cellOf: (row) => {
        const read = row.person === null ? undefined : licenses?.get(row.person.id);
        if (row.person !== null && read?.kind !== 'known') return licensesIn(row);
        return read?.kind === 'known' ? t(read.licenses.has(licenseId) ? 'list.yes' : 'list.no') : '';
      },
    }));
  }

  return () => {
    const licenseCells = licenseColumns();
    const header = [
      ...(
        ['line', 'entry', 'person', 'id', 'email', 'state', 'division', 'title', 'department'] as const
      ).map((column) => t(`columns.${column}`)),
      ...licenseCells.map(({ heading }) => heading),
      t('columns.readAt'),
      t('columns.problem'),
    ];
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
      ...licenseCells.map(({ cellOf }) => cellOf(row)),
      readAt === null ? '' : csvMoment(readAt),
      problemOf(row),
    ]);
    const name = table === 'licenses' ? t('list.byLicenseFileName') : t('list.fileName');
    downloadFile(name, `\uFEFF${toCsv(header, cells)}`, 'text/csv;charset=utf-8');
  };
}
