import { changeKey, type ChangeKey } from './change';
import type { LicenseChange, LicenseId, UserId } from './model';

/** What the admin wants, before anything is read. */
export type BatchIntent =
  | {
      readonly kind: 'assign';
      readonly userIds: readonly UserId[];
      readonly add: readonly LicenseId[];
      readonly remove: readonly LicenseId[];
    }
  /** Everyone who holds `from` gets `to` instead; all else stays. */
  | {
      readonly kind: 'swap';
      readonly from: LicenseId;
      readonly to: LicenseId;
      /** The holders of `from`. */
      readonly userIds: readonly UserId[];
    }
  /** The holders of the license become exactly these people. */
  | {
      readonly kind: 'exact';
      readonly licenseId: LicenseId;
      readonly userIds: readonly UserId[];
      readonly currentHolders: readonly UserId[];
      readonly addMissing: boolean;
      readonly removeOthers: boolean;
    }
  /** Changes named one by one: an undo, a retry, a plan from a file, wanted states. */
  | { readonly kind: 'changes'; readonly changes: readonly LicenseChange[] };

/** Every change that the intent asks for, each once, whether or not it is needed. Grouped by person. */
export function wantedChanges(intent: BatchIntent): LicenseChange[] {
  switch (intent.kind) {
    case 'assign':
      return distinct(
        intent.userIds.flatMap((userId) => [
          ...intent.add.map((licenseId) => ({ userId, licenseId, action: 'add' as const })),
          ...intent.remove.map((licenseId) => ({ userId, licenseId, action: 'remove' as const })),
        ]),
      );
    case 'swap':
      if (intent.from === intent.to) return [];
      return distinct(
        intent.userIds.flatMap((userId) => [
          { userId, licenseId: intent.to, action: 'add' as const },
          { userId, licenseId: intent.from, action: 'remove' as const },
        ]),
      );
    case 'exact':
      return exactChanges(intent);
    default:
      return distinct(intent.changes);
  }
}

/** Everyone whose licenses have to be read to plan the intent: whom `wantedChanges` names, without naming changes. */
export function concernedUsers(intent: BatchIntent): readonly UserId[] {
  switch (intent.kind) {
    case 'assign':
      return intent.add.length + intent.remove.length === 0 ? [] : distinctIds(intent.userIds);
    case 'swap':
      return intent.from === intent.to ? [] : distinctIds(intent.userIds);
    case 'exact': {
      const added = intent.addMissing ? intent.userIds : [];
      if (!intent.removeOthers) return distinctIds(added);
      const wanted = new Set(intent.userIds);
      return distinctIds([...added, ...intent.currentHolders.filter((id) => !wanted.has(id))]);
    }
    default:
      return distinctIds(intent.changes.map(({ userId }) => userId));
  }
}

/** The same list where nothing repeats, so that whoever keeps it knows it again. */
function distinctIds(ids: readonly UserId[]): readonly UserId[] {
  const distinct = new Set(ids);
  return distinct.size === ids.length ? ids : [...distinct];
}

/** Every license that the intent names. */
export function concernedLicenses(intent: BatchIntent): LicenseId[] {
  switch (intent.kind) {
    case 'assign':
      return [...new Set([...intent.add, ...intent.remove])];
    case 'swap':
      return [...new Set([intent.from, intent.to])];
    case 'exact':
      return [intent.licenseId];
    default:
      return [...new Set(intent.changes.map(({ licenseId }) => licenseId))];
  }
}

function exactChanges(intent: Extract<BatchIntent, { kind: 'exact' }>): LicenseChange[] {
  const { licenseId } = intent;
  const wanted = new Set(intent.userIds);
  const adds = intent.addMissing ? [...wanted] : [];
  const removes = intent.removeOthers ? intent.currentHolders.filter((userId) => !wanted.has(userId)) : [];
  return distinct([
    ...adds.map((userId) => ({ userId, licenseId, action: 'add' as const })),
    ...removes.map((userId) => ({ userId, licenseId, action: 'remove' as const })),
  ]);
}

function distinct(changes: readonly LicenseChange[]): LicenseChange[] {
  const byKey = new Map<ChangeKey, LicenseChange>();
  for (const change of changes) {
    const key = changeKey(change);
    if (!byKey.has(key)) byKey.set(key, change);
  }
  return [...byKey.values()];
}
