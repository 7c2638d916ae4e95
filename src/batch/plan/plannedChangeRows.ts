import { changeKey, type ChangeKey } from '../../licensing/change';
import type { LicenseChange, Person, UserId } from '../../licensing/model';
import type { PlanDifference } from '../../licensing/planDifference';
import type { Plan, PlanRow } from '../../licensing/planTypes';
import type { FileDifferences } from './openedPlanDifferences';

export const SHOWN_KINDS = ['all', 'change', 'already', 'obstacle', 'warning', 'differs'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** A row of the plan as the grid shows it. */
export interface PlannedChange {
  readonly id: ChangeKey;
  readonly person: string;
  readonly email: string;
  readonly licenseId: string;
  readonly change: LicenseChange;
  /** null: it stands in the opened file alone, and nothing is planned for it. */
  readonly row: PlanRow | null;
  /** How it differs from the opened file; null where it doesn't. */
  readonly difference: PlanDifference | null;
}

/** The rows of the plan, and after them what only the opened file has. */
export function toPlannedChanges(
  plan: Plan,
  people: ReadonlyMap<UserId, Pick<Person, 'name' | 'email'> | null>,
  differences: FileDifferences | null,
): PlannedChange[] {
  const toPlanned = (change: LicenseChange, row: PlanRow | null): PlannedChange => {
    const id = changeKey(change);
    const person = people.get(change.userId);
    return {
      id,
      person: person?.name || person?.email || change.userId,
      email: person?.email ?? '',
      licenseId: change.licenseId,
      change,
      row,
      difference: differences?.get(id) ?? null,
    };
  };
  const gone = [...(differences?.values() ?? [])].filter(({ is }) => is === null);
  return [
    ...plan.rows.map((row) => toPlanned(row.change, row)),
    ...gone.map(({ change }) => toPlanned(change, null)),
  ];
}

export function answersTo(planned: PlannedChange, shown: ShownKind, text: string): boolean {
  if (!isOfKind(planned, shown)) return false;
  const haystack = `${planned.person} ${planned.email} ${planned.licenseId}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function isOfKind({ row, difference }: PlannedChange, shown: ShownKind): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'differs':
      return difference !== null;
    case 'warning':
      return row !== null && hasWarning(row);
    default:
      return row?.kind === shown;
  }
}

export function hasWarning({ kind, reasons }: PlanRow): boolean {
  return kind === 'change' && reasons.length > 0;
}
