import type { Channel } from '../runs/channel';
import type { Clock } from '../runs/clock';
import type { Locks } from '../runs/locks';
import type { Runner, RunSnapshot } from '../runs/runTypes';
import { createWatcher } from '../runs/watcher';

interface WatchingParts {
  readonly channel: Channel;
  readonly clock: Clock;
  readonly locks: Locks;
}

/** Stands in for the runner until this tab has something to run: it shows what another tab runs, and runs nothing. */
export function createWatchingRunner(parts: WatchingParts): Runner {
  const listeners = new Set<() => void>();
  let snapshot: RunSnapshot | null = null;
  const watcher = createWatcher(parts, (seen) => {
    snapshot = seen;
    for (const listener of listeners) listener();
  });
  const isBusy = () => Promise.resolve({ kind: 'busy' } as const);
  const nothing = () => undefined;

  return {
    start: isBusy,
    resume: isBusy,
    checkAgain: isBusy,
    pause: nothing,
    cancel: nothing,
    acceptDifferences: nothing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    dispose: () => watcher.dispose(),
  };
}
