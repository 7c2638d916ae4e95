import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { useServerPages } from '../../ui/useServerPages';
import { plannedChangesQuery } from '../plan/planQueries';
import { SHOWN_KINDS } from '../plan/plannedChangeRows';
import { SORT_FIELDS } from '../plan/plannedChangesPage';
import { usePlannedChangeColumns } from './plannedChangeColumns';
import { PlannedChangesFilter } from './PlannedChangesFilter';
import type { Planning } from './usePlan';
import { usePlannedChangesView } from './usePlannedChangesView';

interface PlannedChangesProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
}

/** More rows than the smallest page holds need a footer to leaf through. */
const ROWS_WITHOUT_FOOTER = 25;

/** Every wanted change, one a line, with what will become of it and why. The filter is in the URL. */
export function PlannedChanges({ planning }: PlannedChangesProps) {
  const t = useTranslations('batch.review.changes');
  const { plan, planner, planAgain } = planning;
  const isFromFile = plan.differences !== null;
  const { view, change } = usePlannedChangesView(isFromFile);
  const { data, error } = useQuery(plannedChangesQuery(planner, plan.planId, view));
  const columns = usePlannedChangeColumns(isFromFile);
  const count = data?.visible ?? 0;
  const lastPage = Math.max(0, Math.ceil(count / view.pageSize) - 1);
  const pages = useServerPages({
    fields: SORT_FIELDS,
    sort: view.sort,
    mayBeUnsorted: true,
    page: Math.min(view.page, lastPage),
    pageSize: view.pageSize,
    count,
    onPage: change,
    onSort: (sort) => change({ sort }),
  });
  if (error !== null) return <ErrorState error={error} onRetry={planAgain} />;
  // The grid bounds a page by the number of rows it had before, so it waits for the first answer.
  if (data === undefined) return <LoadingState />;
  const { rows, visible, all } = data;

  return (
    <DataTable
      label={t('label')}
      rows={rows}
      columns={columns}
      getRowHeight={autoHeight}
      empty={<EmptyState title={all === 0 ? t('none') : t('noneShown')} />}
      {...pages}
      hideFooter={visible <= ROWS_WITHOUT_FOOTER}
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
