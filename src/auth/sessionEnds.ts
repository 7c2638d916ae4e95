import type { SignedIn } from './authState';

/** A session that is over, by signing out in this tab or another. */
export interface SessionEnd extends SignedIn {
  /** Whether all that this browser keeps of this admin and organization goes with it. */
  readonly deletes: boolean;
}

/** Does its part of ending a session. What it throws, or rejects with, is told to the admin as not done. */
export type OnSessionEnd = (end: SessionEnd) => void | Promise<void>;

export interface SessionEnds {
  /** Adds a listener; the answer takes it off again. */
  readonly add: (listener: OnSessionEnd) => () => void;
  /** Tells all of them at once. Resolves, before long in any case, to whether each has done its part. */
  readonly tell: (end: SessionEnd) => Promise<boolean>;
}

const PATIENCE_MS = 10_000;

/** Those who hold or keep something of a session. */
export function createSessionEnds(): SessionEnds {
  const listeners = new Set<OnSessionEnd>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (end) => {
      const parts = Promise.allSettled([...listeners].map(async (listener) => listener(end)));
      const done = parts.then((all) => all.every(({ status }) => status === 'fulfilled'));
      const givenUp = new Promise<boolean>((resolve) => {
        window.setTimeout(() => resolve(false), PATIENCE_MS);
      });
      return Promise.race([done, givenUp]);
    },
  };
}
