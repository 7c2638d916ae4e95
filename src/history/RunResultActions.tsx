import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { NamedResult } from '../runs/resultRows';
import { useFollowUps } from '../runs/useFollowUps';
import type { RunView } from '../runs/useRun';
import { ErrorState } from '../ui/ErrorState';
import { paths } from '../ui/paths';
import { RestoreNotice } from '../ui/results/RestoreNotice';
import { ResultsActions } from '../ui/results/ResultsActions';
import { UndoDialog } from '../ui/results/UndoDialog';
import { useExportResults } from '../ui/results/useExportResults';

interface RunResultActionsProps {
  readonly run: Extract<RunView, { kind: 'known' }>;
  readonly rows: readonly NamedResult[];
}

/** Exports, and what can follow the run. */
export function RunResultActions({ run, rows }: RunResultActionsProps) {
  const t = useTranslations('history');
  const navigate = useNavigate();
  const exporting = useExportResults(run.name);
  const followUps = useFollowUps(
    run,
    {
      retry: t('retryOf', { name: run.name }),
      undo: t('undoOf', { name: run.name }),
      restore: t('restoreOf', { name: run.name }),
    },
    (draftId) => void navigate(paths.batch({ draft: draftId, step: 'review' })),
  );
  const undo = followUps.lookUndo.data;
  const leftAlone = (reason: 'changed-since' | 'not-readable'): number =>
    undo?.leftAlone.filter((one) => one.reason === reason).length ?? 0;

  return (
    <>
      {followUps.error !== null && <ErrorState error={followUps.error} />}
      {followUps.restorable.length > 0 && (
        <RestoreNotice
          people={new Set(followUps.restorable.map(({ userId }) => userId)).size}
          licenseIds={[...new Set(followUps.restorable.map(({ licenseId }) => licenseId))]}
          isBusy={followUps.isBusy}
          onRestore={() => followUps.restore.mutate()}
        />
      )}
      <ResultsActions
        onExportCsv={() => exporting.csv(rows)}
        onExportJson={() =>
          exporting.json({
            runId: run.runId,
            name: run.name,
            reason: run.reason,
            startedAt: new Date(run.startedAt).toISOString(),
            results: rows,
          })
        }
        onCheckAgain={followUps.canCheckAgain ? () => followUps.checkAgain.mutate() : null}
        failures={followUps.failures}
        onRetry={(word) => followUps.retry.mutate(word)}
        onUndo={followUps.canUndo ? () => followUps.lookUndo.mutate() : null}
        isBusy={followUps.isBusy}
      />
      <UndoDialog
        undo={
          undo === undefined
            ? null
            : {
                changes: undo.changes.length,
                changedSince: leftAlone('changed-since'),
                notReadable: leftAlone('not-readable'),
              }
        }
        onConfirm={() => undo !== undefined && followUps.undo.mutate(undo)}
        onClose={() => followUps.lookUndo.reset()}
      />
    </>
  );
}
