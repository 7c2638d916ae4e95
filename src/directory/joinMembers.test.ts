import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../licensing/model';
import { holdersByLicenseOf, joinMembers, licensesByHolder } from './joinMembers';

const userId: fc.Arbitrary<string> = fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', '__proto__');
const licenseId: fc.Arbitrary<string> = fc.constantFrom(
  'cloudCX1',
  'cloudCX2',
  'gcSTAupgrade',
  'constructor',
);
const byUser = fc
  .uniqueArray(fc.tuple(userId, fc.uniqueArray(licenseId)), { selector: ([id]) => id })
  .map((entries) => new Map(entries));
const people = fc.uniqueArray(userId).map((ids) => new Map(ids.map((id) => [id, personOf(id)])));

describe('joinMembers', () => {
  it('names each id of either side once, and takes nothing from one person to another', () => {
    fc.assert(
      fc.property(people, byUser, fc.boolean(), (people, byUser, namesEveryHolder) => {
        const members = joinMembers(people, { byUser, namesEveryHolder });
        expect(members.map((member) => member.userId).toSorted()).toEqual(
          [...new Set([...people.keys(), ...byUser.keys()])].toSorted(),
        );
        for (const member of members) {
          expect(member.person).toBe(people.get(member.userId) ?? null);
          expect(member.licenses).toEqual(byUser.get(member.userId) ?? (namesEveryHolder ? [] : null));
        }
      }),
    );
  });

  it('keeps people in the order in which they were read', () => {
    const people = new Map([personOf('b'), personOf('a')].map((person) => [person.id, person]));
    const members = joinMembers(people, { byUser: new Map([['z', []]]), namesEveryHolder: true });
    expect(members.map((member) => member.userId)).toEqual(['b', 'a', 'z']);
  });
});

describe('turning assignments round', () => {
  it('gives the same pairs either way', () => {
    fc.assert(
      fc.property(byUser, (byUser) => {
        const back = licensesByHolder(holdersByLicenseOf(byUser));
        const pairs = (map: ReadonlyMap<string, readonly string[]>) =>
          [...map].flatMap(([id, list]) => list.map((one) => `${id} ${one}`)).toSorted();
        expect(pairs(back)).toEqual(pairs(byUser));
      }),
    );
  });

  it('counts a holder who is named twice once', () => {
    expect(licensesByHolder(new Map([['cloudCX1', ['u1', 'u1']]]))).toEqual(new Map([['u1', ['cloudCX1']]]));
  });
});

function personOf(id: string): Person {
  return {
    id,
    name: `Name of ${id}`,
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: null,
    dateLastLogin: null,
  };
}
