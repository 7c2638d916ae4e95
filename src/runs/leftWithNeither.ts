import type { LicenseChange, LicenseId, UserId } from '../licensing/model';
import type { OrderRule } from '../licensing/planTypes';
import { lastSeenHolding, type ChangeResult } from '../licensing/verdict';

/**
 * The changes that give back the old license of a swap to whoever was left without it and without the new
 * one, as far as the last trustworthy reads tell.
 */
export function leftWithNeither(
  results: readonly ChangeResult[],
  rules: readonly OrderRule[],
): LicenseChange[] {
  const swaps = rules.filter(({ because }) => because === 'swap');
  if (swaps.length === 0) return [];
  const byPerson = new Map<UserId, Map<LicenseId, ChangeResult>>();
  for (const result of results) {
    const { userId, licenseId } = result.change;
    const licenses = byPerson.get(userId) ?? new Map<LicenseId, ChangeResult>();
    byPerson.set(userId, licenses.set(licenseId, result));
  }
  const restored: LicenseChange[] = [];
  for (const [userId, licenses] of byPerson) {
    for (const { before, after } of swaps) {
      const given = licenses.get(before.licenseId);
      const taken = licenses.get(after.licenseId);
      if (taken?.verdict !== 'applied' || given === undefined) continue;
      if (lastSeenHolding(given) === false) {
        restored.push({ userId, licenseId: after.licenseId, action: 'add' });
      }
    }
  }
  return restored;
}
