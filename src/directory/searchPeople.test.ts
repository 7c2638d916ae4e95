import { describe, expect, test, vi } from 'vitest';
import type { UsersApi } from '../api/UsersApi';
import type { Person } from '../licensing/model';
import { isSearching, NO_CRITERIA, searchPeople, searchPeopleWithRole, searchQueryOf } from './searchPeople';

function person(number: number, roles: Person['roles']): Person {
  return {
    id: String(number),
    name: '',
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles,
    dateLastLogin: null,
  };
}

/** A directory that answers any search with these people, a hundred a page. */
function directoryOf(people: readonly Person[]) {
  const postUsersSearch = vi.fn<UsersApi['postUsersSearch']>(async ({ pageSize, pageNumber }) => ({
    people: people.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    total: people.length,
    pageCount: Math.ceil(people.length / pageSize),
  }));
  const getUsersById = vi.fn<UsersApi['getUsersById']>(async (ids) => ids.map(() => person(1, null)));
  const unused = () => Promise.reject(new Error('not part of a search'));
  const users: UsersApi = {
    postUsersSearch,
    getUsersById,
    getUser: unused,
    getUsers: unused,
    getUsersQuery: unused,
  };
  return { users, postUsersSearch, getUsersById };
}

test('asks for every word, in name or e-mail, of people who are not deleted', () => {
  expect(searchQueryOf({ ...NO_CRITERIA, text: ' ann  lee ' })).toEqual([
    { type: 'CONTAINS', fields: ['name', 'email'], value: 'ann' },
    { type: 'CONTAINS', fields: ['name', 'email'], value: 'lee' },
    { type: 'EXACT', fields: ['state'], values: ['active', 'inactive'] },
  ]);
});

test('asks for all that narrows', () => {
  expect(
    searchQueryOf({
      ...NO_CRITERIA,
      divisionId: 'd',
      department: 'back office',
      title: 'clerk',
      state: 'any',
    }),
  ).toEqual([
    { type: 'CONTAINS', fields: ['department'], value: 'back' },
    { type: 'CONTAINS', fields: ['department'], value: 'office' },
    { type: 'CONTAINS', fields: ['title'], value: 'clerk' },
    { type: 'EXACT', fields: ['divisionId'], values: ['d'] },
    { type: 'EXACT', fields: ['state'], values: ['active', 'inactive', 'deleted'] },
  ]);
});

test('knows an empty search from one', () => {
  expect(isSearching({ ...NO_CRITERIA, text: '  ' })).toBe(false);
  expect(isSearching({ ...NO_CRITERIA, state: 'any' })).toBe(true);
});

test('looks an id up, in any state', async () => {
  const { users, getUsersById, postUsersSearch } = directoryOf([]);
  await searchPeople(
    { ...NO_CRITERIA, text: ' 0A1B2C3D-0000-4000-8000-00000000000F ', state: 'active' },
    1,
    users,
  );
  expect(getUsersById).toHaveBeenCalledWith(['0a1b2c3d-0000-4000-8000-00000000000f'], expect.anything());
  expect(postUsersSearch).not.toHaveBeenCalled();
});

describe('searchPeopleWithRole', () => {
  const criteria = { ...NO_CRITERIA, roleId: 'r' };
  const role = [{ id: 'r', name: 'Role' }];

  test('looks through all matches and counts those of whom nothing is known', async () => {
    const all = Array.from({ length: 250 }, (_, at) =>
      person(at, at % 2 === 0 ? role : at === 1 ? null : []),
    );
    const found = await searchPeopleWithRole(criteria, 1, directoryOf(all).users);
    expect(found).toMatchObject({ looked: 250, untold: 1, total: 250, nextPage: null });
    expect(found.people).toHaveLength(125);
  });

  test('stops after a thousand and goes on from there', async () => {
    const { users, postUsersSearch } = directoryOf(Array.from({ length: 1050 }, (_, at) => person(at, role)));
    const first = await searchPeopleWithRole(criteria, 1, users);
    expect(first).toMatchObject({ looked: 1000, nextPage: 11 });
    expect(postUsersSearch).toHaveBeenCalledTimes(10);
    expect(await searchPeopleWithRole(criteria, 11, users)).toMatchObject({ looked: 50, nextPage: null });
  });

  test('ends where nobody matches', async () => {
    expect(await searchPeopleWithRole(criteria, 1, directoryOf([]).users)).toMatchObject({
      people: [],
      nextPage: null,
    });
  });
});
