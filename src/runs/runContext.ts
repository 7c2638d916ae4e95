import type { LicenseApi } from '../api/LicenseApi';
import { changeKey, type ChangeKey } from '../licensing/change';
import type { UserId } from '../licensing/model';
import type { Clock } from './clock';
import type { Journal, JournaledRun } from './journal';
import type { Pacer } from './pacer';
import { createLicenseReader, type LicenseReader } from './readLicenses';
import { countParts } from './partTally';
import { wasSent, ASIDE, type PartRecord, type RunRecord } from './runRecords';
import { INITIAL_STATE, reduceRun, type RunEvent, type RunState } from './runState';
import type { ErrorFacts, RunSettings, StopReason, WaitReason } from './runTypes';
import { createWaker } from './waker';

/** What a run needs of the world. All of it is handed in, so that tests own it. */
export interface RunWorld {
  readonly licenseApi: Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'>;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly settings: RunSettings;
}

/** Thrown into the run's loop when this tab lets go of the run. */
export class RunDisposed extends Error {
  override readonly name = 'RunDisposed';
}

/** One run in progress: its records, its state, and the ways to change them. */
export interface RunContext {
  readonly world: RunWorld;
  readonly reader: LicenseReader;
  readonly signal: AbortSignal;
  /** Only to read again what a finished run left unknown. */
  readonly isRecheck: boolean;
  readonly counters: RunCounters;
  /** Every change of the run by key. */
  readonly keys: ReadonlySet<ChangeKey>;
  run(): RunRecord;
  parts(): readonly PartRecord[];
  state(): RunState;
  lastError(): ErrorFacts | null;
  dispatch(event: RunEvent): void;
  noteError(facts: ErrorFacts): void;
  /** Takes new records over and writes them; while the journal fails, the run is held and tries again. */
  save(parts: readonly PartRecord[], run?: Partial<RunRecord>): Promise<void>;
  /** Passes while nothing holds the run. @throws RunDisposed */
  gate(): Promise<void>;
  /** Waits, shown with its reason; ends early where the admin intervenes. */
  wait(until: number, reason: WaitReason): Promise<void>;
  /** Waits until the pace has room for that many requests; ends early where the admin intervenes. */
  room(requests: number): Promise<void>;
  stop(reason: StopReason): Promise<void>;
  /** Whether nothing more is to be sent. */
  isEnding(): boolean;
  /** Whether this run ever sent something of that person and license. */
  hasTouched(userId: UserId, licenseId: string): boolean;
  subscribe(listener: () => void): () => void;
  dispose(): void;
}

/** What the loop remembers between steps, and a crash may forget. */
export interface RunCounters {
  lostInARow: number;
  rejectedInARow: number;
  failedReadsInARow: number;
  /** The service took no larger part than this. */
  mostChanges: number;
  /** When the wave at hand is read again. */
  verifyAt: number;
  /** The wave whose verification has already scanned everybody. */
  scannedWave: number | null;
  /** People that the admin saw missing, and went on. */
  readonly acceptedAbsent: Set<UserId>;
}

export function createRunContext(world: RunWorld, journaled: JournaledRun, isRecheck = false): RunContext {
  const { clock, journal, pacer, settings } = world;
  const waker = createWaker(clock);
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  const touched = new Set<string>();
  let run = journaled.run;
  let parts = [...journaled.parts];
  let state = initialState(run);
  let lastError: ErrorFacts | null = null;
  for (const part of parts) touch(part);

  function touch(part: PartRecord): void {
    for (const entry of part.entries) {
      if (wasSent(entry)) touched.add(pairKey(entry.change.userId, entry.change.licenseId));
    }
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function throwIfDisposed(): void {
    if (abort.signal.aborted) throw new RunDisposed();
  }

  const context: RunContext = {
    world,
    reader: createLicenseReader(world.licenseApi, settings.usersPerRead, clock),
    signal: abort.signal,
    isRecheck,
    counters: {
      lostInARow: 0,
      rejectedInARow: 0,
      failedReadsInARow: 0,
      mostChanges: settings.changesPerWrite,
      verifyAt: 0,
      scannedWave: null,
      acceptedAbsent: new Set(),
    },
    keys: new Set(
      parts
        .filter(({ wave }) => wave !== ASIDE)
        .flatMap(({ entries }) => entries.map(({ change }) => changeKey(change))),
    ),
    run: () => run,
    parts: () => parts,
    state: () => state,
    lastError: () => lastError,
    dispatch(event) {
      const next = reduceRun(state, event);
      if (next === state) return;
      state = next;
      waker.wake();
      tell();
    },
    noteError(facts) {
      lastError = facts;
      tell();
    },
    async save(changed, change = {}) {
      for (const part of changed) {
        parts[part.index] = part;
        touch(part);
      }
      parts = [...parts];
      run = {
        ...run,
        ...change,
        counts: countParts(parts),
      };
      tell();
      for (;;) {
        throwIfDisposed();
        try {
          await journal.save(run, changed);
          return;
        } catch (error) {
          context.dispatch({ kind: 'held', by: { kind: 'journal', message: String(error) } });
          await context.gate();
        }
      }
    },
    async gate() {
      throwIfDisposed();
      while (state.hold) {
        await waker.sleep();
        throwIfDisposed();
      }
    },
    async wait(until, reason) {
      const { end, hold } = state;
      context.dispatch({ kind: 'wait-begun', until, reason });
      while (clock.now() < until && state.end === end && state.hold === hold) {
        await waker.sleep(until);
        throwIfDisposed();
      }
      context.dispatch({ kind: 'wait-over' });
    },
    async room(requests) {
      const { end, hold } = state;
      const room = { isFree: false };
      void pacer.awaitRoom(requests, 'run').then(() => {
        room.isFree = true;
        waker.wake();
      });
      // The pacer may answer at once, before anything sleeps.
      await Promise.resolve();
      while (!room.isFree && state.end === end && state.hold === hold) {
        await waker.sleep();
        throwIfDisposed();
      }
    },
    async stop(reason) {
      context.dispatch({ kind: 'stopped', reason });
      await context.save([], { status: 'stopping', stopReason: reason });
    },
    isEnding: () => state.end !== null,
    hasTouched: (userId, licenseId) => touched.has(pairKey(userId, licenseId)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      abort.abort();
      waker.wake();
    },
  };
  return context;
}

function initialState({ status, stopReason }: RunRecord): RunState {
  if (status === 'cancelling') return { ...INITIAL_STATE, end: { kind: 'cancelled' } };
  if (status === 'stopping' && stopReason) {
    return { ...INITIAL_STATE, end: { kind: 'stopped', reason: stopReason } };
  }
  return INITIAL_STATE;
}

const pairKey = (userId: string, licenseId: string): string => `${userId.length}:${userId}:${licenseId}`;
