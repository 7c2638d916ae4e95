import type { Channel } from './channel';
import type { Clock } from './clock';
import { runLockName, type Locks } from './locks';
import type { RunSnapshot } from './runTypes';

/** Lets tabs see the run that another of them drives. */
export interface Watcher {
  /** Shows this tab's run to the others. */
  show(snapshot: RunSnapshot): void;
  dispose(): void;
}

type WatchMessage =
  | { readonly run: 'progress'; readonly version: typeof VERSION; readonly snapshot: RunSnapshot }
  /** A tab has just opened and wants to know. */
  | { readonly run: 'hello'; readonly version: typeof VERSION };

/** Tabs of another version of License Desk are not understood, and not listened to. */
const VERSION = 1;
/** How often a watching tab looks whether the run's tab still lives. */
const LOOK_MS = 10_000;

export function createWatcher(
  { channel, clock, locks }: { readonly channel: Channel; readonly clock: Clock; readonly locks: Locks },
  onSeen: (snapshot: RunSnapshot | null) => void,
): Watcher {
  let shown: RunSnapshot | null = null;
  let seen: RunSnapshot | null = null;
  let timer: number | null = null;

  const post = (message: WatchMessage): void => channel.post(message);
  const stopLooking = (): void => {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
  };

  /** A tab that dies says nothing, but the browser lets go of its lock. */
  function lookLater(): void {
    stopLooking();
    timer = clock.setTimeout(() => {
      void look();
    }, LOOK_MS);
  }

  async function look(): Promise<void> {
    if (!seen || seen.outcome !== null) return;
    const isAlive = await locks.isHeld(runLockName(seen.owner)).catch(() => true);
    if (isAlive) lookLater();
    else {
      seen = null;
      onSeen(null);
    }
  }

  const unsubscribe = channel.subscribe((message) => {
    if (!isWatchMessage(message)) return;
    if (message.run === 'hello') {
      if (shown?.outcome === null) post({ run: 'progress', version: VERSION, snapshot: light(shown) });
      return;
    }
    seen = message.snapshot;
    onSeen(seen);
    if (seen.outcome === null) lookLater();
    else stopLooking();
  });
  post({ run: 'hello', version: VERSION });

  return {
    show(snapshot) {
      shown = snapshot;
      post({ run: 'progress', version: VERSION, snapshot: light(snapshot) });
    },
    dispose() {
      stopLooking();
      unsubscribe();
    },
  };
}

/** Thousands of results a step are too much to post; the journal has them. */
function light(snapshot: RunSnapshot): RunSnapshot {
  return { ...snapshot, results: [], mine: false };
}

function isWatchMessage(message: unknown): message is WatchMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'run' in message &&
    'version' in message &&
    message.version === VERSION
  );
}
