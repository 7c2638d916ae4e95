import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslations } from 'use-intl';
import type { RunSnapshot } from '../../runs/runTypes';

/** Tells screen readers each tenth of the way, and what the run waits for: no more, or nobody could listen. */
export function RunAnnouncer({ snapshot }: { readonly snapshot: RunSnapshot }) {
  const t = useTranslations('batch.run');
  const { done, total } = snapshot.progress;
  const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
  const phase = snapshot.phase;

  return (
    <Box role="status" sx={visuallyHidden}>
      {phase.kind === 'waiting' && phase.reason === 'rate-limit'
        ? t('announce.rateLimit')
        : phase.kind === 'running' || phase.kind === 'verifying' || phase.kind === 'waiting'
          ? t('announce.progress', { percent: tenth * 10 })
          : phase.kind === 'finished'
            ? t('announce.finished', { done, applied: snapshot.counts.applied })
            : t(`announce.${phase.kind}`)}
    </Box>
  );
}
