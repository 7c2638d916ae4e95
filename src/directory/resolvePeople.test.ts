import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PeopleSearch } from '../api/UsersApi';
import type { Person } from '../licensing/model';
import { parsePeopleList } from './peopleList';
import { peopleOf, requestsNeeded, resolvePeople, type PeopleLookup } from './resolvePeople';

function person(number: number, email: string | null = `p${number}@x.org`): Person {
  return {
    id: `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Person ${number}`,
    email,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: null,
    dateLastLogin: null,
  };
}

/** A directory of these people that counts its requests; `fail` makes the nth of them fail. */
function directoryOf(people: readonly Person[], fail: (request: number) => Error | null = () => null) {
  const requests: { kind: 'id' | 'email' | 'name'; size: number }[] = [];
  const failing = () => {
    const error = fail(requests.length);
    if (error !== null) throw error;
  };
  const users: PeopleLookup = {
    async getUsersById(ids) {
      requests.push({ kind: 'id', size: ids.length });
      failing();
      return people.filter(({ id }) => ids.includes(id));
    },
    async postUsersSearch({ query, pageSize, pageNumber }: PeopleSearch) {
      const emails = query.find(({ fields }) => fields.includes('email'))?.values ?? [];
      const names = query.find(({ fields }) => fields.includes('name'))?.values ?? [];
      requests.push({ kind: emails.length > 0 ? 'email' : 'name', size: emails.length + names.length });
      failing();
      const found = people.filter(
        ({ email, name }) =>
          (email !== null && emails.includes(email.toLowerCase())) ||
          names.some((one) => one.toLowerCase() === name.toLowerCase()),
      );
      return {
        people: found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
        total: found.length,
        pageCount: Math.ceil(found.length / pageSize),
      };
    },
  };
  return { users, requests };
}

const refused = (status: number) => Object.assign(new Error('refused'), { status });

describe('resolvePeople', () => {
  test('answers each entry in its place', async () => {
    const [one, two, three] = [person(1), person(2, 'P2@x.org'), person(3, 'p2@x.org')];
    const { entries } = parsePeopleList(
      `${one.id.toUpperCase()}\nnobody@x.org\np2@x.org\nsomebody\n${person(9).id}\n12345`,
    );
    const { users } = directoryOf([one, two, three]);
    const results = await resolvePeople(entries, users);
    expect(results.map(({ entry }) => entry)).toEqual(entries);
    expect(results.map(({ resolution }) => resolution)).toEqual([
      { kind: 'found', person: one },
      { kind: 'notFound' },
      { kind: 'ambiguous', people: [two, three] },
      { kind: 'notFound' },
      { kind: 'notFound' },
      { kind: 'stranger' },
    ]);
  });

  test('finds people by their exact names, whatever the case, and offers those who share one', async () => {
    const people = [person(1), { ...person(2), name: 'Ann Lee' }, { ...person(3), name: 'Ann LEE' }];
    people.push({ ...person(4), name: 'Bo Jr.' });
    const { entries } = parsePeopleList('person   1\nANN lee\n"Bo Jr."\n#1');
    const { users, requests } = directoryOf(people);
    expect(requestsNeeded(entries)).toBe(1);
    const results = await resolvePeople(entries, users);
    expect(requests).toEqual([{ kind: 'name', size: 4 }]);
    expect(results.map(({ resolution }) => resolution.kind)).toEqual([
      'found',
      'ambiguous',
      'found',
      'stranger',
    ]);
  });

  test('asks no more requests than it announced, a hundred a request, where nobody shares an e-mail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(450), fc.nat(450), async (ids, emails) => {
        const people = Array.from({ length: ids + emails }, (_, index) => person(index));
        const text = people.map(({ id, email }, index) => (index < ids ? id : email)).join('\n');
        const { entries } = parsePeopleList(text);
        const { users, requests } = directoryOf(people);
        const results = await resolvePeople(entries, users);
        expect(requests.length).toBe(requestsNeeded(entries));
        expect(requestsNeeded(entries)).toBe(Math.ceil(ids / 100) + Math.ceil(emails / 100));
        expect(requests.every(({ size }) => size > 0 && size <= 100)).toBe(true);
        expect(results.every(({ resolution }) => resolution.kind === 'found')).toBe(true);
        expect(peopleOf(results)).toHaveLength(people.length);
      }),
      { numRuns: 30 },
    );
  });

  test('asks for the next page only where shared e-mails fill the first', async () => {
    const people = Array.from({ length: 150 }, (_, index) => person(index, `p${index % 75}@x.org`));
    const { entries } = parsePeopleList(people.map(({ email }) => email).join(' '));
    const { users, requests } = directoryOf(people);
    const progress: string[] = [];
    const results = await resolvePeople(entries, users, {
      onProgress: ({ done, of }) => progress.push(`${done}/${of}`),
    });
    expect(requests).toHaveLength(2);
    expect(progress).toEqual(['1/2', '2/2']);
    expect(results.every(({ resolution }) => resolution.kind === 'ambiguous')).toBe(true);
  });

  test('loses nobody but those of the request that failed', async () => {
    const people = Array.from({ length: 250 }, (_, index) => person(index));
    const { entries } = parsePeopleList(people.map(({ email }) => email).join('\n'));
    const { users, requests } = directoryOf(people, (request) => (request === 2 ? refused(500) : null));
    const progress: number[] = [];
    const results = await resolvePeople(entries, users, { onProgress: ({ done }) => progress.push(done) });
    expect(requests).toHaveLength(3);
    expect(progress).toEqual([1, 2, 3]);
    expect(results.map(({ resolution }) => resolution.kind)).toEqual([
      ...Array.from({ length: 100 }, () => 'found'),
      ...Array.from({ length: 100 }, () => 'failed'),
      ...Array.from({ length: 50 }, () => 'found'),
    ]);
  });

  test.each([401, 403])('spares the remaining requests once refused with %d', async (status) => {
    const people = Array.from({ length: 250 }, (_, index) => person(index));
    const { entries } = parsePeopleList(people.map(({ email }) => email).join('\n'));
    const { users, requests } = directoryOf(people, () => refused(status));
    const results = await resolvePeople(entries, users);
    expect(requests).toHaveLength(1);
    expect(results.every(({ resolution }) => resolution.kind === 'failed')).toBe(true);
  });

  test('ends when told to', async () => {
    const controller = new AbortController();
    const { entries } = parsePeopleList('a@x.org');
    const { users } = directoryOf([], () => {
      controller.abort();
      return new Error('cut');
    });
    await expect(resolvePeople(entries, users, { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  test('takes each person once, and of an ambiguous e-mail the one chosen', async () => {
    const [one, two, three] = [person(1), person(2, 'two@x.org'), person(3, 'two@x.org')];
    const { entries } = parsePeopleList(`${one.id} p1@x.org two@x.org`);
    const results = await resolvePeople(entries, directoryOf([one, two, three]).users);
    expect(peopleOf(results)).toEqual([one]);
    expect(peopleOf(results, { 'two@x.org': three.id })).toEqual([one, three]);
    expect(peopleOf(results, { 'two@x.org': 'somebody else' })).toEqual([one]);
  });
});
