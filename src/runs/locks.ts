import type { RunOwner } from './runTypes';

/** Exclusive names among all tabs of a browser. */
export interface Locks {
  /** Holds the name until released, or answers null where someone else holds it. */
  tryHold(name: string): Promise<(() => void) | null>;
  isHeld(name: string): Promise<boolean>;
  /** Waits for the name, and holds it while the work lasts. */
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** The browser's own locks: a tab that dies lets go of them. */
export function createBrowserLocks(manager: LockManager = navigator.locks): Locks {
  return {
    tryHold: (name) =>
      new Promise((resolve, reject) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) {
              resolve(null);
              return undefined;
            }
            return new Promise<void>((release) => resolve(release));
          })
          .catch(reject);
      }),
    async isHeld(name) {
      const { held } = await manager.query();
      return (held ?? []).some((lock) => lock.name === name);
    },
    run: async (name, work) => manager.request(name, work),
  };
}

/** Locks among those who share this object, where there is but one tab. */
export function createLocalLocks(): Locks {
  const held = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  const release = (name: string): void => {
    const next = waiting.get(name)?.shift();
    if (next) next();
    else held.delete(name);
  };
  return {
    async tryHold(name) {
      if (held.has(name)) return null;
      held.add(name);
      let isReleased = false;
      return () => {
        if (!isReleased) release(name);
        isReleased = true;
      };
    },
    isHeld: async (name) => held.has(name),
    async run(name, work) {
      if (held.has(name)) {
        await new Promise<void>((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]));
      } else held.add(name);
      try {
        return await work();
      } finally {
        release(name);
      }
    },
  };
}

/** Name of the lock that says whose run is under way. */
export function runLockName({ organizationId, adminId }: RunOwner): string {
  return `license-desk-run:${JSON.stringify([organizationId, adminId])}`;
}
