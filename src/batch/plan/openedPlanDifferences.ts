import { changeKey, type ChangeKey } from '../../licensing/change';
import { differencesOf, type PlanDifference, type PlannedRow } from '../../licensing/planDifference';
import type { Plan } from '../../licensing/planTypes';

/** How the present plan differs from the file that it was opened from, by change. */
export type FileDifferences = ReadonlyMap<ChangeKey, PlanDifference>;

export function differencesFromFile(filed: readonly PlannedRow[], plan: Pick<Plan, 'rows'>): FileDifferences {
  return new Map(differencesOf({ rows: filed }, plan).map((one) => [changeKey(one.change), one]));
}

/** Rows that the file doesn't have, rows that are left of it no more, and rows that became something else. */
export function countDifferences(differences: FileDifferences): {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
} {
  const counts = { added: 0, gone: 0, changed: 0 };
  for (const { was, is } of differences.values()) {
    counts[was === null ? 'added' : is === null ? 'gone' : 'changed'] += 1;
  }
  return counts;
}
