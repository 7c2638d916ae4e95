import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { NamedResult } from '../runs/resultRows';
import { useFollowUps } from '../runs/useFollowUps';
import type { RunView } from '../runs/useRun';
import { paths } from '../ui/paths';
import { ResultsFollowUps } from '../ui/results/ResultsFollowUps';

interface RunResultActionsProps {
  readonly run: Extract<RunView, { kind: 'known' }>;
  readonly rows: readonly NamedResult[];
}

/** Exports, and what can follow the run. */
export function RunResultActions({ run, rows }: RunResultActionsProps) {
  const t = useTranslations('history');
  const navigate = useNavigate();
  const { readOnly } = useSession();
  const names = {
    retry: t('retryOf', { name: run.name }),
    undo: t('undoOf', { name: run.name }),
    restore: t('restoreOf', { name: run.name }),
  };
  const followUps = useFollowUps(
    run,
    names,
    (draftId) => void navigate(paths.batch({ draft: draftId, step: 'review' })),
  );
  const possible = readOnly ? { ...followUps, canUndo: false, failures: null, restorable: [] } : followUps;
  return <ResultsFollowUps run={run} rows={rows} followUps={possible} />;
}
