import { expect, test } from 'vitest';
import { autoAssignmentOf } from './autoAssignment';
import type { ChangeAction, Person } from './model';
import type { PlanRow } from './planTypes';
import { roleSetKey } from './roleSets';
import { person } from './testing/arbitraries';

const row = (
  userId: string,
  licenseId: string,
  action: ChangeAction,
  kind: PlanRow['kind'] = 'change',
): PlanRow => ({
  change: { userId, licenseId, action },
  kind,
  reasons: [],
  includable: false,
  included: false,
});

const withRoles = (id: string, roleIds: readonly string[] | null) =>
  [id, person(id, { roles: roleIds?.map((roleId) => ({ id: roleId, name: '' })) ?? null })] as const;

const people = new Map<string, Person | null>([
  withRoles('agent', ['r1', 'r2']),
  withRoles('nobody', []),
  withRoles('untold', null),
  withRoles('unasked', ['r3']),
  ['stranger', null],
]);
const facts = {
  people,
  inferred: new Map([[roleSetKey(['r2', 'r1']), new Set(['addOn'])]]),
  graph: { prerequisites: new Map([['addOn', new Set(['tier'])]]) },
};
const of = (...rows: PlanRow[]) => autoAssignmentOf(rows, facts);
const NOBODY = { givenBack: 0, takenAway: 0, unknown: 0 };

test('a removal of what the roles call for may be given back', () => {
  expect(of(row('agent', 'addOn', 'remove'))).toEqual({ ...NOBODY, givenBack: 1 });
  expect(of(row('agent', 'tier', 'remove'))).toEqual({ ...NOBODY, givenBack: 1 });
  expect(of(row('agent', 'other', 'remove'))).toEqual(NOBODY);
});

test('an addition that no role calls for may be taken away', () => {
  expect(of(row('agent', 'other', 'add'))).toEqual({ ...NOBODY, takenAway: 1 });
  expect(of(row('nobody', 'other', 'add'))).toEqual({ ...NOBODY, takenAway: 1 });
  expect(of(row('agent', 'addOn', 'add'), row('agent', 'tier', 'add'))).toEqual(NOBODY);
});

test('what nobody could ask about is not known', () => {
  const rows = ['untold', 'unasked', 'stranger', 'nowhere'].map((id) => row(id, 'other', 'add'));
  expect(of(...rows)).toEqual({ ...NOBODY, unknown: 4 });
});

test('people are counted once, and by what is sent alone', () => {
  expect(of(row('agent', 'x', 'add'), row('agent', 'y', 'add'))).toEqual({ ...NOBODY, takenAway: 1 });
  expect(of(row('agent', 'x', 'add', 'obstacle'), row('untold', 'x', 'add', 'already'))).toEqual(NOBODY);
});
