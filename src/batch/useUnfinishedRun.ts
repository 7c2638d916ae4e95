import { useQuery } from '@tanstack/react-query';
import { useRuns, useRunSnapshot } from '../runs/RunnerContext';
import { isOver, unfinishedRunQuery } from '../runs/useRun';

/** The one run of this admin that has not come to its end, at hand or left behind. */
export type Unfinished =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'some';
      readonly runId: string;
      readonly name: string;
      readonly done: number;
      readonly total: number;
      /** "left": by a crash or a closed tab; nobody drives it. */
      readonly where: 'here' | 'elsewhere' | 'left';
    };

export function useUnfinishedRun(): Unfinished {
  const snapshot = useRunSnapshot();
  const isAtHand = snapshot !== null && !isOver(snapshot);
  const journaled = useQuery({ ...unfinishedRunQuery(useRuns()), enabled: !isAtHand });

  if (isAtHand) {
    const { runId, name, progress, mine } = snapshot;
    const { done, total } = progress;
    return { kind: 'some', runId, name, done, total, where: mine ? 'here' : 'elsewhere' };
  }
  if (journaled.isError) return { kind: 'none' };
  if (journaled.data === undefined) return { kind: 'reading' };
  if (journaled.data === null) return { kind: 'none' };
  const { runId, name, total, counts } = journaled.data;
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { kind: 'some', runId, name, done, total, where: 'left' };
}
