import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useRuns } from '../runs/RunnerContext';
import type { RunRecord } from '../runs/runRecords';
import { unreadableRunsQuery } from '../runs/useRun';
import { EmptyState } from '../ui/EmptyState';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { Section } from '../ui/Section';
import { RunLine } from './RunLine';

interface LastRunsProps {
  /** Latest first. */
  readonly runs: readonly RunRecord[];
  /** Why they could not be read. */
  readonly error: Error | null;
}

const MOST = 5;

/** This browser's last runs, and what became of their changes. */
export function LastRuns({ runs, error }: LastRunsProps) {
  const t = useTranslations('home.runs');
  const { canAssign } = useSession();
  const { data: damaged = 0 } = useQuery(unreadableRunsQuery(useRuns()));
  return (
    <Section title={t('title')} actions={<RouterLink to={paths.history()}>{t('all')}</RouterLink>} flush>
      {error !== null && (
        <Alert severity="error" variant="outlined" sx={{ m: 2.5 }}>
          {t('unreadable', { message: error.message })}
        </Alert>
      )}
      {damaged > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ m: 2.5 }}>
          {t('damaged', { count: damaged })}
        </Alert>
      )}
      {runs.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {runs.slice(0, MOST).map((run) => (
            <RunLine key={run.runId} run={run} />
          ))}
        </Box>
      )}
      {runs.length === 0 && error === null && damaged === 0 && (
        <EmptyState
          icon={<HistoryIcon />}
          title={t('emptyTitle')}
          body={t(canAssign ? 'emptyBody' : 'emptyBodyViewer')}
          action={
            canAssign && (
              <Button component={Link} to={paths.batch()} variant="outlined">
                {t('start')}
              </Button>
            )
          }
        />
      )}
    </Section>
  );
}
