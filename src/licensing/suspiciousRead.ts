import type { LicenseId, LicensesOfUser, UserId } from './model';
import type { SuspiciousRead } from './planTypes';

/** From this share of people missing on, an answer is not believed. */
const MISSING_SHARE = 0.1;

/**
 * What makes a read of people's licenses too strange to take anything away on its strength.
 * `asked` without an entry counts as absent.
 */
export function suspicionsOf(
  asked: readonly UserId[],
  read: ReadonlyMap<UserId, LicensesOfUser>,
): SuspiciousRead[] {
  const absent = asked.filter((id) => (read.get(id)?.kind ?? 'absent') === 'absent');
  const unreadable = asked.filter((id) => read.get(id)?.kind === 'unreadable');
  const stops: SuspiciousRead[] = [];
  if (unreadable.length > 0) stops.push({ kind: 'unreadable', userIds: unreadable });
  if (absent.length > 0 && absent.length >= asked.length * MISSING_SHARE) {
    stops.push({ kind: 'many-absent', absent, asked: asked.length });
  }
  const known = asked.length - absent.length - unreadable.length;
  if (known > 0 && asked.every((id) => holdsNothing(read.get(id)))) {
    stops.push({ kind: 'everyone-empty', people: known });
  }
  return stops;
}

/**
 * Whether a read after a send can't be right as a whole: nobody holds anything, though at least two people
 * were to keep licenses that no change touches.
 */
export function lostEverything(
  read: ReadonlyMap<UserId, LicensesOfUser>,
  expected: ReadonlyMap<UserId, ReadonlySet<LicenseId>>,
): boolean {
  let keepers = 0;
  for (const [id, licenses] of expected) {
    if (!holdsNothing(read.get(id))) return false;
    if (licenses.size > 0) keepers += 1;
  }
  return keepers > 1;
}

function holdsNothing(read: LicensesOfUser | undefined): boolean {
  return read?.kind !== 'known' || read.licenses.size === 0;
}
