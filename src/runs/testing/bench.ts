import type { LicenseChange, LicenseId, UserId } from '../../licensing/model';
import type { OrderRule, PlanRow } from '../../licensing/planTypes';
import { silentChannel, type Channel } from '../channel';
import { createJournal, type Journal } from '../journal';
import { createLocalLocks, type Locks } from '../locks';
import { createPacer } from '../pacer';
import { createRunner } from '../runner';
import type { NewRun, Runner, RunOwner, RunSettings, RunSnapshot } from '../runTypes';
import { createFakeService, type FakeService } from './fakeService';
import { createVirtualClock, type VirtualClock } from './virtualClock';

export const OWNER: RunOwner = { organizationId: 'organization', adminId: 'admin' };

/** A runner on a fake service, with time of its own and a real journal on whatever IndexedDB is there. */
export interface RunBench {
  readonly clock: VirtualClock;
  readonly service: FakeService;
  readonly journal: Journal;
  readonly locks: Locks;
  runner: Runner;
  snapshot(): RunSnapshot;
  /** Ends the runner as a crash does, and makes another that knows only the journal. */
  crash(): void;
  start(waves: readonly (readonly LicenseChange[])[], more?: Partial<NewRun>): Promise<void>;
  until(isSo: (snapshot: RunSnapshot) => boolean): Promise<void>;
  /** Lets the run come to its end, and answers it. */
  finish(): Promise<RunSnapshot>;
  verdictOf(change: LicenseChange): string | undefined;
}

export function createRunBench(
  people: Readonly<Record<UserId, readonly LicenseId[]>>,
  options: {
    readonly settings?: Partial<RunSettings>;
    readonly journal?: (journal: Journal) => Journal;
    readonly channel?: Channel;
    readonly persist?: () => Promise<unknown>;
  } = {},
): RunBench {
  const clock = createVirtualClock();
  const service = createFakeService(people);
  const locks = createLocalLocks();
  const real = createJournal();
  const journal = options.journal?.(real) ?? real;
  const counted: Journal = {
    ...journal,
    save: (run, parts) => clock.during(() => journal.save(run, parts)),
    read: (runId, owner) => clock.during(() => journal.read(runId, owner)),
    findUnfinished: (owner) => clock.during(() => journal.findUnfinished(owner)),
  };
  let alive = { is: true };

  /** What a dead tab asked for is never answered. */
  function make(): Runner {
    const mine = { is: true };
    alive = mine;
    const orNever = async <T>(answer: Promise<T>): Promise<T> => {
      try {
        return await answer;
      } finally {
        if (!mine.is) await new Promise(() => undefined);
      }
    };
    return createRunner({
      licenseApi: {
        postLicenseOrganization: (body) => orNever(service.api.postLicenseOrganization(body)),
        postLicenseUsers: (ids) => orNever(service.api.postLicenseUsers(ids)),
        getLicenseUsers: (page) => orNever(service.api.getLicenseUsers(page)),
      },
      journal: {
        ...counted,
        save: (run, parts) => (mine.is ? orNever(counted.save(run, parts)) : new Promise(() => undefined)),
      },
      clock,
      pacer: createPacer({ clock, requestsPerMinute: 100_000 }),
      locks,
      channel: options.channel ?? silentChannel,
      ...(options.persist ? { persist: options.persist } : {}),
      ...(options.settings ? { settings: options.settings } : {}),
    });
  }

  const bench: RunBench = {
    clock,
    service,
    journal: counted,
    locks,
    runner: make(),
    snapshot() {
      const snapshot = bench.runner.getSnapshot();
      if (!snapshot) throw new Error('There is no run');
      return snapshot;
    },
    crash() {
      alive.is = false;
      bench.runner.dispose();
      bench.runner = make();
    },
    async start(waves, more = {}) {
      const outcome = await bench.runner.start(newRun(service, waves, more));
      if (outcome.kind !== 'started') throw new Error(`Not started: ${outcome.kind}`);
    },
    until: (isSo) => clock.runUntil(() => isSo(bench.snapshot())),
    async finish() {
      await bench.until(({ outcome }) => outcome !== null);
      return bench.snapshot();
    },
    verdictOf: (change) =>
      bench
        .snapshot()
        .results.find(
          (one) =>
            one.change.userId === change.userId &&
            one.change.licenseId === change.licenseId &&
            one.change.action === change.action,
        )?.verdict,
  };
  return bench;
}

/** A run whose Review saw what the service holds now. */
export function newRun(
  service: FakeService,
  waves: readonly (readonly LicenseChange[])[],
  more: Partial<NewRun> = {},
): NewRun {
  return {
    owner: OWNER,
    adminName: 'Ada',
    name: 'A run',
    reason: 'TICKET-1',
    origin: { kind: 'wizard' },
    waves,
    rules: [] satisfies OrderRule[],
    aside: [] satisfies PlanRow[],
    reviewed: new Map(
      [...service.held].map(([id, licenses]) => [id, { kind: 'known', licenses: new Set(licenses) }]),
    ),
    reviewedAt: 0,
    organizationSize: null,
    ...more,
  };
}
