import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ApiError } from '../../api/ApiError';
import { toErrorFacts } from '../errorFacts';
import { PEOPLE } from '../reading/testing/fakeOrganization';
import { createColumnsBuilder } from '../store/columnsBuilder';
import { rowOf } from '../store/rowOf';
import { createKeptOrganizations } from './keptOrganizations';

const OWNER = { organizationId: 'o1', adminId: 'a1' };
const FACTS = {
  source: 'getLicenseUsers',
  readAt: 1_700_000_000_000,
  people: 'failed',
  peopleError: toErrorFacts(
    new ApiError({ kind: 'network', method: 'GET', path: '/x', cause: new TypeError('cut') }),
  ),
  mayBeIncomplete: true,
  named: ['cloudCX1', 'unheld'],
} as const;

function builderOf(people: number) {
  const builder = createColumnsBuilder();
  const role = { id: 'r', name: 'Role' };
  builder.addPeople(
    Array.from({ length: people }, (_, at) => ({
      ...PEOPLE[0],
      id: `p${at}`,
      name: `Person ${at}`,
      email: at % 2 === 0 ? null : `p${at}@x.example`,
      title: null,
      department: 'Sales',
      state: 'inactive' as const,
      division: { id: `d${at % 3}`, name: `Division ${at % 3}` },
      roles: at % 5 === 0 ? [role] : [],
      dateLastLogin: at % 7 === 0 ? null : '2026-01-02T03:04:05.000Z',
    })),
  );
  builder.addAssignments([{ id: 'ghost', licenses: ['cloudCX1'] }]);
  builder.seal(true);
  return builder;
}

it('gives back what was kept, of an organization larger than one piece', async () => {
  const kept = createKeptOrganizations(OWNER, 'whole');
  expect(await kept.read()).toBeNull();
  const builder = builderOf(12_345);
  await kept.write({ ...FACTS, builder });
  const copy = await createKeptOrganizations(OWNER, 'whole').read();
  expect(copy).toMatchObject(FACTS);
  expect(copy?.builder.columns.size).toBe(12_346);
  for (const place of [0, 1, 35, 4999, 5000, 12_344, 12_345]) {
    expect(rowOf(copy?.builder.columns ?? builder.columns, place)).toEqual(rowOf(builder.columns, place));
  }
  expect(copy?.builder.placeOf('ghost')).toBe(12_345);
});

it('keeps one copy, the newest, and none of a larger one before', async () => {
  const kept = createKeptOrganizations(OWNER, 'newest');
  await kept.write({ ...FACTS, builder: builderOf(11_000) });
  await kept.write({ ...FACTS, readAt: 2, builder: builderOf(10) });
  const copy = await kept.read();
  expect(copy?.readAt).toBe(2);
  expect(copy?.builder.columns.size).toBe(11);
});

it('never gives one admin another’s copy, and forgets one alone', async () => {
  const mine = createKeptOrganizations(OWNER, 'owners');
  const other = createKeptOrganizations({ ...OWNER, adminId: 'a2' }, 'owners');
  const elsewhere = createKeptOrganizations({ ...OWNER, organizationId: 'o2' }, 'owners');
  await mine.write({ ...FACTS, builder: builderOf(1) });
  expect(await other.read()).toBeNull();
  expect(await elsewhere.read()).toBeNull();
  await other.write({ ...FACTS, builder: builderOf(2) });
  await mine.forget();
  expect(await mine.read()).toBeNull();
  expect((await other.read())?.builder.columns.size).toBe(3);
});
