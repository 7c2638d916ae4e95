import { expect, test } from 'vitest';
import type { LicenseChange } from '../../licensing/model';
import type { Plan, PlanRow } from '../../licensing/planTypes';
import { countDifferences, differencesFromFile } from './openedPlanDifferences';
import { answersTo, toPlannedChanges } from './plannedChangeRows';

const add = (userId: string): LicenseChange => ({ userId, licenseId: 'x', action: 'add' });
const row = (userId: string, kind: PlanRow['kind']): PlanRow => ({
  change: add(userId),
  kind,
  reasons: [],
  includable: false,
  included: false,
});

const PLAN: Plan = {
  rows: [row('same', 'change'), row('changed', 'already'), row('new', 'change')],
  waves: [],
  rules: [],
  offers: [],
  holders: [],
  effects: new Map(),
  guards: {
    removesFrom: 0,
    addsFor: 2,
    typedCounts: { removesFrom: null, addsFor: null },
    locksOut: false,
  },
  stops: [],
  counts: { change: 2, already: 1, obstacle: 0 },
};
const differences = differencesFromFile(
  [row('same', 'change'), row('changed', 'change'), row('gone', 'change')],
  PLAN,
);

test('what differs from the file is counted by how', () => {
  expect(countDifferences(differences)).toEqual({ added: 1, gone: 1, changed: 1 });
});

test('every difference has a row, what only the file has included', () => {
  const rows = toPlannedChanges(PLAN, new Map(), differences);
  expect(rows.map(({ person, row, difference }) => [person, row?.kind ?? null, difference?.was])).toEqual([
    ['same', 'change', undefined],
    ['changed', 'already', 'change'],
    ['new', 'change', null],
    ['gone', null, 'change'],
  ]);
  const shown = (kind: 'all' | 'differs' | 'change') =>
    rows.filter((one) => answersTo(one, kind, '')).map(({ person }) => person);
  expect(shown('all')).toHaveLength(4);
  expect(shown('differs')).toEqual(['changed', 'new', 'gone']);
  expect(shown('change')).toEqual(['same', 'new']);
});

test('without a file nothing differs', () => {
  const rows = toPlannedChanges(PLAN, new Map(), null);
  expect(rows.every(({ difference }) => difference === null)).toBe(true);
  expect(rows.filter((one) => answersTo(one, 'differs', ''))).toEqual([]);
});
