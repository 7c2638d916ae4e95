import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { runsQuery } from '../runs/useRun';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { useRunColumns } from './runColumns';

/** The runs of this browser, latest first. */
export function HistoryPage() {
  const t = useTranslations('history');
  const list = useQuery(runsQuery(useRuns()));
  const columns = useRunColumns();

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack sx={{ gap: 2 }}>
        {list.isError && (
          <Alert severity="error" variant="outlined">
            {t('unreadable', { message: list.error.message })}
          </Alert>
        )}
        <DataTable
          label={t('listLabel')}
          rows={list.data ?? []}
          columns={columns}
          loading={list.isPending}
          getRowId={({ runId }) => runId}
          getRowHeight={() => 'auto'}
          empty={
            <EmptyState
              title={t('emptyTitle')}
              body={t('emptyBody')}
              action={
                <Button component={Link} to={paths.batch()} variant="contained">
                  {t('startOne')}
                </Button>
              }
            />
          }
        />
      </Stack>
    </>
  );
}
