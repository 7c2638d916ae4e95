import { toErrorFacts } from '../errorFacts';
import type { KeptOrganizations } from '../keeping/keptOrganizations';
import {
  createOrganizationReading,
  type OrganizationReading,
  type ReadingApis,
} from '../reading/organizationReading';
import type { TimeLeft } from '../reading/timeLeft';
import type { OrganizationState } from './organizationState';
import type { DirectoryService, ReadingPriority } from './protocol';

interface ReadingWorld {
  readonly state: OrganizationState;
  readonly apis: ReadingApis;
  readonly createTimeLeft: () => TimeLeft;
  /** Requests from now on are let through by this. */
  readonly setPriority: (priority: ReadingPriority) => void;
  /** Null where this browser keeps nothing. */
  readonly kept: KeptOrganizations | null;
  readonly now: () => number;
}

/** Older than this, an organization is read anew where it is looked at. */
const FRESH_MS = 30 * 60_000;

/** Reads the organization, keeps it, and starts from what is kept. */
export function createReadingCapability(
  world: ReadingWorld,
): Pick<DirectoryService, 'open' | 'refresh' | 'resume' | 'cancel' | 'forget'> {
  const { state, apis, kept, now } = world;
  let stop: AbortController | null = null;
  /** The reading of what is shown, where people's names broke off: it can go on. */
  let halfNamed: OrganizationReading | null = null;
  let keepNothing = false;
  const loaded = load();

  async function load(): Promise<void> {
    const copy = await kept?.read().catch(() => null);
    if (copy && state.organization() === null) state.setOrganization({ ...copy, kept: true });
    state.loaded();
  }

  function keep(): void {
    const organization = state.organization();
    // What can't be kept is read anew on the next visit.
    if (organization !== null && !keepNothing) void kept?.write(organization).catch(() => undefined);
  }

  async function run(reading: OrganizationReading): Promise<void> {
    const mine = new AbortController();
    stop = mine;
    state.setRunning({ reading, kind: 'reading', error: null });
    try {
      const end = await reading.run(mine.signal);
      if (stop !== mine) return;
      const before = state.organization();
      if (end.people === 'failed' && before !== null && before.builder !== reading.builder) {
        reading.builder.takePeopleFrom(before.builder.columns);
      }
      halfNamed = end.people === 'failed' ? reading : null;
      state.setRunning(null);
      state.setOrganization({
        ...end,
        peopleError: end.peopleError === null ? null : toErrorFacts(end.peopleError),
        builder: reading.builder,
        readAt: now(),
        kept: false,
      });
      keep();
    } catch (error) {
      if (stop !== mine) return;
      state.setRunning({ reading, kind: mine.signal.aborted ? 'cancelled' : 'failed', error });
    }
  }

  function start(priority: ReadingPriority): void {
    stop?.abort();
    halfNamed = null;
    world.setPriority(priority);
    const reading = createOrganizationReading({
      ...apis,
      timeLeft: world.createTimeLeft(),
      onMore: () => state.grown(),
    });
    void run(reading);
  }

  function resume(): void {
    const running = state.running();
    const reading = running === null ? halfNamed : running.kind === 'reading' ? null : running.reading;
    if (reading === null) return;
    world.setPriority('interactive');
    void run(reading);
  }

  return {
    async open(maxAgeMs) {
      await loaded;
      const running = state.running();
      if (running?.kind === 'reading') {
        if (maxAgeMs !== null) world.setPriority('interactive');
        return;
      }
      const organization = state.organization();
      const isYoung =
        organization !== null &&
        organization.people !== 'failed' &&
        // Whoever names an age rests something on it, so a copy of another visit won't do.
        !(organization.kept && maxAgeMs !== null) &&
        now() - organization.readAt < (maxAgeMs ?? FRESH_MS);
      if (isYoung) return;
      if (running?.kind === 'failed' || (running !== null && maxAgeMs !== null)) resume();
      else if (running === null) {
        start(organization === null || maxAgeMs !== null ? 'interactive' : 'background');
      }
    },
    async refresh() {
      await loaded;
      if (state.running()?.kind === 'reading') world.setPriority('interactive');
      else start('interactive');
    },
    async resume() {
      await loaded;
      resume();
    },
    cancel: async () => {
      stop?.abort();
    },
    async forget() {
      keepNothing = true;
      await kept?.forget();
    },
  };
}
