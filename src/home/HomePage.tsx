import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useCalmDirectory } from '../queries/DirectoryContext';
import { useRuns } from '../runs/RunnerContext';
import { runsQuery } from '../runs/useRun';
import { PageHeader } from '../ui/PageHeader';
import { DataActions } from './DataActions';
import { DataStatus } from './DataStatus';
import { HomeContent } from './HomeContent';
import { HomeSkeleton } from './HomeSkeleton';

/** The organization at a glance, and what needs the admin next. */
export function HomePage() {
  const t = useTranslations('home');
  const status = useCalmDirectory();
  const { data: runs = [], isPending, error } = useQuery(runsQuery(useRuns()));

  return (
    <>
      <PageHeader
        title={t('title')}
        description={<DataStatus />}
        actions={<DataActions isReading={status.reading === 'reading'} />}
      />
      {/* What stands above all depends on both, and would move the rest if it came after it. */}
      {isPending || status.isLoading ? (
        <HomeSkeleton />
      ) : (
        <HomeContent status={status} runs={runs} runsError={error} />
      )}
    </>
  );
}
