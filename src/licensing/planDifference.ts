import { changeKey, type ChangeKey } from './change';
import type { LicenseChange } from './model';
import type { Plan, PlanRow } from './planTypes';

/** As much of a row as tells what a plan would do. */
export type PlannedRow = Pick<PlanRow, 'change' | 'kind'>;

/** What a row of one plan is in another; null where the other hasn't got it. */
export interface PlanDifference {
  readonly change: LicenseChange;
  readonly was: PlanRow['kind'] | null;
  readonly is: PlanRow['kind'] | null;
}

/** Rows that are no longer what they were when the plan was last looked at. */
export function differencesOf(
  before: { readonly rows: readonly PlannedRow[] },
  now: { readonly rows: readonly PlannedRow[] },
): PlanDifference[] {
  const was = byKey(before.rows);
  const is = byKey(now.rows);
  const changes = new Map([...was, ...is].map(([key, { change }]) => [key, change]));
  return [...changes]
    .map(([key, change]) => ({ change, was: was.get(key)?.kind ?? null, is: is.get(key)?.kind ?? null }))
    .filter((one) => one.was !== one.is);
}

/**
 * A short name for what a plan would do: equal for equal rows in any order. Not for security, only to see
 * at a glance whether anything differs.
 */
export function planDigest(plan: Pick<Plan, 'rows'>): string {
  let low = 0;
  let high = 0;
  for (const { change, kind } of plan.rows) {
    const [a, b] = hash(`${kind}:${changeKey(change)}`);
    low = (low + a) >>> 0;
    high = (high + b) >>> 0;
  }
  return `${plan.rows.length.toString(36)}-${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
}

function byKey(rows: readonly PlannedRow[]): Map<ChangeKey, PlannedRow> {
  return new Map(rows.map((row) => [changeKey(row.change), row]));
}

/** FNV-1a twice with different starts. */
function hash(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a >>> 0, b >>> 0];
}
