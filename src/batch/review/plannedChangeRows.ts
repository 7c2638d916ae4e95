import { changeKey, type ChangeKey } from '../../licensing/change';
import type { Plan, PlanRow } from '../../licensing/planTypes';
import type { ReviewReads } from '../../queries/reviewReads';

export const SHOWN_KINDS = ['all', 'change', 'already', 'obstacle', 'warning'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** A row of the plan as the grid shows it. */
export interface PlannedChange {
  readonly id: ChangeKey;
  readonly person: string;
  readonly email: string;
  readonly licenseId: string;
  readonly row: PlanRow;
}

export function toPlannedChanges(plan: Plan, people: ReviewReads['people']): PlannedChange[] {
  return plan.rows.map((row) => {
    const person = people.get(row.change.userId);
    return {
      id: changeKey(row.change),
      person: person?.name || person?.email || row.change.userId,
      email: person?.email ?? '',
      licenseId: row.change.licenseId,
      row,
    };
  });
}

export function answersTo({ row, person, email, licenseId }: PlannedChange, shown: ShownKind, text: string) {
  const isShown = shown === 'all' || (shown === 'warning' ? hasWarning(row) : row.kind === shown);
  if (!isShown) return false;
  const haystack = `${person} ${email} ${licenseId}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

export function hasWarning({ kind, reasons }: PlanRow): boolean {
  return kind === 'change' && reasons.length > 0;
}
