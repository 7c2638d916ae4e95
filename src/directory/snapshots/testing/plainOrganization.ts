import * as fc from 'fast-check';
import type { LicenseId, UserId } from '../../../licensing/model';
import { MEMBER_STATES, NONE, type MemberState } from '../../store/OrganizationColumns';
import type { Snapshot, SnapshotFacts } from '../Snapshot';
import { snapshotOf } from '../snapshotOf';

/** A member as one would write it down who minds no cost. */
export interface PlainHolder {
  readonly name: string;
  readonly state: MemberState;
  readonly licenses: readonly LicenseId[] | null;
}

export type PlainOrganization = ReadonlyMap<UserId, PlainHolder>;

export const FACTS: SnapshotFacts = {
  takenAt: Date.UTC(2026, 10, 23, 8),
  source: 'getLicenseUsers',
  people: 'read',
  mayBeIncomplete: false,
  organization: { id: 'org', name: 'Organization' },
  admin: { id: 'admin', name: 'Admin' },
  named: [],
};

/** The same, as a snapshot, its members told in the order of the map. */
export function snapshotOfPlain(plain: PlainOrganization, facts: SnapshotFacts = FACTS): Snapshot {
  const licenseSets: (readonly LicenseId[])[] = [];
  const members = [...plain];
  return snapshotOf(
    {
      size: members.length,
      userIds: members.map(([id]) => id),
      names: members.map(([, { name }]) => name),
      states: Uint8Array.from(members, ([, { state }]) => MEMBER_STATES.indexOf(state)),
      licenseSets,
      licenseSetOf: Int32Array.from(members, ([, { licenses }]) => {
        if (licenses === null) return NONE;
        const known = licenseSets.findIndex((set) => set.join() === licenses.join());
        return known >= 0 ? known : licenseSets.push(licenses) - 1;
      }),
    },
    facts,
  );
}

const LICENSES = ['a', 'b', 'c', 'd'];
const IDS = ['', '0', '10', '9', 'A', 'a', 'é', '__proto__', 'u-1', 'u-2', '😀', '\uFFFF'];

const anyHolder: fc.Arbitrary<PlainHolder> = fc.record({
  name: fc.constantFrom('', 'Ann', 'ann', 'Émile', 'Zoë 10', 'Zoë 9'),
  state: fc.constantFrom(...MEMBER_STATES),
  licenses: fc.option(
    fc.subarray(LICENSES).map((some) => some.toSorted()),
    { freq: 6 },
  ),
});

/** Up to a dozen members, in any order. */
export const anyOrganization: fc.Arbitrary<PlainOrganization> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), anyHolder), {
    selector: ([id]) => id,
    maxLength: IDS.length,
  })
  .map((members) => new Map(members));

export const anyFacts: fc.Arbitrary<SnapshotFacts> = fc.record({
  takenAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  source: fc.constantFrom('getLicenseOrganization' as const, 'getLicenseUsers' as const),
  people: fc.oneof(
    { weight: 3, arbitrary: fc.constant('read' as const) },
    fc.constantFrom('cursor' as const, 'capped' as const, 'forbidden' as const, 'failed' as const),
  ),
  mayBeIncomplete: fc.boolean(),
  organization: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ id: 'org', name: 'Organization' }) },
    fc.constant({ id: 'other', name: 'Other' }),
  ),
  admin: fc.constantFrom({ id: 'admin', name: 'Admin' }, { id: 'second', name: '=Second' }),
  named: fc.subarray([...LICENSES, 'nobody-holds-it']),
});
