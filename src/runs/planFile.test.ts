import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeKey } from '../licensing/change';
import type { LicenseChange } from '../licensing/model';
import { LARGEST_PLAN_FILE, parsePlanFile, toPlanFile } from './planFile';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const change = fc.record({
  userId: id,
  licenseId: id,
  action: fc.constantFrom('add' as const, 'remove' as const),
});
const row = fc.record({
  change,
  kind: fc.constantFrom('change' as const, 'already' as const, 'obstacle' as const),
  reasons: fc.constant([]),
  includable: fc.boolean(),
  included: fc.boolean(),
});
const licenses = fc.oneof(
  fc
    .record({ kind: fc.constant('assign' as const), add: fc.array(id), remove: fc.array(id) })
    .filter(({ add, remove }) => add.length + remove.length > 0),
  fc.record({ kind: fc.constant('swap' as const), from: id, to: id }).filter(({ from, to }) => from !== to),
  fc
    .record({
      kind: fc.constant('exact' as const),
      licenseId: id,
      addMissing: fc.boolean(),
      removeOthers: fc.boolean(),
    })
    .filter(({ addMissing, removeOthers }) => addMissing || removeOthers),
  fc.record({ kind: fc.constant('changes' as const), changes: fc.array(change, { minLength: 1 }) }),
);
const facts = fc.record({
  draft: fc.record({
    userIds: fc.array(id, { minLength: 1 }),
    name: text,
    reason: text,
    licenses,
    includeAnyway: fc.constant([]),
    extraChanges: fc.array(change),
  }),
  plan: fc.record({ rows: fc.uniqueArray(row, { selector: (one) => changeKey(one.change) }) }),
  savedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  savedBy: text,
  organization: fc.record({ id, name: text }),
});

const ANN: LicenseChange = { userId: 'ann', licenseId: 'x', action: 'add' };
const BO: LicenseChange = { userId: 'bo', licenseId: 'x', action: 'add' };
const GOOD = toPlanFile({
  draft: {
    userIds: ['ann', 'bo'],
    name: 'Speech',
    reason: 'CHG-1',
    licenses: { kind: 'assign', add: ['x'], remove: [] },
    includeAnyway: [changeKey(BO), 'add:1:y:gone'],
    extraChanges: [],
  },
  plan: {
    rows: [
      { change: ANN, kind: 'change', reasons: [], includable: false, included: false },
      { change: BO, kind: 'change', reasons: [], includable: true, included: true },
    ],
  },
  savedAt: Date.UTC(2026, 0, 2),
  savedBy: 'Vic Viewer',
  organization: { id: 'o', name: 'Harborvale' },
});

describe('a plan file', () => {
  test('is read as it was saved, whatever it holds', () => {
    fc.assert(
      fc.property(facts, (saved) => {
        const read = parsePlanFile(toPlanFile(saved));
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const { draft, plan, organization, savedBy, savedAt } = saved;
        expect(read.file).toEqual({
          format: 'license-desk-plan',
          version: 1,
          savedAt: new Date(savedAt).toISOString(),
          savedBy: { name: savedBy },
          organization,
          name: draft.name,
          reason: draft.reason,
          intent: { userIds: draft.userIds, licenses: draft.licenses },
          decisions: { includeAnyway: [], extraChanges: draft.extraChanges },
          planned: plan.rows.map(({ change, kind }) => ({
            userId: change.userId,
            licenseId: change.licenseId,
            action: change.action,
            kind,
          })),
        });
      }),
    );
  });

  test('carries what was included anyway and stands in the plan', () => {
    const read = parsePlanFile(GOOD);
    expect(read.ok && read.file.decisions.includeAnyway).toEqual([BO]);
  });

  test('of any text is read or refused, never thrown over', () => {
    const near = fc
      .tuple(fc.nat(), fc.nat({ max: 20 }), fc.string({ maxLength: 5 }))
      .map(([at, cut, put]) => {
        const start = at % GOOD.length;
        return GOOD.slice(0, start) + put + GOOD.slice(start + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), near), (any) => {
        expect(typeof parsePlanFile(any).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    expect(parsePlanFile('['.repeat(1_000_000)).ok).toBe(false);
    expect(parsePlanFile('['.repeat(100_000) + ']'.repeat(100_000)).ok).toBe(false);
  });

  test('may begin with a byte order mark', () => {
    expect(parsePlanFile(`\uFEFF${GOOD}`).ok).toBe(true);
  });

  test.each([
    ['{', { kind: 'notJson' }],
    ['[]', { kind: 'otherFormat' }],
    ['null', { kind: 'otherFormat' }],
    ['{"format":"another"}', { kind: 'otherFormat' }],
    ['{"format":"license-desk-plan"}', { kind: 'missing', path: 'version' }],
    ['{"format":"license-desk-plan","version":2}', { kind: 'otherVersion' }],
    [' '.repeat(LARGEST_PLAN_FILE + 1), { kind: 'tooLarge' }],
    [GOOD.replace('"reason"', '"cause"'), { kind: 'missing', path: 'reason' }],
    [GOOD.replace('"name":"Speech"', '"name":"Speech","token":"t"'), { kind: 'unknownField', path: 'token' }],
    [GOOD.replace('"kind":"change"', '"kind":"sent"'), { kind: 'wrong', path: 'planned.0.kind' }],
    [GOOD.replace('"userId":"ann"', '"userId":1'), { kind: 'wrong', path: 'planned.0.userId' }],
    [GOOD.replace('"userId":"ann"', '"userId":""'), { kind: 'wrong', path: 'planned.0.userId' }],
    [GOOD.replace('"ann","bo"', `"${'a'.repeat(257)}"`), { kind: 'wrong', path: 'intent.userIds.0' }],
    [GOOD.replace('["ann","bo"]', '[]'), { kind: 'wrong', path: 'intent.userIds' }],
    [GOOD.replace('"add":["x"]', '"add":[]'), { kind: 'wrong', path: 'intent.licenses' }],
    [GOOD.replace('"kind":"assign"', '"kind":"all"'), { kind: 'wrong', path: 'intent.licenses.kind' }],
    [
      GOOD.replace('"remove":[]', '"remove":[],"from":"x"'),
      { kind: 'unknownField', path: 'intent.licenses.from' },
    ],
    [
      GOOD.replace(
        '"userId":"bo","licenseId":"x","action":"add","kind"',
        '"userId":"ann","licenseId":"x","action":"add","kind"',
      ),
      { kind: 'wrong', path: 'planned' },
    ],
    [GOOD.replace('2026-01-02', '2026-13-02'), { kind: 'wrong', path: 'savedAt' }],
    [GOOD.replace('"version":1', '"version":1,"toString":1'), { kind: 'unknownField', path: 'toString' }],
    [GOOD.replace('"version":1', '"version":1,"__proto__":{}'), { kind: 'unknownField', path: '__proto__' }],
  ])('is refused with what is wrong first: case %#', (broken, problem) => {
    expect(parsePlanFile(broken)).toEqual({ ok: false, problem });
  });
});
