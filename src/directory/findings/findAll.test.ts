import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import { roleSetKey } from '../../licensing/roleSets';
import { anyDefinitions, definition } from '../../licensing/testing/arbitraries';
import { MEMBER_STATES } from '../store/OrganizationColumns';
import { findAll } from './findAll';
import { FINDING_KINDS } from './findingKey';
import type { FindingsGround, InferAnswer, UnknownReason } from './findings';
import { columnsOf, type PlainMember } from './testing/plainMembers';
import { slowFindings } from './testing/slowFindings';

const LICENSES = ['a', 'b', 'c', 'd', 'e', 'f', 'unknown', 'x:y/é'] as const;
const ROLES = ['r1', 'r2', 'r3'] as const;
const NOW = Date.UTC(2026, 10, 24);
const DAY = 86_400_000;

const anyMember = (id: string): fc.Arbitrary<PlainMember> =>
  fc.record({
    id: fc.constant(id),
    state: fc.oneof(
      { weight: 5, arbitrary: fc.constant('active' as const) },
      fc.constantFrom(...MEMBER_STATES),
    ),
    licenses: fc.option(fc.subarray([...LICENSES], { maxLength: 4 }), { freq: 12 }),
    roles: fc.option(fc.subarray([...ROLES]), { freq: 12 }),
    lastLogin: fc.option(
      fc.integer({ min: 0, max: 400 }).map((days) => NOW - days * DAY),
      { freq: 5 },
    ),
  });

const anyMembers = fc
  .nat({ max: 40 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, place) => anyMember(`u${place}`))));

const anyInferred: fc.Arbitrary<ReadonlyMap<string, InferAnswer>> = fc
  .tuple(
    ...subsetsOf(ROLES).map((roles) =>
      fc
        .oneof(
          { weight: 8, arbitrary: fc.subarray([...LICENSES], { maxLength: 3 }) },
          fc.constant('failed' as const),
          fc.constant('pending' as const),
        )
        .map((answer) => [roleSetKey(roles), answer] as const),
    ),
  )
  .map(
    (answers) =>
      new Map(
        answers.flatMap(([key, answer]): [string, InferAnswer][] => {
          if (answer === 'pending') return [];
          if (answer === 'failed') return [[key, { kind: 'failed' }]];
          return [[key, { kind: 'known', licenses: new Set(answer) }]];
        }),
      ),
  );

const anyGround: fc.Arbitrary<FindingsGround> = fc.record({
  now: fc.constant(NOW),
  idleDays: fc.integer({ min: 1, max: 365 }),
  partial: fc.constant(false),
  asking: fc.boolean(),
  people: fc.constantFrom('read', 'read', 'read', 'cursor', 'capped', 'failed', 'forbidden'),
  seesAllDivisions: fc.constantFrom(true, false, null),
  graph: fc.option(
    anyDefinitions().map((list) => buildDefinitionGraph(list)),
    { freq: 10 },
  ),
  inferred: anyInferred,
});

describe('findings over the whole organization', () => {
  it('are those that a slow look at each member tells, count for count and person for person', () => {
    fc.assert(
      fc.property(anyMembers, anyGround, (members, ground) => {
        const found = findAll(columnsOf(members), ground);
        const slow = slowFindings(members, ground);
        for (const { kind, known, findings, people, unknown } of found.answer.groups) {
          const expected = slow.filter((one) => one.kind === kind);
          const keys = new Map<string, string[]>();
          const reasons = new Map<UnknownReason, number>();
          for (const { id, keys: ofOne, reason } of expected) {
            for (const key of ofOne) keys.set(key, [...(keys.get(key) ?? []), id]);
            if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
          }
          if (unknown.some(({ people }) => people === null)) keys.clear();
          expect(new Map(findings.map((one) => [one.key, one.people]))).toEqual(
            new Map([...keys].map(([key, ids]) => [key, ids.length])),
          );
          expect(people).toBe(new Set([...keys.values()].flat()).size);
          const untold = unknown.filter((one) => one.people !== null);
          expect(new Map(untold.map((one) => [one.reason, one.people]))).toEqual(
            untold.length === unknown.length ? reasons : new Map(),
          );
          expect(known || findings.length === 0).toBe(true);
          for (const { key, suggestion } of findings) {
            const mask = found.maskOf(key);
            const ids = members.filter((_, place) => mask?.[place] === 1).map(({ id }) => id);
            expect(ids).toEqual(keys.get(key));
            expect(suggestion.add.filter((id) => suggestion.remove.includes(id))).toEqual([]);
          }
          expect([...findings].sort((a, b) => b.people - a.people).map((one) => one.people)).toEqual(
            findings.map((one) => one.people),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('tell nothing while the organization is still being read', () => {
    const found = findAll(columnsOf([]), { ...plainGround(), partial: true });
    const { answer } = found;
    expect(answer.groups.map(({ kind }) => kind)).toEqual(FINDING_KINDS);
    for (const group of answer.groups) {
      expect(group).toMatchObject({ known: false, unknown: [{ reason: 'reading', people: null }] });
    }
    expect(found.maskOf('unlicensed')).toBeNull();
  });

  it('tell nothing of kinds that rest on what was not read', () => {
    const members = [member({ licenses: ['a'] })];
    const reasons = (ground: Partial<FindingsGround>) =>
      findAll(columnsOf(members), { ...plainGround(), ...ground }).answer.groups.flatMap((group) =>
        group.known ? [] : [`${group.kind}: ${group.unknown.map(({ reason }) => reason).join()}`],
      );
    expect(reasons({ graph: null })).toEqual([
      'prerequisite: definitions',
      'second: definitions',
      'redundant: definitions',
      'excess: definitions',
      'idle: logins',
      'lacking: definitions',
    ]);
    expect(reasons({ people: 'forbidden' })).toEqual([
      'departed: names',
      'excess: names',
      'idle: names',
      'lacking: names',
      'unlicensed: names',
      'nobody: names',
    ]);
    expect(reasons({ people: 'capped' })).toEqual(['idle: logins', 'nobody: namesIncomplete']);
    expect(reasons({ inferred: new Map() })).toEqual([
      'excess: inferPending',
      'idle: logins',
      'lacking: inferPending',
    ]);
  });

  it('offer what would put it right', () => {
    const graph = buildDefinitionGraph([
      definition('cx1'),
      definition('cx2', { comprises: [definition('cx1')] }),
      definition('wem1', { prerequisites: ['cx1'], permissions: ['wfm:plan:view'] }),
      definition('wem2', { prerequisites: ['cx2'], permissions: ['wfm:plan:view', 'wfm:plan:edit'] }),
    ]);
    const members = [
      member({ licenses: ['wem1'], roles: ['r1'], lastLogin: NOW }),
      member({ licenses: ['cx1', 'cx2', 'wem1', 'wem2'], roles: ['r1'], lastLogin: NOW - 90 * DAY }),
      member({ licenses: ['cx2'], roles: ['r1'], state: 'inactive' }),
      member({ licenses: ['cx1'], state: 'nobody', roles: null }),
      member({ licenses: [], roles: ['r2'], lastLogin: NOW }),
    ];
    const inferred = new Map<string, InferAnswer>([
      [roleSetKey(['r1']), { kind: 'known', licenses: new Set(['cx1']) }],
      [roleSetKey(['r2']), { kind: 'known', licenses: new Set(['wem2']) }],
    ]);
    const ground = { ...plainGround(), graph, inferred };
    const told = (seesAllDivisions: boolean) =>
      findAll(columnsOf(members), { ...ground, seesAllDivisions }).answer.groups.flatMap(({ findings }) =>
        findings.map(({ key, people, related, suggestion: { removeHeld, add, remove } }) => ({
          [key]: [people, related.join(), `+${add.join()} -${removeHeld ? 'held' : remove.join()}`],
        })),
      );
    expect(told(true)).toEqual([
      { 'prerequisite:wem1': [1, 'cx1', '+cx1 -'] },
      { 'second:wem1:wem2': [1, '', '+ -'] },
      { 'departed:inactive': [1, 'cx2', '+ -held'] },
      { 'redundant:cx1': [1, 'cx2', '+ -cx1'] },
      { 'excess:wem1': [2, '', '+ -wem1'] },
      { 'excess:cx2': [1, '', '+ -cx2'] },
      { 'excess:wem2': [1, '', '+ -wem2'] },
      { 'idle:90': [1, 'cx1,cx2,wem1,wem2', '+ -held'] },
      { 'lacking:cx1': [1, '', '+cx1 -'] },
      { 'lacking:cx2': [1, '', '+cx2 -'] },
      { 'lacking:wem2': [1, '', '+cx2,wem2 -'] },
      { unlicensed: [1, '', '+ -'] },
      { nobody: [1, 'cx1', '+ -held'] },
    ]);
    expect(told(false).at(-1)).toEqual({ nobody: [1, 'cx1', '+ -'] });
  });

  it('take a person without roles to need nothing, and a dearer license to be more than is needed', () => {
    const graph = buildDefinitionGraph([definition('cx2', { comprises: [definition('cx1')] })]);
    const members = [member({ licenses: ['cx2'], roles: ['r1'] }), member({ licenses: ['cx2'], roles: [] })];
    const inferred = new Map<string, InferAnswer>([
      [roleSetKey(['r1']), { kind: 'known', licenses: new Set(['cx1']) }],
    ]);
    const { answer } = findAll(columnsOf(members), { ...plainGround(), graph, inferred });
    expect(answer.groups.find(({ kind }) => kind === 'excess')?.findings).toMatchObject([
      { key: 'excess:cx2', people: 1, suggestion: { removeHeld: false, add: [], remove: ['cx2'] } },
      { key: 'excess:cx2:cx1', people: 1, suggestion: { removeHeld: false, add: ['cx1'], remove: ['cx2'] } },
    ]);
  });
});

let lastMember = 0;
function member(more: Partial<PlainMember>): PlainMember {
  lastMember += 1;
  return { id: `m${lastMember}`, state: 'active', licenses: [], roles: ['r1'], lastLogin: null, ...more };
}

function plainGround(): FindingsGround {
  return {
    now: NOW,
    idleDays: 90,
    partial: false,
    asking: false,
    people: 'read',
    seesAllDivisions: true,
    graph: buildDefinitionGraph([]),
    inferred: new Map([[roleSetKey(['r1']), { kind: 'known', licenses: new Set() }]]),
  };
}

function subsetsOf<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const one of all) sets.push(...sets.map((set) => [...set, one]));
  return sets;
}
