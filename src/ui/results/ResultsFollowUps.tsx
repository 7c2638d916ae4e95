import { ErrorState } from '../ErrorState';
import type { ResultRow } from './resultRow';
import { RestoreNotice } from './RestoreNotice';
import { ResultsActions } from './ResultsActions';
import { UndoDialog } from './UndoDialog';
import { useExportResults } from './useExportResults';

interface PlannedUndo {
  readonly changes: readonly unknown[];
  readonly leftAlone: readonly { readonly reason: string }[];
}

/** What can follow a run that is over. */
export interface FollowUps<Undo extends PlannedUndo> {
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly canCheckAgain: boolean;
  readonly canUndo: boolean;
  readonly failures: { readonly count: number; readonly byWord: ReadonlyMap<string, number> } | null;
  /** Changes that give back what a swap took and put nothing in its place. */
  readonly restorable: readonly { readonly userId: string; readonly licenseId: string }[];
  readonly checkAgain: { mutate(): void };
  readonly retry: { mutate(word: string | null): void };
  readonly restore: { mutate(): void };
  readonly lookUndo: { mutate(): void; reset(): void; readonly data: Undo | undefined };
  readonly undo: { mutate(undo: Undo): void };
}

interface ResultsFollowUpsProps<Undo extends PlannedUndo> {
  readonly run: {
    readonly runId: string;
    readonly name: string;
    readonly reason: string;
    readonly startedAt: number;
  };
  readonly rows: readonly ResultRow[];
  readonly followUps: FollowUps<Undo>;
}

/** Exports, and what can follow the run. */
export function ResultsFollowUps<Undo extends PlannedUndo>(props: ResultsFollowUpsProps<Undo>) {
  const { run, rows, followUps } = props;
  const exporting = useExportResults(run.name);
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
