import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RunView } from '../../runs/useRun';
import { StatNumber } from '../../ui/StatNumber';
import { usePhaseWords } from './usePhaseWords';
import { useTimeLeft } from './useTimeLeft';

interface RunProgressProps {
  readonly run: Extract<RunView, { kind: 'known' }>;
  readonly controls: ReactNode;
}

/** How far the run has come, what it is at, and what can be done about it. */
export function RunProgress({ run, controls }: RunProgressProps) {
  const t = useTranslations('batch.run');
  const titleId = useId();
  const words = usePhaseWords(run);
  const done = run.results.length;
  const total = run.live?.progress.total ?? run.record?.total ?? done;
  const timeLeft = useTimeLeft(run.live?.progress.timeLeftMs ?? null);
  const share = total === 0 ? 100 : (100 * done) / total;

  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ p: 2.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography id={titleId} variant="h3" sx={{ flex: '1 1 240px' }}>
          {words}
        </Typography>
        {controls}
      </Box>
      <LinearProgress
        variant="determinate"
        value={share}
        aria-label={t('progressLabel')}
        aria-valuetext={t('progressText', { done, total })}
        color={run.isUnfinished ? 'primary' : 'success'}
        sx={{ height: 8, borderRadius: 4 }}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
        }}
      >
        <StatNumber label={t('done')} value={done} note={t('ofTotal', { total })} />
        <StatNumber label={t('left')} value={total - done} />
        {run.isUnfinished && run.live !== null && (
          <>
            <StatNumber label={t('rate')} value={roundedOr(run.live.progress.ratePerMinute)} />
            <Box>
              <Typography variant="body2" color="text.secondary">
                {t('timeLeft')}
              </Typography>
              <Typography variant="h1" component="div">
                {timeLeft}
              </Typography>
            </Box>
          </>
        )}
      </Box>
    </Paper>
  );
}

function roundedOr(rate: number | null): number | undefined {
  return rate === null ? undefined : Math.round(rate);
}
