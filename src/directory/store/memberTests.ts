import type { LicenseId } from '../../licensing/model';
import { MEMBER_STATES, NONE, type OrganizationColumns } from './OrganizationColumns';
import type { MemberFilter } from './questions';

/** Which licenses, states and divisions a filter lets through: by place in the columns' own lists. */
export interface MemberTests {
  /** Sets of licenses; the last entry stands for licenses that were not told. */
  readonly sets: Uint8Array;
  readonly states: Uint8Array;
  /** The last entry stands for no division. */
  readonly divisions: Uint8Array;
}

/** Thousands of people share a set of licenses, so a filter is asked of each set, not of each person. */
export function memberTests(columns: OrganizationColumns, filter: MemberFilter): MemberTests {
  return {
    sets: licenseTests(columns.licenseSets, filter),
    states: passing(MEMBER_STATES, filter.states),
    divisions: passing([...columns.divisions.map(({ id }) => id), null], filter.divisions),
  };
}

/** Where an index column points, with NONE standing for the last entry. */
export function slotIn(tests: Uint8Array, index: number | undefined): number {
  return index === undefined || index === NONE ? tests.length - 1 : index;
}

function licenseTests(sets: readonly (readonly LicenseId[])[], filter: MemberFilter): Uint8Array {
  const { allOf, anyOf, noneOf, unlicensed, licensed } = filter;
  const asksAny = unlicensed || anyOf.length > 0;
  const asks = asksAny || licensed || allOf.length > 0 || noneOf.length > 0;
  const tests = new Uint8Array(sets.length + 1);
  // Licenses that were not told match no question about licenses.
  tests[sets.length] = Number(!asks);
  for (const [place, licenses] of sets.entries()) {
    const held = new Set(licenses);
    const any = !asksAny || (unlicensed && held.size === 0) || anyOf.some((licenseId) => held.has(licenseId));
    tests[place] = Number(
      any &&
        (!licensed || held.size > 0) &&
        allOf.every((licenseId) => held.has(licenseId)) &&
        !noneOf.some((licenseId) => held.has(licenseId)),
    );
  }
  return tests;
}

function passing<Value>(values: readonly Value[], wanted: readonly Value[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(values, (value) => Number(set.size === 0 || set.has(value)));
}
