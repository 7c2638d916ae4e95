import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip, gzip } from './gzip';
import { digestOf, parseSnapshotFile, toSnapshotFile } from './snapshotFile';
import type { SnapshotFileProblem } from './snapshotFileProblem';
import {
  anyFacts,
  anyOrganization,
  FACTS,
  snapshotOfPlain,
  type PlainOrganization,
} from './testing/plainOrganization';

const PLAIN: PlainOrganization = new Map([
  ['1', { name: 'Ann', state: 'active', licenses: ['a', 'b'] }],
  ['2', { name: '=HYPERLINK("x")', state: 'nobody', licenses: null }],
]);
const SNAPSHOT = snapshotOfPlain(PLAIN, { ...FACTS, named: ['a', 'b', 'c'] });

async function textOf(): Promise<string> {
  return gunzip(await toSnapshotFile(SNAPSHOT), 1e6);
}

async function problemOf(text: string): Promise<SnapshotFileProblem | null> {
  const parsed = await parseSnapshotFile(new TextEncoder().encode(text));
  return parsed.ok ? null : parsed.problem;
}

async function problemWith(change: Record<string, unknown>): Promise<SnapshotFileProblem | null> {
  const json: unknown = JSON.parse(await textOf());
  return problemOf(JSON.stringify(Object.assign(json ?? {}, change)));
}

describe('toSnapshotFile and parseSnapshotFile', () => {
  it('give back what was put in, of whatever content', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganization, anyFacts, async (plain, facts) => {
        plain = new Map([...plain].filter(([id]) => id !== ''));
        const snapshot = snapshotOfPlain(plain, facts);
        expect(await parseSnapshotFile(await toSnapshotFile(snapshot))).toEqual({ ok: true, snapshot });
      }),
      { numRuns: 50 },
    );
  });

  it('read the file unpacked too', async () => {
    expect(await problemOf(`\uFEFF${await textOf()}`)).toBeNull();
  });

  it('hold no token, and nothing but what is named', async () => {
    const json: unknown = JSON.parse(await textOf());
    expect(Object.keys(json instanceof Object ? json : {})).toEqual([
      'format',
      'version',
      'takenAt',
      'organization',
      'admin',
      'source',
      'people',
      'mayBeIncomplete',
      'named',
      'licenseSets',
      'userIds',
      'names',
      'states',
      'licenseSetOf',
    ]);
  });
});

describe('parseSnapshotFile', () => {
  it.each<[string, Record<string, unknown>, SnapshotFileProblem]>([
    ['another format', { format: 'license-desk-plan' }, { kind: 'otherFormat' }],
    ['another version', { version: 2 }, { kind: 'otherVersion' }],
    ['no version', { version: undefined }, { kind: 'missing', path: 'version' }],
    ['a moment that is none', { takenAt: 'Monday' }, { kind: 'wrong', path: 'takenAt' }],
    ['an unknown field', { token: 'x' }, { kind: 'unknownField', path: 'token' }],
    [
      'a field within',
      { admin: { id: '1', name: '', token: '' } },
      { kind: 'unknownField', path: 'admin.token' },
    ],
    ['another type', { userIds: 'x' }, { kind: 'wrong', path: 'userIds' }],
    ['a column of objects', { names: [{}, 'x'] }, { kind: 'wrong', path: 'names.0' }],
    ['a name of 100 kB', { names: ['x', 'x'.repeat(100_000)] }, { kind: 'wrong', path: 'names.1' }],
    ['an id of 100 kB', { userIds: ['1', '2'.repeat(100_000)] }, { kind: 'wrong', path: 'userIds.1' }],
    [
      'a field named by 100 kB',
      { ['y'.repeat(100_000)]: 1 },
      { kind: 'unknownField', path: 'y'.repeat(200) },
    ],
    ['ids that repeat', { userIds: ['1', '1'] }, { kind: 'unordered', path: 'userIds.1' }],
    ['ids out of order', { userIds: ['2', '1'] }, { kind: 'unordered', path: 'userIds.1' }],
    ['licenses that repeat', { licenseSets: [['a', 'a']] }, { kind: 'unordered', path: 'licenseSets.0' }],
    ['a missing name', { names: ['Ann'] }, { kind: 'uneven', path: 'names' }],
    ['no such state', { states: [0, 5] }, { kind: 'wrong', path: 'states.1' }],
    ['half a state', { states: [0, 0.5] }, { kind: 'wrong', path: 'states.1' }],
    ['no such set', { licenseSetOf: [0, 1] }, { kind: 'wrong', path: 'licenseSetOf.1' }],
    ['a place below none', { licenseSetOf: [-2, 0] }, { kind: 'wrong', path: 'licenseSetOf.0' }],
  ])('refuses %s', async (_name, change, problem) => {
    expect(await problemWith(change)).toEqual(problem);
  });

  it.each(['__proto__', 'constructor', 'toString'])('refuses a field named %s', async (name) => {
    const text = (await textOf()).replace('{', `{"${name}":{"polluted":true},`);
    expect(await problemOf(text)).toEqual({ kind: 'unknownField', path: name });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses what is no JSON, or none of ours', async () => {
    expect(await problemOf('')).toEqual({ kind: 'notJson' });
    expect(await problemOf('name;license\nAnn;a')).toEqual({ kind: 'notJson' });
    expect(await problemOf('[]')).toEqual({ kind: 'otherFormat' });
    expect(await problemOf('null')).toEqual({ kind: 'otherFormat' });
    expect(await problemOf('{"__proto__":{"format":"license-desk-snapshot"}}')).toEqual({
      kind: 'otherFormat',
    });
  });

  it('refuses a packed file that is cut short or damaged', async () => {
    const packed = await toSnapshotFile(SNAPSHOT);
    const cut = packed.slice(0, packed.length - 12);
    const damaged = packed.with(packed.length - 8, (packed.at(-8) ?? 0) ^ 255);
    for (const file of [cut, damaged]) {
      expect(await parseSnapshotFile(new Uint8Array(file))).toEqual({
        ok: false,
        problem: { kind: 'broken' },
      });
    }
  });

  it('refuses a file that unpacks to more than it may, without unpacking it', async () => {
    const bomb = await gzip(new Blob([' '.repeat(120_000_000)]));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await parseSnapshotFile(bomb)).toEqual({ ok: false, problem: { kind: 'tooLarge' } });
  });

  it('refuses nesting and crowds of objects before they cost anything', async () => {
    expect(await problemOf('['.repeat(5_000_000))).toEqual({ kind: 'tooLarge' });
    expect(await problemOf(`[${'{},'.repeat(2_000_000)}{}]`)).toEqual({ kind: 'tooLarge' });
    expect(await problemOf('['.repeat(500_000))).toEqual({ kind: 'notJson' });
  });

  it('refuses more people than it may, whatever they are', async () => {
    expect(await problemWith({ states: Array.from({ length: 2_000_001 }, () => 'x') })).toEqual({
      kind: 'wrong',
      path: 'states',
    });
  });
});

describe('digestOf', () => {
  it('is the same for the same content at another time, and another for any other', async () => {
    const digest = await digestOf(SNAPSHOT);
    expect(await digestOf({ ...SNAPSHOT, takenAt: 5, admin: { id: 'admin', name: 'Renamed' } })).toBe(digest);
    const others = [
      { ...SNAPSHOT, people: 'capped' as const },
      { ...SNAPSHOT, mayBeIncomplete: true },
      { ...SNAPSHOT, admin: { id: 'second', name: '' } },
      snapshotOfPlain(new Map(PLAIN).set('2', { name: '', state: 'nobody', licenses: [] }), FACTS),
    ];
    for (const other of others) expect(await digestOf(other)).not.toBe(digest);
  });
});
