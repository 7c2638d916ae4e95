import { NOW, type SnapshotRef } from '../../directory/snapshots/DirectorySnapshots';
import type { KeptSnapshot, SnapshotId } from '../../directory/snapshots/keptSnapshots';

export interface SnapshotPair {
  readonly from: SnapshotRef;
  readonly to: SnapshotRef;
}

export const QUICK_CHOICES = ['last', 'yesterday', 'monday', 'week', 'month', 'oldest'] as const;

/** A moment that admins ask about, and the snapshot that tells of it. */
export interface QuickChoice {
  readonly name: (typeof QUICK_CHOICES)[number];
  readonly snapshot: KeptSnapshot;
}

/** What to compare where the address doesn't say. @returns null where there is nothing to compare with. */
export function defaultPair(snapshots: readonly KeptSnapshot[], readAt: number | null): SnapshotPair | null {
  const from = earlierThan(snapshots, readAt)[0] ?? snapshots.find(({ origin }) => origin === 'file');
  return from === undefined ? null : { from: from.id, to: NOW };
}

/**
 * Moments to look back to, each with the newest snapshot that is as old, or else the oldest that is younger. A
 * snapshot stands once, under the nearest of its moments. @param now in the admin's time zone.
 */
export function quickChoices(
  snapshots: readonly KeptSnapshot[],
  readAt: number | null,
  now: Date,
): QuickChoice[] {
  const earlier = earlierThan(snapshots, readAt);
  const [last] = earlier;
  const oldest = earlier.at(-1);
  if (last === undefined || oldest === undefined) return [];
  const at = (moment: number): KeptSnapshot => earlier.find(({ takenAt }) => takenAt <= moment) ?? oldest;
  const taken = new Set<SnapshotId>();
  return [
    { name: 'last' as const, snapshot: last },
    { name: 'yesterday' as const, snapshot: at(startOfDay(now, 1)) },
    { name: 'monday' as const, snapshot: at(startOfDay(now, daysSinceMonday(now))) },
    { name: 'week' as const, snapshot: at(startOfDay(now, 7)) },
    { name: 'month' as const, snapshot: at(startOfDay(now, 30)) },
    { name: 'oldest' as const, snapshot: oldest },
  ].filter(({ snapshot: { id } }) => !taken.has(id) && taken.add(id));
}

/** Own readings before the present one, newest first. One that the present reading has seen again tells the same. */
function earlierThan(snapshots: readonly KeptSnapshot[], readAt: number | null): KeptSnapshot[] {
  return snapshots.filter(
    ({ origin, takenAt, seenAgainAt }) =>
      origin === 'reading' && (readAt === null || Math.max(takenAt, seenAgainAt ?? 0) < readAt),
  );
}

/** On a Monday, the one before: nobody asks what has changed since this morning by its name. */
function daysSinceMonday(now: Date): number {
  return (now.getDay() + 6) % 7 || 7;
}

function startOfDay(now: Date, daysAgo: number): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).getTime();
}
