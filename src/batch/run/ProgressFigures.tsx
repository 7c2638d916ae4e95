import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { RunSnapshot } from '../../runs/runTypes';
import { StatNumber } from '../../ui/StatNumber';
import { useTimeLeft } from './useTimeLeft';

interface ProgressFiguresProps {
  readonly done: number;
  readonly total: number;
  readonly live: RunSnapshot | null;
}

/** Done and left, and while the run goes: how fast, and for how long. */
export function ProgressFigures({ done, total, live }: ProgressFiguresProps) {
  const t = useTranslations('batch.run');
  const timeLeft = useTimeLeft(live?.progress.timeLeftMs ?? null);
  const rate = live?.progress.ratePerMinute ?? null;

  return (
    <>
      <StatNumber label={t('done')} value={done} note={t('ofTotal', { total })} />
      <StatNumber label={t('left')} value={total - done} />
      {live !== null && (
        <>
          <StatNumber label={t('rate')} value={rate === null ? undefined : Math.round(rate)} />
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
    </>
  );
}
