import { silentChannel, type Channel } from './channel';
import { drive, recovered } from './drive';
import { isOwner, type JournaledRun } from './journal';
import { runLockName, type Locks } from './locks';
import { newRecords } from './newRecords';
import { withAccepted } from './objection';
import { createRunContext, type RunContext, type RunWorld } from './runContext';
import { isOpen, type PartRecord } from './runRecords';
import {
  RUN_SETTINGS,
  type NewRun,
  type ResumeOutcome,
  type RunId,
  type Runner,
  type RunOwner,
  type RunSettings,
  type RunSnapshot,
  type StartOutcome,
} from './runTypes';
import { createSnapshots } from './snapshot';
import { createWatcher } from './watcher';

export interface RunnerParts extends Omit<RunWorld, 'settings'> {
  /** The lock that keeps two tabs from running at a time, and that a dead tab lets go of. */
  readonly locks: Locks;
  /** Progress for the other tabs. */
  readonly channel?: Channel;
  readonly settings?: Partial<RunSettings>;
  /** Asks the browser to keep the journal when space gets short. */
  readonly persist?: () => Promise<unknown>;
  readonly newId?: () => string;
}

interface Session {
  readonly context: RunContext;
  readonly release: () => void;
  readonly snapshot: () => RunSnapshot;
}

/** Makes the one runner of this tab. Its http client must not retry by itself: the runner does. */
export function createRunner(parts: RunnerParts): Runner {
  const { journal, clock, locks, channel = silentChannel } = parts;
  const world: RunWorld = { ...parts, settings: { ...RUN_SETTINGS, ...parts.settings } };
  const newId = parts.newId ?? (() => crypto.randomUUID());
  const listeners = new Set<() => void>();
  let session: Session | null = null;
  let snapshot: RunSnapshot | null = null;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const watcher = createWatcher({ channel, clock, locks }, (seen) => {
    if (session && snapshot?.outcome === null) return;
    snapshot = seen;
    tell();
  });

  function begin(journaled: JournaledRun, release: () => void, isRecheck = false): void {
    const context = createRunContext(world, journaled, isRecheck);
    const current: Session = { context, release, snapshot: createSnapshots(context) };
    session = current;
    const update = (): void => {
      // Whoever hears that the run is over may want the lock at once.
      if (!isDriving(current)) release();
      if (session !== current) return;
      snapshot = current.snapshot();
      watcher.show(snapshot);
      tell();
    };
    context.subscribe(update);
    update();
    void drive(context).finally(release);
  }

  /** Holds the owner's lock while `open` finds what to run; lets go of it where there is nothing. */
  async function underLock<T extends { readonly kind: string }>(
    owner: RunOwner,
    open: (release: () => void) => Promise<T>,
    begins: T['kind'],
  ): Promise<T | { readonly kind: 'busy' } | { readonly kind: 'no-journal'; readonly message: string }> {
    const release = await locks.tryHold(runLockName(owner));
    if (!release) return { kind: 'busy' };
    try {
      const outcome = await open(release);
      if (outcome.kind !== begins) release();
      return outcome;
    } catch (error) {
      release();
      return { kind: 'no-journal', message: String(error) };
    }
  }

  async function start(newRun: NewRun): Promise<StartOutcome> {
    if (newRun.waves.every((wave) => wave.length === 0)) return { kind: 'nothing-to-do' };
    return underLock<StartOutcome>(
      newRun.owner,
      async (release) => {
        const unfinished = await journal.findUnfinished(newRun.owner);
        if (unfinished) return { kind: 'unfinished', runId: unfinished.runId };
        await parts.persist?.().catch(() => undefined);
        const runId = newId();
        const records = newRecords(newRun, runId, clock.now(), world.settings.changesPerWrite);
        await journal.save(records.run, records.parts);
        begin(records, release);
        return { kind: 'started', runId };
      },
      'started',
    );
  }

  async function resume(runId: RunId, owner: RunOwner): Promise<ResumeOutcome> {
    const mine = session;
    if (mine && mine.context.run().runId === runId && isDriving(mine)) {
      if (!isOwner(mine.context.run(), owner)) return { kind: 'not-found' };
      goOn(mine.context);
      return { kind: 'resumed' };
    }
    return underLock<ResumeOutcome>(
      owner,
      async (release) => {
        const journaled = await journal.read(runId, owner);
        if (!journaled || journaled.run.endedAt !== null) return { kind: 'not-found' };
        begin({ ...journaled, parts: recovered(journaled.parts) }, release);
        return { kind: 'resumed' };
      },
      'resumed',
    );
  }

  async function checkAgain(runId: RunId, owner: RunOwner): Promise<ResumeOutcome> {
    return underLock<ResumeOutcome>(
      owner,
      async (release) => {
        const journaled = await journal.read(runId, owner);
        if (!journaled || journaled.run.endedAt === null) return { kind: 'not-found' };
        begin({ ...journaled, parts: journaled.parts.map(reopened) }, release, true);
        return { kind: 'resumed' };
      },
      'resumed',
    );
  }

  return {
    start,
    resume,
    checkAgain,
    pause: () => session?.context.dispatch({ kind: 'held', by: { kind: 'admin' } }),
    cancel() {
      const context = session?.context;
      if (!context || context.isEnding() || context.state().activity.kind === 'over') return;
      context.dispatch({ kind: 'cancelled' });
      if (context.run().status === 'active')
        void context.save([], { status: 'cancelling' }).catch(() => undefined);
    },
    acceptDifferences(scope = 'these') {
      const context = session?.context;
      const hold = context?.state().hold;
      if (!context || hold?.kind !== 'difference') return;
      const accepted = withAccepted(context.parts(), hold.differences);
      void context
        .save(accepted, { acceptsDifferences: scope === 'later-too' })
        .then(() => context.dispatch({ kind: 'resumed' }))
        .catch(() => undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    dispose() {
      session?.context.dispose();
      session?.release();
      session = null;
      watcher.dispose();
    },
  };
}

function isDriving({ context }: Session): boolean {
  return context.state().activity.kind !== 'over';
}

/** Ends what holds the run. Whoever goes on after a read that missed people has seen that it did. */
function goOn(context: RunContext): void {
  const { hold } = context.state();
  if (hold?.kind === 'suspicious-read') {
    for (const one of hold.suspicions) {
      if (one.kind === 'many-absent') for (const id of one.absent) context.counters.acceptedAbsent.add(id);
    }
  }
  context.dispatch({ kind: 'resumed' });
}

/** Opens what is unknown, as answered so long ago that the next read decides. */
function reopened(part: PartRecord): PartRecord {
  const entries = part.entries.map((entry) =>
    entry.verdict === 'unknown' ? { ...entry, verdict: null } : entry,
  );
  return entries.some(isOpen) ? { ...part, entries, stage: 'answered', since: 0 } : part;
}
