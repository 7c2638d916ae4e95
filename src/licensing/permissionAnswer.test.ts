import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import type { LicenseDefinition } from './model';
import {
  answerPermission,
  giversOf,
  knownPermissions,
  permissionsMatching,
  rolesGranting,
  type CoveringLicense,
  type PersonFacts,
} from './permissionAnswer';
import { anyDefinitions, anyLicense, definition } from './testing/arbitraries';
import { covers, isWhollyTold, partsOf, toldOf } from './testing/slowPerson';

const RECORD = 'recording:recording:view';
const base = definition('base', { permissions: [RECORD] });
const middle = definition('middle', { permissions: ['a:b:c'], comprises: [base] });
const top = definition('top', { permissions: [], comprises: [middle] });
const addOn = definition('addOn', { permissions: [RECORD], prerequisites: ['base'] });
const silent = definition('silent', { permissions: null });
const AGENT = { id: 'agent', name: 'Agent' };
const STRANGE = { id: 'strange', name: 'Strange' };

function facts(more: Partial<PersonFacts> & { definitions?: LicenseDefinition[] } = {}): PersonFacts {
  const { definitions = [top, middle, base, addOn, silent], ...rest } = more;
  return {
    graph: buildDefinitionGraph(definitions),
    hasDefinitions: true,
    held: new Set(['top']),
    roles: [AGENT],
    grants: [{ roleId: 'agent', permissions: ['recording:*:view'] }],
    ...rest,
  };
}

describe('whether a person can', () => {
  it('says by which role and by what path', () => {
    expect(answerPermission(RECORD, facts())).toEqual({
      permission: RECORD,
      verdict: 'can',
      grant: { kind: 'granted', by: [{ role: AGENT, as: 'recording:*:view' }] },
      cover: { kind: 'covered', by: [{ licenseId: 'top', path: ['middle', 'base'] }] },
    });
  });

  it('names the license first that lists the permission itself', () => {
    const { cover } = answerPermission(RECORD, facts({ held: new Set(['top', 'base']) }));
    expect(cover).toMatchObject({ by: [{ licenseId: 'base', path: [] }, { licenseId: 'top' }] });
  });

  it.each([
    ['no role', { roles: [] }, 'notGranted', 'covered', 'cannot'],
    ['no license', { held: new Set<string>() }, 'granted', 'notCovered', 'cannot'],
    ['roles not known', { roles: null }, 'unknown', 'covered', 'unknown'],
    ['grants not known', { grants: null }, 'unknown', 'covered', 'unknown'],
    ['licenses not known', { held: null }, 'granted', 'unknown', 'unknown'],
    ['permissions of the one held not told', { held: new Set(['silent']) }, 'granted', 'unknown', 'unknown'],
    ['a held license that nobody defines', { held: new Set(['gone']) }, 'granted', 'unknown', 'unknown'],
    [
      'not covered, whatever roles grant',
      { grants: null, held: new Set<string>() },
      'unknown',
      'notCovered',
      'cannot',
    ],
    ['another role of which nothing is told', { roles: [AGENT, STRANGE] }, 'granted', 'covered', 'can'],
    ['only a role of which nothing is told', { roles: [STRANGE] }, 'unknown', 'covered', 'unknown'],
  ] as const)('with %s', (_, more, grant, cover, verdict) => {
    const answer = answerPermission(RECORD, facts(more));
    expect([answer.grant.kind, answer.cover.kind, answer.verdict]).toEqual([grant, cover, verdict]);
  });

  it('never calls a license missing where none lists the permission', () => {
    const told = { definitions: [top, middle, base, addOn] };
    expect(answerPermission('x:y:z', facts(told)).cover).toEqual({ kind: 'unlisted' });
    expect(answerPermission('x:y:z', facts({ ...told, held: null })).cover).toEqual({ kind: 'unlisted' });
    expect(answerPermission('x:y:z', facts()).cover).toEqual({
      kind: 'unknown',
      because: 'untoldElsewhere',
      licenseIds: ['silent'],
    });
    expect(answerPermission('x:y:z', facts({ hasDefinitions: false })).cover).toEqual({
      kind: 'unknown',
      because: 'definitions',
    });
  });

  it('takes a role alone for enough where no license lists the permission', () => {
    const definitions = [top, middle, base];
    const grants = [{ roleId: 'agent', permissions: ['x:*:*'] }];
    expect(answerPermission('x:y:z', facts({ definitions, grants })).verdict).toBe('can');
    expect(answerPermission('x:y:z', facts({ definitions })).verdict).toBe('cannot');
    expect(answerPermission('x:y:z', facts({ grants })).verdict).toBe('unknown');
  });

  it('reads patterns in definitions too', () => {
    const wide = definition('wide', { permissions: ['recording:*:*'] });
    const { cover } = answerPermission(RECORD, facts({ definitions: [wide], held: new Set(['wide']) }));
    expect(cover).toEqual({ kind: 'covered', by: [{ licenseId: 'wide', path: [] }] });
  });
});

describe('what would give it', () => {
  it('names those first that need nothing else and cover least beyond it', () => {
    const given = giversOf(RECORD, facts().graph, new Set(['silent']), []);
    expect(given.map(({ licenseId, missing }) => [licenseId, missing])).toEqual([
      ['base', []],
      ['middle', []],
      ['top', []],
      ['addOn', ['base']],
    ]);
  });

  it('names all that it takes, also where what is needed needs more, or each other', () => {
    const definitions = [
      definition('far', { permissions: [RECORD], prerequisites: ['near'] }),
      definition('near', { prerequisites: ['nearer'] }),
      definition('nearer', { prerequisites: ['near', 'far', 'held'] }),
      definition('held'),
    ];
    const given = giversOf(RECORD, facts({ definitions }).graph, new Set(['held']), []);
    expect(given).toMatchObject([{ licenseId: 'far', missing: ['near', 'nearer'] }]);
  });

  it('tells what becomes redundant, and what can’t be held beside it', () => {
    const other = definition('other');
    const graph = facts({ definitions: [top, other] }).graph;
    expect(giversOf(RECORD, graph, new Set(['middle', 'other']), [new Set(['top', 'other'])])).toMatchObject([
      { licenseId: 'top', makesRedundant: ['middle'], rivals: ['other'] },
    ]);
  });

  it('names the roles that grant it', () => {
    const grants = [
      { roleId: 'a', permissions: ['recording:*'] },
      { roleId: 'b', permissions: ['a:b:c'] },
      { roleId: 'c', permissions: null },
    ];
    expect(rolesGranting(RECORD, grants)).toEqual(['a']);
  });
});

test('permissions are found by any part of them, patterns left out', () => {
  const known = knownPermissions(facts().graph, [{ roleId: 'a', permissions: ['x:y:z', 'x:*:*'] }]);
  expect(known).toEqual(['a:b:c', RECORD, 'x:y:z']);
  expect(permissionsMatching(known, ' View REC ')).toEqual([RECORD]);
  expect(permissionsMatching(known, '  ')).toEqual([]);
});

test('every answer agrees with the slow way', () => {
  fc.assert(
    fc.property(
      anyDefinitions(),
      fc.uniqueArray(fc.oneof(anyLicense(), fc.constant('gone')), { maxLength: 4 }),
      fc.constantFrom('p:1:x', 'p:2:x', 'p:3:x', 'nobody:lists:it'),
      (definitions, held, permission) => {
        const graph = buildDefinitionGraph(definitions);
        const { cover } = answerPermission(permission, facts({ definitions, held: new Set(held) }));
        const covering = held.filter((id) => covers(definitions, id).has(permission)).sort();
        const anywhere = [...graph.definitions.keys()].some((id) => covers(definitions, id).has(permission));
        const isTold = held.every((id) => isWhollyTold(definitions, id));
        const isNoneSilent = [...graph.definitions.keys()].every((id) => isWhollyTold(definitions, id));
        const nowhere = isNoneSilent ? 'unlisted' : 'unknown';
        const without = !isTold ? 'unknown' : anywhere ? 'notCovered' : nowhere;
        expect(cover.kind).toBe(covering.length > 0 ? 'covered' : without);

        const by = cover.kind === 'covered' ? cover.by : [];
        expect(by.map(({ licenseId }) => licenseId).sort()).toEqual(covering);
        const leadsThere = ({ licenseId, path }: CoveringLicense) => {
          const way = [licenseId, ...path];
          const isWay = path.every((id, at) => toldOf(definitions, way[at] ?? '').parts.has(id));
          return isWay && toldOf(definitions, way.at(-1) ?? '').permissions.has(permission);
        };
        expect(by.filter((one) => !leadsThere(one))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever is named as giving a permission does, and what it needs is told', () => {
  fc.assert(
    fc.property(anyDefinitions(), fc.uniqueArray(anyLicense(), { maxLength: 3 }), (definitions, held) => {
      const graph = buildDefinitionGraph(definitions);
      const given = giversOf('p:1:x', graph, new Set(held), []);
      const listed = new Set(definitions.map(({ id }) => id));
      expect(given.map(({ licenseId }) => licenseId).sort()).toEqual(
        [...listed].filter((id) => !held.includes(id) && covers(definitions, id).has('p:1:x')).sort(),
      );
      for (const { licenseId, missing } of given) {
        const isIn = (ids: readonly string[], need: string) =>
          ids.some((id) => id === need || partsOf(definitions, id).has(need));
        const needsOf = (id: string) =>
          [...toldOf(definitions, id).needs].filter((need) => need !== id && need !== licenseId);
        // Nothing is held already, and each has its reason.
        const reasons = new Set([licenseId, ...missing].flatMap(needsOf));
        expect(missing.filter((id) => isIn(held, id) || !reasons.has(id))).toEqual([]);
        // With all of them nothing is lacking any more.
        expect(needsOf(licenseId).filter((need) => !isIn([...held, ...missing], need))).toEqual([]);
        const together = [...held, licenseId, ...missing];
        expect(missing.flatMap(needsOf).filter((need) => !isIn(together, need))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
