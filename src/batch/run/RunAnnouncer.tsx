import { useTranslations } from 'use-intl';
import type { RunSnapshot } from '../../runs/runTypes';
import { Announcement } from '../../ui/Announcement';

/** Tells screen readers each tenth of the way, and what the run waits for: no more, or nobody could listen. */
export function RunAnnouncer({ snapshot }: { readonly snapshot: RunSnapshot }) {
  const t = useTranslations('batch.run');
  const { done, total } = snapshot.progress;
  const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
  const phase = snapshot.phase;

  const isGoing = phase.kind === 'running' || phase.kind === 'verifying' || phase.kind === 'waiting';

  return (
    <Announcement
      // What the run comes to, or waits for, is worth an interruption of its progress.
      pauseMs={isGoing ? GOING_PAUSE_MS : 0}
      text={
        phase.kind === 'waiting' && phase.reason === 'rate-limit'
          ? t('announce.rateLimit')
          : isGoing
            ? t('announce.progress', { percent: tenth * 10 })
            : phase.kind === 'finished'
              ? t('announce.finished', { done, applied: snapshot.counts.applied })
              : t(`announce.${phase.kind}`)
      }
    />
  );
}

/** A short run would come by its tenths faster than anybody can listen. */
const GOING_PAUSE_MS = 4000;
