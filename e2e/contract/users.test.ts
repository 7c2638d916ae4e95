import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated } from './simulated';

const world = simulated();
const SEE = ['directory:user:view'];

test('getUsers pages through one state of people at a time', async () => {
  const { users } = await world.as(SEE);
  for (const state of ['active', 'inactive', 'deleted'] as const) {
    const page = await users.getUsers({ pageSize: 500, pageNumber: 1, state, expand: true });
    expect(page.people.length).toBeGreaterThan(0);
    expect(new Set(page.people.map((person) => person.state))).toEqual(new Set([state]));
  }
  const [first] = (await users.getUsers({ pageSize: 1, pageNumber: 1, state: 'active' })).people;
  const [second] = (await users.getUsers({ pageSize: 1, pageNumber: 2, state: 'active' })).people;
  expect(first?.id).not.toBe(second?.id);
});

test('getUsersQuery reaches everyone, once', async () => {
  const { users } = await world.as(SEE);
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await users.getUsersQuery({ pageSize: 40, cursor, expand: true });
    ids.push(...page.people.map(({ id }) => id));
    ({ cursor } = page);
  } while (cursor !== null);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(80);
});

test('getUsersById leaves strangers out', async () => {
  const { users } = await world.as(SEE);
  const [known] = (await users.getUsers({ pageSize: 1, pageNumber: 1, state: 'active' })).people;
  const found = await users.getUsersById([known?.id ?? '', 'stranger']);
  expect(found.map(({ id }) => id)).toEqual([known?.id]);
  expect(found[0]?.roles).not.toBeNull();
});

test('getUser tells one person; a stranger is 404', async () => {
  const { users } = await world.as(SEE);
  const [known] = (await users.getUsers({ pageSize: 1, pageNumber: 1, state: 'active' })).people;
  expect((await users.getUser(known?.id ?? '')).name).toBe(known?.name);
  expect(await failureOf(users.getUser('stranger'))).toMatchObject({ status: 404 });
  expect(await failureOf(users.getUser('..'))).toMatchObject({ status: 404 });
});

test('postUsersSearch finds by part of a name and by many addresses at once', async () => {
  const { users } = await world.as(SEE);
  const { people } = await users.getUsers({ pageSize: 100, pageNumber: 1, state: 'active' });
  const one = people.find(({ name }) => name.length > 3);
  const byName = await users.postUsersSearch({
    query: [{ type: 'CONTAINS', fields: ['name'], value: one?.name ?? '' }],
    pageSize: 25,
    pageNumber: 1,
  });
  expect(byName.people.map(({ id }) => id)).toContain(one?.id);

  const emails = people.flatMap(({ email }) => (email === null ? [] : [email])).slice(0, 30);
  const byEmail = await users.postUsersSearch({
    query: [{ type: 'EXACT', fields: ['email'], values: emails }],
    pageSize: 100,
    pageNumber: 1,
  });
  expect(new Set(byEmail.people.map(({ email }) => email))).toEqual(new Set(emails));
  const nobody = await users.postUsersSearch({
    query: [{ type: 'EXACT', fields: ['email'], value: 'no.body@nowhere.example' }],
    pageSize: 25,
    pageNumber: 1,
  });
  expect(nobody.people).toEqual([]);
});

test('searching needs directory:user:view', async () => {
  const { users } = await world.as([]);
  const search = users.postUsersSearch({
    query: [{ type: 'CONTAINS', fields: ['name'], value: 'a' }],
    pageSize: 25,
    pageNumber: 1,
  });
  expect(await failureOf(search)).toMatchObject({ status: 403, missingPermissions: SEE });
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/users', SEE, ({ users }) =>
      users.getUsers({ pageSize: 25, pageNumber: 1, state: 'any' }),
    ),
  ).resolves.toBeUndefined();
});
