import type { DefinitionGraph } from './definitionGraph';
import type { LicenseChange, LicenseId, LicensesOfUser, Person } from './model';
import { roleSetKeyOf } from './roleSets';
import { ASSIGN_PERMISSION, type PlanInput, type PlanReason, type PlanReasonFacts } from './planTypes';

/** Blocks, and stays so whatever the admin says. */
export const forbids = (facts: PlanReasonFacts): PlanReason => ({
  ...facts,
  severity: 'blocks',
  includable: false,
});

/** Blocks until the admin includes the change anyway. */
export const blocks = (facts: PlanReasonFacts): PlanReason => ({
  ...facts,
  severity: 'blocks',
  includable: true,
});

const warns = (facts: PlanReasonFacts): PlanReason => ({
  ...facts,
  severity: 'warns',
  includable: true,
});

/** Why nothing at all can be planned for a person whose licenses are not known. */
export function unreadReason(
  read: Exclude<LicensesOfUser, { kind: 'known' }> | undefined,
  person: Person | null | undefined,
): PlanReason {
  if (read?.kind === 'unreadable') return forbids({ kind: 'licenses-unreadable' });
  return forbids({ kind: person ? 'licenses-absent' : 'person-not-found' });
}

/** What can be said of a change without looking at the person's other changes. */
export function standingReasons(
  change: LicenseChange,
  held: ReadonlySet<LicenseId>,
  removed: ReadonlySet<LicenseId>,
  input: PlanInput,
): PlanReason[] {
  const reasons = personReasons(change, input.people.get(change.userId));
  const isRemoval = change.action === 'remove';
  if (!input.graph.definitions.has(change.licenseId)) {
    reasons.push((isRemoval ? warns : blocks)({ kind: 'unknown-definition' }));
  }
  if (change.userId === input.admin.userId) {
    reasons.push((isRemoval ? blocks : warns)({ kind: 'own-license' }));
    if (isRemoval && takesAuthorization(change.licenseId, held, removed, input.graph)) {
      reasons.push(blocks({ kind: 'own-authorization' }));
    }
  }
  if (isRemoval && rolesNeed(change, input)) reasons.push(warns({ kind: 'auto-assigned' }));
  return reasons;
}

/** Whether the license covers what giving out licenses needs, or may do so for all that is known. */
export function mayAuthorize(graph: DefinitionGraph, licenseId: LicenseId): boolean {
  if (graph.covers.get(licenseId)?.has(ASSIGN_PERMISSION) === true) return true;
  if (!graph.definitions.has(licenseId) || graph.untold.has(licenseId)) return true;
  return [...(graph.comprised.get(licenseId) ?? [])].some((id) => graph.untold.has(id));
}

/** Whether these licenses surely cover what giving out licenses needs. */
export function authorizes(graph: DefinitionGraph, held: Iterable<LicenseId>): boolean {
  for (const id of held) if (graph.covers.get(id)?.has(ASSIGN_PERMISSION) === true) return true;
  return false;
}

function takesAuthorization(
  licenseId: LicenseId,
  held: ReadonlySet<LicenseId>,
  removed: ReadonlySet<LicenseId>,
  graph: DefinitionGraph,
): boolean {
  const left = [...held].filter((id) => !removed.has(id));
  return mayAuthorize(graph, licenseId) && !authorizes(graph, left);
}

function personReasons(change: LicenseChange, person: Person | null | undefined): PlanReason[] {
  if (person === undefined) return [];
  // Taking a license from someone who left is what admins come for; giving them one is a mistake.
  const say = change.action === 'remove' ? warns : blocks;
  if (person === null) return [say({ kind: 'person-not-found' })];
  if (person.state === 'deleted') return [say({ kind: 'person-deleted' })];
  if (person.state === 'inactive') return [say({ kind: 'person-inactive' })];
  return [];
}

function rolesNeed({ userId, licenseId }: LicenseChange, { people, inferred }: PlanInput): boolean {
  const key = roleSetKeyOf(people.get(userId));
  return key !== null && inferred?.get(key)?.has(licenseId) === true;
}
