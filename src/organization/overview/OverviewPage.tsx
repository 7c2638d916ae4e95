import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { useCalmDirectory, useDirectory } from '../../queries/DirectoryContext';
import { overviewQuery } from '../../queries/overview';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { OrganizationHeader } from '../OrganizationHeader';
import { ReadingTrouble } from '../ReadingTrouble';
import { DivisionChart } from './DivisionChart';
import { HoldersChart } from './HoldersChart';
import { OverlapMatrix } from './OverlapMatrix';
import { OverviewFigures } from './OverviewFigures';

/** The organization to look at rather than to read: who holds what, what is held together, and where. */
export function OverviewPage() {
  const t = useTranslations('overview');
  const directory = useDirectory();
  const { summary, reading } = useCalmDirectory();
  const { data: overview, error, refetch } = useQuery(overviewQuery(useApis(), directory));
  const isOver = reading === 'failed' || reading === 'cancelled';
  // That nobody holds anything is for a whole reading to tell: what is drawn before would be pushed down.
  const isComing = overview?.holders.length === 0 && !isOver && summary?.licensed !== 0;

  return (
    <>
      <OrganizationHeader
        page="overview"
        summary={summary}
        isReading={reading === 'reading'}
        onRefresh={directory.refresh}
        onCancel={directory.cancel}
      />
      <ReadingTrouble />
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {overview == null || isComing ? (
        error === null &&
        (isOver ? (
          <EmptyState title={t('nothing.title')} body={t('nothing.body')} />
        ) : (
          <LoadingState label={t('reading')} rows={3} rowHeight={160} />
        ))
      ) : (
        <Stack sx={{ gap: 3 }}>
          <OverviewFigures overview={overview} />
          <HoldersChart holders={overview.holders} />
          <OverlapMatrix holders={overview.holders} overlaps={overview.overlaps} />
          <DivisionChart divisions={overview.divisions} />
        </Stack>
      )}
    </>
  );
}
