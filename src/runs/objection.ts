import { changeKey, isInEffect, operationKey, type ChangeKey } from '../licensing/change';
import type { LicenseId, LicensesOfUser, UserId } from '../licensing/model';
import type { SuspiciousRead } from '../licensing/planTypes';
import { lostEverything, suspicionsOf } from '../licensing/suspiciousRead';
import type { RunContext } from './runContext';
import { isOpen, openUsers, type PartRecord } from './runRecords';
import type { PauseReason, StateDifference } from './runTypes';

type Read = ReadonlyMap<UserId, LicensesOfUser>;

/** Why the part may not be sent on the strength of this read, before the admin has said more. */
export function objectionTo(context: RunContext, part: PartRecord, read: Read): PauseReason | null {
  const suspicions = part.entries.some((entry) => isOpen(entry) && entry.change.action === 'remove')
    ? suspicionsAgainst(context, part, read)
    : [];
  if (suspicions.length > 0) return { kind: 'suspicious-read', suspicions };
  if (context.run().acceptsDifferences) return null;
  const differences = differencesSince(context, part, read);
  return differences.length > 0 ? { kind: 'difference', differences } : null;
}

/** Changes that have to wait for another one of the same person, which this read doesn't show. */
export function unmetDependencies(context: RunContext, part: PartRecord, read: Read): Set<ChangeKey> {
  const rules = context.run().rules;
  const unmet = new Set<ChangeKey>();
  if (rules.length === 0) return unmet;
  for (const { change } of part.entries.filter(isOpen)) {
    const seen = read.get(change.userId);
    for (const { before, after } of rules) {
      if (operationKey(after) !== operationKey(change)) continue;
      const first = { userId: change.userId, ...before };
      const isMet = seen?.kind === 'known' && isInEffect(first, seen.licenses);
      if (context.keys.has(changeKey(first)) && !isMet) unmet.add(changeKey(change));
    }
  }
  return unmet;
}

/** What people should still hold whatever this run does: licenses that it never touched. */
export function untouchedLicenses(
  context: RunContext,
  part: PartRecord,
  users: ReadonlySet<UserId>,
): Map<UserId, Set<LicenseId>> {
  const untouched = new Map<UserId, Set<LicenseId>>();
  for (const [userId, licenses] of part.reviewed) {
    if (!users.has(userId)) continue;
    untouched.set(userId, new Set(licenses.filter((id) => !context.hasTouched(userId, id))));
  }
  return untouched;
}

function suspicionsAgainst(context: RunContext, part: PartRecord, read: Read): SuspiciousRead[] {
  const users = openUsers(part).filter((id) => !context.counters.acceptedAbsent.has(id));
  const expected = untouchedLicenses(context, part, new Set(users));
  return suspicionsOf(users, read).filter(
    ({ kind }) => kind !== 'everyone-empty' || lostEverything(read, expected),
  );
}

/** What this run itself has sent is no one else's change, whatever came of it. */
function differencesSince(context: RunContext, part: PartRecord, read: Read): StateDifference[] {
  const users = new Set(openUsers(part));
  return part.reviewed.flatMap(([userId, reviewed]) => {
    const seen = read.get(userId);
    if (!users.has(userId) || seen?.kind !== 'known') return [];
    const then = new Set(reviewed);
    return [...new Set([...then, ...seen.licenses])]
      .filter((id) => then.has(id) !== seen.licenses.has(id) && !context.hasTouched(userId, id))
      .map((licenseId) => ({
        userId,
        licenseId,
        heldAtReview: then.has(licenseId),
        holdsNow: seen.licenses.has(licenseId),
      }));
  });
}

/** Parts that know of the differences, and don't object to them again. */
export function withAccepted(
  parts: readonly PartRecord[],
  differences: readonly StateDifference[],
): PartRecord[] {
  const byUser = new Map<UserId, StateDifference[]>();
  for (const one of differences) byUser.set(one.userId, [...(byUser.get(one.userId) ?? []), one]);
  const concerned = parts.filter((part) => part.reviewed.some(([userId]) => byUser.has(userId)));
  return concerned.map((part) => withReviewed(part, byUser));
}

function withReviewed(
  part: PartRecord,
  differences: ReadonlyMap<UserId, readonly StateDifference[]>,
): PartRecord {
  const reviewed = part.reviewed.map(([userId, licenses]) => {
    const now = new Set(licenses);
    for (const { licenseId, holdsNow } of differences.get(userId) ?? []) {
      if (holdsNow) now.add(licenseId);
      else now.delete(licenseId);
    }
    return [userId, [...now]] as const;
  });
  return { ...part, reviewed };
}
