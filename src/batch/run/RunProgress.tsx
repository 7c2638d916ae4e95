import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RunView } from '../../runs/useRun';
import { OutcomeFigures } from './OutcomeFigures';
import { ProgressFigures } from './ProgressFigures';
import { usePhaseWords } from './usePhaseWords';

interface RunProgressProps {
  readonly run: Extract<RunView, { kind: 'known' }>;
  readonly controls: ReactNode;
}

/** How far the run has come, what it is at, and what can be done about it. */
export function RunProgress({ run, controls }: RunProgressProps) {
  const t = useTranslations('batch.run');
  const titleId = useId();
  const words = usePhaseWords(run);
  const { live, isUnfinished } = run;
  const done = live?.progress.done ?? run.results.length;
  const total = live?.progress.total ?? run.record?.total ?? done;

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
        value={total === 0 ? 100 : Math.min(100, (100 * done) / total)}
        aria-label={t('progressLabel')}
        aria-valuetext={t('progressText', { done, total })}
        color={isUnfinished ? 'primary' : 'success'}
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
        {isUnfinished ? (
          <ProgressFigures done={done} total={total} live={live} />
        ) : (
          <OutcomeFigures counts={live?.counts ?? run.record?.counts ?? null} />
        )}
      </Box>
    </Paper>
  );
}
