import { useQuery } from '@tanstack/react-query';
import type { GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { plannedChangesQuery } from '../plan/planQueries';
import { SHOWN_KINDS } from '../plan/plannedChangeRows';
import { SORT_FIELDS, type PlannedChangesView, type SortField } from '../plan/plannedChangesPage';
import { usePlannedChangeColumns } from './plannedChangeColumns';
import { PlannedChangesFilter } from './PlannedChangesFilter';
import type { Planning } from './usePlan';
import { usePlannedChangesView } from './usePlannedChangesView';

interface PlannedChangesProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
}

/** More rows than the smallest page holds need a footer to leaf through. */
const ROWS_WITHOUT_FOOTER = 25;
const NO_SORT = { field: null, descending: false };

/** Every wanted change, one a line, with what will become of it and why. The filter is in the URL. */
export function PlannedChanges({ planning }: PlannedChangesProps) {
  const t = useTranslations('batch.review.changes');
  const { plan, planner, planAgain } = planning;
  const isFromFile = plan.differences !== null;
  const { view, change } = usePlannedChangesView(isFromFile);
  const { data, error } = useQuery(plannedChangesQuery(planner, plan.planId, view));
  const columns = usePlannedChangeColumns(isFromFile);
  const { field, descending } = view.sort ?? NO_SORT;
  // The grid goes back to its first page whenever it is given another model.
  const sortModel = useMemo(() => sortModelOf(field, descending), [field, descending]);
  if (error !== null) return <ErrorState error={error} onRetry={planAgain} />;
  // The grid bounds a page by the number of rows it had before, so it waits for the first answer.
  if (data === undefined) return <LoadingState />;
  const { rows, visible, all } = data;
  const lastPage = Math.max(0, Math.ceil(visible / view.pageSize) - 1);

  return (
    <DataTable
      label={t('label')}
      rows={rows}
      columns={columns}
      getRowHeight={autoHeight}
      empty={<EmptyState title={all === 0 ? t('none') : t('noneShown')} />}
      paginationMode="server"
      rowCount={visible}
      hideFooter={visible <= ROWS_WITHOUT_FOOTER}
      paginationModel={{ page: Math.min(view.page, lastPage), pageSize: view.pageSize }}
      onPaginationModelChange={({ page, pageSize }) =>
        change({ pageSize, page: pageSize === view.pageSize ? page : 0 })
      }
      sortingMode="server"
      sortModel={sortModel}
      onSortModelChange={(model) => change({ sort: sortOf(model) })}
      toolbar={
        <PlannedChangesFilter
          shown={view.shown}
          text={view.text}
          isFromFile={isFromFile}
          all={all}
          visible={visible}
          onShow={(kind) => change({ shown: SHOWN_KINDS.find((one) => one === kind) ?? 'all' })}
          onText={(text) => change({ text })}
        />
      }
    />
  );
}

function autoHeight(): 'auto' {
  return 'auto';
}

function sortModelOf(field: SortField | null, descending: boolean): GridSortModel {
  return field === null ? [] : [{ field, sort: descending ? 'desc' : 'asc' }];
}

function sortOf([first]: GridSortModel): PlannedChangesView['sort'] {
  const field = SORT_FIELDS.find((one) => one === first?.field);
  return field === undefined ? null : { field, descending: first?.sort === 'desc' };
}
