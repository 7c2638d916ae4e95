import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useRuns } from '../runs/RunnerContext';
import { runsQuery, unreadableRunsQuery } from '../runs/useRun';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { useGridInAddress } from '../ui/useGridInAddress';
import { JournalExport } from './JournalExport';
import { useRunColumns } from './runColumns';

/** The runs of this browser, latest first. */
export function HistoryPage() {
  const { readOnly } = useSession();
  const t = useTranslations('history');
  const runs = useRuns();
  const list = useQuery(runsQuery(runs));
  const { data: unreadable = 0 } = useQuery(unreadableRunsQuery(runs));
  const columns = useRunColumns();
  const view = useGridInAddress({
    fields: columns.map(({ field }) => field),
    isReady: list.data !== undefined,
  });

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack sx={{ gap: 2 }}>
        {list.isError && (
          <JournalExport severity="error">{t('unreadable', { message: list.error.message })}</JournalExport>
        )}
        {unreadable > 0 && (
          <JournalExport severity="warning">{t('unreadableRuns', { count: unreadable })}</JournalExport>
        )}
        <DataTable
          label={t('listLabel')}
          rows={list.data ?? []}
          columns={columns}
          {...view}
          loading={list.isPending}
          getRowId={({ runId }) => runId}
          getRowHeight={() => 'auto'}
          empty={
            <EmptyState
              title={t('emptyTitle')}
              {...(!readOnly && {
                body: t('emptyBody'),
                action: (
                  <Button component={Link} to={paths.batch()} variant="contained">
                    {t('startOne')}
                  </Button>
                ),
              })}
            />
          }
        />
      </Stack>
    </>
  );
}
