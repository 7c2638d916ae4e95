import type { LicenseApi } from '../../src/api/LicenseApi';
import type { Clock } from '../../src/runs/clock';
import type { Journal } from '../../src/runs/journal';
import type { Locks } from '../../src/runs/locks';

/** One life of a tab: what it asks for after its death is neither done nor answered. */
export interface Life {
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
  /** Dies: at once, and where the browser cuts its connections, with its request. */
  die(cutsConnections: boolean): void;
  clock(clock: Clock): Clock;
  journal(journal: Journal, onUncommitted: () => void): Journal;
  locks(locks: Locks): Locks;
  api<T extends Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'>>(
    api: T,
  ): T;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** `onAwait` is told of each point at which the tab may die: before and after whatever it waits for. */
export function createLife(onAwait: (point: 'before' | 'after' | 'in-journal') => void): Life {
  let alive = true;
  const abort = new AbortController();
  const releases = new Set<() => void>();

  async function mortal<T>(work: () => Promise<T>): Promise<T> {
    onAwait('before');
    if (!alive) return never();
    try {
      const answer = await work();
      if (alive) onAwait('after');
      return alive ? answer : await never();
    } catch (error) {
      if (!alive) return never();
      throw error;
    }
  }

  return {
    isAlive: () => alive,
    signal: abort.signal,
    die(cutsConnections) {
      alive = false;
      for (const release of releases) release();
      if (cutsConnections) abort.abort();
    },
    clock: (clock) => ({
      now: () => clock.now(),
      setTimeout(run, ms) {
        if (!alive) return 0;
        return clock.setTimeout(() => {
          if (alive) run();
        }, ms);
      },
      clearTimeout: (handle) => clock.clearTimeout(handle),
    }),
    journal: (journal, onUncommitted) => ({
      ...journal,
      save: (run, parts) =>
        mortal(async () => {
          const saved = journal.save(run, parts);
          onAwait('in-journal');
          if (!alive) {
            onUncommitted();
            saved.catch(() => undefined);
            return never();
          }
          return saved;
        }),
      read: (runId, owner) => mortal(() => journal.read(runId, owner)),
      findUnfinished: (owner) => mortal(() => journal.findUnfinished(owner)),
    }),
    locks: (locks) => ({
      ...locks,
      tryHold: (name) =>
        mortal(async () => {
          const release = await locks.tryHold(name);
          if (release) releases.add(release);
          if (release && !alive) release();
          return release;
        }),
    }),
    api: (api) => ({
      ...api,
      postLicenseOrganization: (body, options) => mortal(() => api.postLicenseOrganization(body, options)),
      postLicenseUsers: (ids, options) => mortal(() => api.postLicenseUsers(ids, options)),
      getLicenseUsers: (page, options) => mortal(() => api.getLicenseUsers(page, options)),
    }),
  };
}
