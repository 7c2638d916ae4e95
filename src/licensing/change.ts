import type { ChangeAction, LicenseChange, LicenseId, UserId } from './model';

/** Identifies a change among others. Ids are opaque and may hold any character, so lengths keep them apart. */
export type ChangeKey = string;

export function changeKey({ userId, licenseId, action }: LicenseChange): ChangeKey {
  return `${action}:${licenseId.length}:${licenseId}:${userId}`;
}

/** What one license undergoes in a batch, for whomever. */
export interface LicenseOperation {
  readonly licenseId: LicenseId;
  readonly action: ChangeAction;
}

export function operationKey({ licenseId, action }: LicenseOperation): string {
  return `${action}:${licenseId}`;
}

/** The change that takes this one back. */
export function inverseOf({ userId, licenseId, action }: LicenseChange): LicenseChange {
  return { userId, licenseId, action: action === 'add' ? 'remove' : 'add' };
}

/** Whether a person who holds these licenses is as the change wants it. */
export function isInEffect(change: LicenseChange, held: ReadonlySet<LicenseId>): boolean {
  return held.has(change.licenseId) === (change.action === 'add');
}

/** Changes by person, in the order in which people first appear. */
export function changesByUser(changes: Iterable<LicenseChange>): Map<UserId, LicenseChange[]> {
  const byUser = new Map<UserId, LicenseChange[]>();
  for (const change of changes) {
    const list = byUser.get(change.userId);
    if (list) list.push(change);
    else byUser.set(change.userId, [change]);
  }
  return byUser;
}
