import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useRunSnapshot } from '../runs/RunnerContext';
import { ActionAlert } from '../ui/ActionAlert';
import { paths } from '../ui/paths';

/** On every page but the run's own, and Home, which shows it whole: that a run goes on, how far it is, and what it waits for. */
export function RunBanner() {
  const t = useTranslations('app.runBanner');
  const { pathname } = useLocation();
  const { readOnly } = useSession();
  const snapshot = useRunSnapshot();
  if (snapshot === null || snapshot.outcome !== null) return null;
  if (pathname === paths.batch() || pathname === paths.home()) return null;
  const { runId, phase, progress, name } = snapshot;
  const isHeld = phase.kind === 'paused' || phase.kind === 'sign-in-needed';
  const percent = progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total);

  return (
    <Box sx={{ mb: 2 }}>
      <ActionAlert
        severity={isHeld ? 'warning' : 'info'}
        action={
          <Button
            component={Link}
            to={readOnly ? paths.run(runId) : paths.batch({ run: runId })}
            color="inherit"
            size="small"
          >
            {t('open')}
          </Button>
        }
      >
        {t(isHeld ? 'held' : 'running', { name, percent })}
      </ActionAlert>
    </Box>
  );
}
