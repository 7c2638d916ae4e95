import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DataTable } from '../DataTable';
import { EmptyState } from '../EmptyState';
import { useGridInAddress } from '../useGridInAddress';
import { useResultColumns } from './resultColumns';
import type { ResultRow, VerdictKey } from './resultRow';
import { ResultsFilter } from './ResultsFilter';
import { useResultsFilter } from './useResultsFilter';

interface ResultsGridProps {
  readonly rows: readonly ResultRow[];
  /** What can be done with the results: buttons. */
  readonly actions?: ReactNode;
}

/** The grid "Results": one verdict a change, filtered by the URL. */
export function ResultsGrid({ rows, actions }: ResultsGridProps) {
  const t = useTranslations('history');
  const filter = useResultsFilter();
  const columns = useResultColumns();
  const { verdict, text } = filter;
  const view = useGridInAddress({ fields: columns.map(({ field }) => field), isReady: rows.length > 0 });
  const visible = useMemo(() => rows.filter((row) => answersTo(row, verdict, text)), [rows, verdict, text]);

  return (
    <DataTable
      label={t('resultsLabel')}
      rows={visible}
      columns={columns}
      {...view}
      getRowHeight={() => 'auto'}
      empty={<EmptyState title={rows.length === 0 ? t('noResults') : t('noResultsShown')} />}
      toolbar={<ResultsFilter rows={rows} visible={visible.length} filter={filter} actions={actions} />}
    />
  );
}

function answersTo(row: ResultRow, verdict: VerdictKey | null, text: string): boolean {
  if (verdict !== null && row.verdict !== verdict) return false;
  const haystack =
    `${row.name} ${row.email} ${row.personId} ${row.licenseId} ${row.words.join(' ')}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
