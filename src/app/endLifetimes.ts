import type { KeepDays } from '../kept/KeepDays';
import type { KeptOwner } from '../kept/KeptOwner';

/** Whoever signs in comes with a page of their own. */
let ended: Promise<void> | null = null;

/**
 * Deletes what config.json lets this browser keep no longer, before a page could show it. What can't be deleted
 * stands on Storage as ever, and is tried again at the next visit.
 */
export function endLifetimes(owner: KeptOwner, keepDays: KeepDays): Promise<void> {
  ended ??= import('../kept/expireKept').then(({ expireKept }) =>
    expireKept(owner, keepDays, Date.now()).catch(() => undefined),
  );
  return ended;
}
