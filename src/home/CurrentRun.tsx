import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useRunSnapshot } from '../runs/RunnerContext';
import type { RunRecord } from '../runs/runRecords';
import type { RunSnapshot } from '../runs/runTypes';
import { paths } from '../ui/paths';
import { LeftRun } from './LeftRun';
import { RunCard } from './RunCard';

interface CurrentRunProps {
  /** Latest first. */
  readonly runs: readonly RunRecord[];
}

/** The run that goes on, here or in another tab; or one that was left before its end. */
export function CurrentRun({ runs }: CurrentRunProps) {
  const t = useTranslations('home.run');
  const { readOnly } = useSession();
  const snapshot = useRunSnapshot();
  // One that ends under the reader's eyes stays, with its end.
  const [seen, setSeen] = useState<string | null>(null);
  if (snapshot !== null && snapshot.outcome === null && seen !== snapshot.runId) setSeen(snapshot.runId);

  if (snapshot !== null && (snapshot.outcome === null || seen === snapshot.runId)) {
    const isOver = snapshot.outcome !== null;
    return (
      <RunCard
        name={snapshot.name}
        state={t(stateOf(snapshot))}
        tone={isOver ? 'success' : isHeld(snapshot) ? 'warning' : 'primary'}
        done={snapshot.progress.done}
        total={snapshot.progress.total}
        actions={
          <Button
            component={Link}
            to={isOver || readOnly ? paths.run(snapshot.runId) : paths.batch({ run: snapshot.runId })}
            variant="contained"
          >
            {isOver ? t('results') : t('open')}
          </Button>
        }
      />
    );
  }
  const left = runs.find(({ endedAt }) => endedAt === null);
  return left === undefined || readOnly ? null : <LeftRun run={left} />;
}

function isHeld({ phase }: RunSnapshot): boolean {
  return phase.kind === 'paused' || phase.kind === 'sign-in-needed';
}

function stateOf(snapshot: RunSnapshot): 'over' | 'held' | 'running' | 'runningElsewhere' {
  if (snapshot.outcome !== null) return 'over';
  if (isHeld(snapshot)) return 'held';
  return snapshot.mine ? 'running' : 'runningElsewhere';
}
