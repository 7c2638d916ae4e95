import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import { answerPermission } from '../../licensing/permissionAnswer';
import { PERMISSION_USES } from '../../licensing/permissionUse';
import { definition } from '../../licensing/testing/arbitraries';
import { anyStory } from '../store/testing/arbitraries';
import { rowsOf, tell } from '../store/testing/tell';
import { createPermissionIndex, type PermissionGround } from './permissionIndex';
import { permissionFacts, permissionUses } from './permissionUses';
import { slowUses } from './testing/slowUses';

const PERMISSIONS = ['a:b:c', 'a:b:d', 'a:*:*', 'e:f:g'];
const names = fc.option(fc.subarray(PERMISSIONS), { freq: 4, nil: null });
/** The licenses and roles that the stories' people have, with parts beside them; any of them may be missing. */
const anyDefinition = fc.constantFrom('cloudCX1', 'cloudCX2', 'gcSTAupgrade', 'constructor').chain((id) =>
  fc
    .record({
      permissions: names,
      parts: fc.array(fc.tuple(fc.constantFrom('cloudCX1', 'part', 'other'), names), { maxLength: 2 }),
    })
    .map(({ permissions, parts }) =>
      definition(id, {
        permissions,
        comprises: parts.map(([part, own]) => definition(part, { permissions: own })),
      }),
    ),
);
const anyRole = fc.record({
  roleId: fc.constantFrom('r1', 'r2', 'r3'),
  name: fc.constant(''),
  permissions: names,
});
const anyGround: fc.Arbitrary<PermissionGround> = fc.record({
  definitions: fc.option(fc.uniqueArray(anyDefinition, { selector: ({ id }) => id }), { freq: 8 }),
  roles: fc.option(fc.uniqueArray(anyRole, { selector: ({ roleId }) => roleId }), { freq: 8 }),
  catalogue: fc.option(fc.subarray(PERMISSIONS)),
});

describe('what people make of a permission', () => {
  it('is what a slow look at each of them finds, whatever was told and whatever was not', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyStory, anyGround, fc.constantFrom(...PERMISSIONS), (story, ground, permission) => {
        const { columns } = tell(story);
        const facts = permissionFacts(createPermissionIndex(ground), permission, columns);
        const uses = Array.from(permissionUses(columns, facts), (place) => PERMISSION_USES[place]);
        for (const use of uses) met.add(use ?? '');
        expect(uses).toEqual(slowUses(rowsOf(columns), permission, ground));

        // A person's own page asks of one person, by no pattern, and never says otherwise.
        if (permission.includes('*')) return;
        const graph = buildDefinitionGraph(ground.definitions ?? []);
        const verdicts = rowsOf(columns).map(
          ({ person, licenses }) =>
            answerPermission(permission, {
              graph,
              hasDefinitions: ground.definitions !== null,
              held: licenses === null ? null : new Set(licenses),
              roles: person?.roles ?? null,
              grants: ground.roles,
            }).verdict,
        );
        const said = uses.map((use) => (use === 'can' ? 'can' : use === 'unknown' ? null : 'cannot'));
        expect(said.map((one, at) => one ?? verdicts[at])).toEqual(verdicts);
      }),
      { numRuns: 1_000 },
    );
    expect(met).toEqual(new Set(PERMISSION_USES));
  });
});

describe('the list of permissions', () => {
  const roles = [{ roleId: 'r', name: 'R', permissions: ['a:*:*', 'z:*:*', 'e:f:g'] }];

  it('has what licenses, roles and the service name, and a pattern where nothing else is known of it', () => {
    const definitions = [definition('x', { permissions: ['a:b:c'] }), definition('y', { permissions: null })];
    const index = createPermissionIndex({ definitions, roles, catalogue: ['q:r:s'] });
    expect(index.listed()).toEqual([
      { permission: 'a:b:c', licenses: 1, roles: 1 },
      { permission: 'e:f:g', licenses: 0, roles: 1 },
      { permission: 'q:r:s', licenses: 0, roles: 0 },
      { permission: 'z:*:*', licenses: 0, roles: 1 },
    ]);
  });

  it('does not tell numbers that rest on what could not be read', () => {
    const index = createPermissionIndex({ definitions: null, roles: null, catalogue: ['q:r:s'] });
    expect(index.listed()).toEqual([{ permission: 'q:r:s', licenses: null, roles: null }]);
  });
});

it('judges 200,000 people of 3,000 permissions, 60 licenses and 100 roles in a moment', () => {
  const permissions = Array.from({ length: 3_000 }, (_, n) => `d${n % 30}:e${n % 300}:a${n}`);
  const definitions = Array.from({ length: 60 }, (_, n) =>
    definition(`l${n}`, { permissions: permissions.filter((_, place) => place % 60 <= n) }),
  );
  const roles = Array.from({ length: 100 }, (_, n) => ({
    roleId: `r${n}`,
    name: `R${n}`,
    permissions: [
      ...permissions.filter((_, place) => place % 100 === n),
      ...Array.from({ length: 20 }, (_, m) => `d${(n + m) % 30}:e${n + m}:*`),
    ],
  }));
  const begun = performance.now();
  const index = createPermissionIndex({ definitions, roles, catalogue: permissions });
  expect(index.listed()).toHaveLength(3_000);
  const size = 200_000;
  const columns = {
    ...tell([]).columns,
    size,
    roleSets: roles.map(({ roleId, name }) => [{ id: roleId, name }]),
    roleSetOf: Int32Array.from({ length: size }, (_, place) => place % 100),
    licenseSets: definitions.map(({ id }) => [id]),
    licenseSetOf: Int32Array.from({ length: size }, (_, place) => place % 60),
  };
  expect(permissionUses(columns, permissionFacts(index, 'd1:e1:a1', columns))).toHaveLength(size);
  // Far from what it takes, so that a busy machine doesn't fail it, and far from a walk over everybody's permissions.
  expect(performance.now() - begun).toBeLessThan(5_000);
});
