import * as fc from 'fast-check';
import type { BatchIntent } from '../intent';
import type { LicenseChange, LicenseDefinition, LicenseId, LicensesOfUser, Person, UserId } from '../model';

const LICENSES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const USERS = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'admin'] as const;

export const anyLicense = (): fc.Arbitrary<LicenseId> => fc.constantFrom(...LICENSES);
const anyUser = (): fc.Arbitrary<UserId> => fc.constantFrom(...USERS);

export function definition(id: LicenseId, more: Partial<LicenseDefinition> = {}): LicenseDefinition {
  return { id, description: '', permissions: [], prerequisites: [], comprises: [], ...more };
}

export function person(id: UserId, more: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: null,
    dateLastLogin: null,
    ...more,
  };
}

export const holding = (...licenses: readonly LicenseId[]): LicensesOfUser => ({
  kind: 'known',
  licenses: new Set(licenses),
});

/** Definitions with diamonds, circles, repetitions, and prerequisites that nobody defines. */
export function anyDefinitions(): fc.Arbitrary<LicenseDefinition[]> {
  const permissions = fc.option(fc.subarray(['p:1:x', 'p:2:x', 'p:3:x', 'authorization:grant:add']));
  const { tree } = fc.letrec<{ tree: LicenseDefinition }>((tie) => ({
    tree: fc.record({
      id: anyLicense(),
      description: fc.constantFrom('', 'told'),
      permissions,
      prerequisites: fc.array(fc.constantFrom(...LICENSES, 'unknown'), { maxLength: 2 }),
      comprises: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('tree'), { maxLength: 2 }),
      ),
    }),
  }));
  return fc.array(tree, { maxLength: 7 });
}

export const anyChange = (): fc.Arbitrary<LicenseChange> =>
  fc.record({
    userId: anyUser(),
    licenseId: anyLicense(),
    action: fc.constantFrom('add' as const, 'remove' as const),
  });

/** Changes of which none contradicts another. */
export const consistentChanges = (): fc.Arbitrary<LicenseChange[]> =>
  fc.uniqueArray(anyChange(), {
    selector: ({ userId, licenseId }) => `${userId}/${licenseId}`,
    maxLength: 30,
  });

export function anyIntent(): fc.Arbitrary<BatchIntent> {
  const userIds = fc.array(anyUser(), { maxLength: 8 });
  const licenses = fc.array(anyLicense(), { maxLength: 3 });
  return fc.oneof(
    fc.record({ kind: fc.constant('assign' as const), userIds, add: licenses, remove: licenses }),
    fc.record({ kind: fc.constant('swap' as const), userIds, from: anyLicense(), to: anyLicense() }),
    fc.record({
      kind: fc.constant('exact' as const),
      licenseId: anyLicense(),
      userIds,
      currentHolders: userIds,
      addMissing: fc.boolean(),
      removeOthers: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('changes' as const), changes: fc.array(anyChange(), { maxLength: 20 }) }),
  );
}

/** What a read may tell of everybody. */
export function anyRead(): fc.Arbitrary<Map<UserId, LicensesOfUser>> {
  const one: fc.Arbitrary<LicensesOfUser> = fc.oneof(
    { weight: 20, arbitrary: fc.subarray([...LICENSES]).map((ids) => holding(...ids)) },
    { weight: 1, arbitrary: fc.constant({ kind: 'absent' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'unreadable' as const }) },
  );
  return fc
    .tuple(...USERS.map(() => fc.option(one, { freq: 20, nil: undefined })))
    .map(
      (reads) => new Map(USERS.flatMap((id, index) => (reads[index] ? [[id, reads[index]] as const] : []))),
    );
}

/** A read that tells everything of everybody. */
export function wholeRead(): fc.Arbitrary<Map<UserId, LicensesOfUser>> {
  return fc
    .tuple(...USERS.map(() => fc.subarray([...LICENSES])))
    .map((all) => new Map(USERS.map((id, index) => [id, holding(...(all[index] ?? []))])));
}

export function anyPeople(): fc.Arbitrary<Map<UserId, Person | null>> {
  const one = (id: UserId): fc.Arbitrary<Person | null | undefined> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(person(id)) },
      { weight: 1, arbitrary: fc.constant(person(id, { state: 'inactive' })) },
      { weight: 1, arbitrary: fc.constant(person(id, { state: 'deleted' })) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  return fc.tuple(...USERS.map(one)).map((people) => {
    const entries = USERS.map((id, index) => [id, people[index]] as const);
    return new Map(entries.flatMap(([id, found]) => (found === undefined ? [] : [[id, found] as const])));
  });
}
