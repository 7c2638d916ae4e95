import type { DefinitionGraph } from './definitionGraph';
import type { LicenseChange, LicenseId, Person, UserId } from './model';
import type { PlanRow } from './planTypes';
import { roleSetKeyOf } from './roleSets';

/** People whose changes the organization's automatic assignment by role, where it is on, may take back. */
export interface AutoAssignment {
  /** A license is taken away that their roles call for. */
  readonly givenBack: number;
  /** They get a license that none of their roles calls for. */
  readonly takenAway: number;
  /** What their roles call for is not known. */
  readonly unknown: number;
}

interface Facts {
  readonly people: ReadonlyMap<UserId, Person | null>;
  /** Licenses that a set of roles needs, by roleSetKey; no entry where that is not known. */
  readonly inferred: ReadonlyMap<string, ReadonlySet<LicenseId>>;
  readonly graph: Pick<DefinitionGraph, 'prerequisites'>;
}

/** Looks at what will be sent alone: what is left out can't be taken back. */
export function autoAssignmentOf(rows: readonly PlanRow[], facts: Facts): AutoAssignment {
  const givenBack = new Set<UserId>();
  const takenAway = new Set<UserId>();
  const unknown = new Set<UserId>();
  for (const { kind, change } of rows) {
    if (kind !== 'change') continue;
    const calledFor = isCalledFor(change, facts);
    if (calledFor === null) unknown.add(change.userId);
    else if (change.action === 'remove' && calledFor) givenBack.add(change.userId);
    else if (change.action === 'add' && !calledFor) takenAway.add(change.userId);
  }
  return { givenBack: givenBack.size, takenAway: takenAway.size, unknown: unknown.size };
}

/** Whether the person's roles need the license, or one that needs it in turn; null where nobody knows. */
function isCalledFor(
  { userId, licenseId }: LicenseChange,
  { people, inferred, graph }: Facts,
): boolean | null {
  const person = people.get(userId);
  if (!person?.roles) return null;
  const key = roleSetKeyOf(person);
  if (key === null) return false;
  const needed = inferred.get(key);
  if (needed === undefined) return null;
  if (needed.has(licenseId)) return true;
  for (const id of needed) if (graph.prerequisites.get(id)?.has(licenseId) === true) return true;
  return false;
}
