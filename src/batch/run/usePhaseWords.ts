import { useTranslations } from 'use-intl';
import type { RunView } from '../../runs/useRun';
import { useCountdown } from './useCountdown';

/** What the run is at, as a heading; with a countdown while it waits. */
export function usePhaseWords({ live, record, isUnfinished }: Extract<RunView, { kind: 'known' }>): string {
  const t = useTranslations('batch.run');
  const phase = live?.phase ?? null;
  const wait = live?.wait ?? null;
  const seconds = useCountdown(wait?.until ?? null);

  if (phase === null) {
    if (isUnfinished) return t('phases.interrupted');
    if (record?.status === 'cancelled') return t('phases.cancelled');
    return record?.status === 'stopped' ? t('phases.stopped') : t('phases.finished');
  }
  switch (phase.kind) {
    case 'running':
      return t('phases.running', { part: phase.part + 1 });
    case 'waiting':
      return t(`waits.${phase.reason}`, { seconds });
    case 'finished':
      return live?.outcome === 'cancelled' ? t('phases.cancelled') : t('phases.finished');
    default:
      return t(`phases.${phase.kind}`);
  }
}
