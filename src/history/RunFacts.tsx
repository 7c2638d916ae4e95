import Box from '@mui/material/Box';
import { useFormatter, useTranslations } from 'use-intl';
import type { RunView } from '../runs/useRun';
import { useRunState } from '../runs/useRunState';

/** When a run was made, by whom, for what reason, and how it ended. */
export function RunFacts({ run }: { readonly run: Extract<RunView, { kind: 'known' }> }) {
  const t = useTranslations('history');
  const format = useFormatter();
  const stateOf = useRunState();
  const { record } = run;
  const time = (at: number) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    record !== null && t(`states.${stateOf(record)}`),
    t('facts.started', { time: time(run.startedAt) }),
    record?.endedAt != null && t('facts.ended', { time: time(record.endedAt) }),
    record !== null && t('facts.by', { name: record.adminName }),
    record !== null && t(`origins.${record.origin.kind}`),
  ].filter(Boolean);

  return (
    <>
      <Box>{facts.join(' · ')}</Box>
      {run.reason !== '' && <Box>{t('facts.reason', { reason: run.reason })}</Box>}
    </>
  );
}
