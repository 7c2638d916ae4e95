import type { LicenseId } from '../../licensing/model';
import { PERMISSION_USES, type PermissionUse } from '../../licensing/permissionUse';
import type { ColumnsSource } from './columnsBuilder';
import { isIdle, type MemberSearch } from './memberSearch';
import { memberTests, slotIn, type MemberTests } from './memberTests';
import { MEMBER_STATES, type MemberState, type OrganizationColumns } from './OrganizationColumns';
import type { DivisionCount, MemberFacets, MemberFilter, PermissionCriterion } from './questions';

/** Who a filter leaves, and what each of its parts would find. */
export interface MemberMatches {
  /** 1 by place for whoever matches. */
  readonly mask: Uint8Array;
  readonly count: number;
  readonly facets: MemberFacets;
}

export interface MatchWorld {
  readonly source: ColumnsSource;
  readonly search: MemberSearch;
  readonly now: number;
  /** 1 by place for the people of a finding; null where that finding isn't known. */
  readonly findingMask: (key: string) => Uint8Array | null;
  /** By place, what each makes of a permission, as a place in PERMISSION_USES; null where that can't be told. */
  readonly permissionUses: (permission: string) => Uint8Array | null;
}

interface Tally {
  readonly ofSets: Uint32Array;
  readonly ofStates: Uint32Array;
  readonly ofDivisions: Uint32Array;
  readonly ofUses: Uint32Array;
  /** 1 for each division that somebody met is in. */
  readonly divisionsMet: Uint8Array;
}

const EVERYBODY = new Uint8Array();
const NOBODY = new Uint8Array();
const UNKNOWN_USE = PERMISSION_USES.indexOf('unknown');

/** Filters and counts in one walk. */
export function matchMembers(world: MatchWorld, filter: MemberFilter): MemberMatches {
  const { columns } = world.source;
  const tests = memberTests(columns, filter);
  const tally: Tally = {
    ofSets: new Uint32Array(tests.sets.length),
    ofStates: new Uint32Array(tests.states.length),
    ofDivisions: new Uint32Array(tests.divisions.length),
    ofUses: new Uint32Array(PERMISSION_USES.length),
    divisionsMet: new Uint8Array(tests.divisions.length),
  };
  const mask = new Uint8Array(columns.size);
  let count = 0;
  const { source, now, findingMask } = world;
  const uses = createUseTest(filter.permission, world);
  const ofFinding = filter.finding === null ? EVERYBODY : (findingMask(filter.finding) ?? NOBODY);
  for (const place of world.search.find(filter.text)) {
    // What has no counts of its own restricts all of them.
    if (filter.idleDays !== null && !isIdle(source, place, filter.idleDays, now)) continue;
    if (ofFinding !== EVERYBODY && ofFinding[place] !== 1) continue;
    if (meet(columns, tests, tally, place, uses)) {
      mask[place] = 1;
      count += 1;
    }
  }
  return { mask, count, facets: facetsOf(columns, tally, filter.permission !== null) };
}

interface UseTest {
  /** A place in PERMISSION_USES. */
  readonly of: (place: number) => number;
  readonly wanted: number | null;
}

function createUseTest(criterion: PermissionCriterion | null, { permissionUses }: MatchWorld): UseTest {
  const uses = criterion === null ? null : permissionUses(criterion.name);
  return {
    of: (place) => uses?.[place] ?? UNKNOWN_USE,
    wanted: criterion?.use ? PERMISSION_USES.indexOf(criterion.use) : null,
  };
}

/** Counts one member for each part of the filter that all the others let through. @returns whether all do. */
function meet(
  columns: OrganizationColumns,
  tests: MemberTests,
  tally: Tally,
  place: number,
  uses: UseTest,
): boolean {
  const set = slotIn(tests.sets, columns.licenseSetOf[place]);
  const state = columns.states[place] ?? 0;
  const division = slotIn(tests.divisions, columns.divisionOf[place]);
  const inSet = tests.sets[set] === 1;
  const inState = tests.states[state] === 1;
  const inDivision = tests.divisions[division] === 1;
  const use = uses.of(place);
  tally.divisionsMet[division] = 1;
  if (inSet && inState && inDivision) increment(tally.ofUses, use);
  if (uses.wanted !== null && uses.wanted !== use) return false;
  if (inState && inDivision) increment(tally.ofSets, set);
  if (inSet && inDivision) increment(tally.ofStates, state);
  if (inSet && inState) increment(tally.ofDivisions, division);
  return inSet && inState && inDivision;
}

function facetsOf(columns: OrganizationColumns, tally: Tally, asksUses: boolean): MemberFacets {
  const licenses = new Map<LicenseId, number>();
  let unlicensed = 0;
  let licensesOf = 0;
  for (const [set, count] of tally.ofSets.entries()) {
    licensesOf += count;
    const held = columns.licenseSets[set];
    if (held?.length === 0) unlicensed += count;
    if (count === 0) continue;
    for (const licenseId of held ?? []) licenses.set(licenseId, (licenses.get(licenseId) ?? 0) + count);
  }
  const states = new Map<MemberState, number>();
  for (const [place, count] of tally.ofStates.entries()) {
    const state = MEMBER_STATES[place];
    if (state !== undefined && count > 0) states.set(state, count);
  }
  const divisions: DivisionCount[] = [];
  for (const [place, { id, name }] of columns.divisions.entries()) {
    if (tally.divisionsMet[place] === 1) divisions.push({ id, name, count: tally.ofDivisions[place] ?? 0 });
  }
  return {
    licenses,
    unlicensed,
    licensesOf,
    divisions,
    states,
    uses: asksUses ? usesOf(tally) : new Map(),
  };
}

function usesOf({ ofUses }: Tally): Map<PermissionUse, number> {
  return new Map(PERMISSION_USES.map((use, place) => [use, ofUses[place] ?? 0]));
}

function increment(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
