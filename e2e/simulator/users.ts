import { listParameter, pageOf } from './checks';
import { badRequest, entityNotFound, missingPermission } from './errors';
import { organizationJson, tokenInfoJson } from './organizations';
import { listing, slicePage } from './paging';
import type { Reply } from './reply';
import type { Person } from './seed/people';
import type { ApiRequest, Route, Service } from './service';
import type { Token } from './tokens';
import { userJson } from './userJson';
import type { StateFilter, Subject } from './world';

const expandOf = (query: URLSearchParams) => new Set(listParameter(query, 'expand'));
const viewPeople = ['directory:user:view'] as const;

function stateOf(query: URLSearchParams): StateFilter {
  const state = query.get('state') ?? 'active';
  switch (state) {
    case 'active':
    case 'inactive':
    case 'deleted':
    case 'any':
      return state;
    case '':
      return 'active';
    default:
      throw badRequest('state must be one of active, inactive, deleted, any', 'state');
  }
}

/** Someone whom the asking person may see. */
function visible(person: Person | undefined, token: Token): person is Person {
  return person !== undefined && (token.divisionId === undefined || token.divisionId === person.divisionId);
}

function entities(service: Service, page: readonly Subject[], expand: ReadonlySet<string>): unknown[] {
  return page.flatMap(({ person }) => (person ? [userJson(service.world, person, expand)] : []));
}

function getUsers({ path, query, token }: ApiRequest, service: Service): Reply {
  const page = pageOf(query);
  const state = stateOf(query);
  const ids = new Set(listParameter(query, 'id'));
  const named = [...ids].flatMap((id): Subject[] => {
    const subject = service.world.find(id);
    const matches = state === 'any' || subject?.person?.state === state;
    return subject && matches && visible(subject.person, token) ? [subject] : [];
  });
  let people = ids.size > 0 ? named : service.world.people(state, token.divisionId);
  const cap = service.settings.usersPageCap;
  if (cap > 0 && state === 'inactive' && Math.min(page.pageNumber * page.pageSize, people.length) > cap) {
    throw badRequest(`Paging past ${cap} users is not possible`, 'pageNumber');
  }
  if (/^desc/i.test(query.get('sortOrder') ?? '')) people = people.toReversed();
  return {
    status: 200,
    json: {
      entities: entities(service, slicePage(people, page), expandOf(query)),
      ...listing(path, query, page, people.length),
    },
  };
}

const cursorOf = (rank: number) => Buffer.from(`after ${rank}`).toString('base64url');

function rankOf(cursor: string): number {
  const rank = /^after (-?\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (rank === undefined) throw badRequest('The cursor is not one that this service gave', 'cursor');
  return Number(rank);
}

/** The first of a listing that stands after a rank. */
function indexAfter(people: readonly Subject[], rank: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle]?.rank ?? 0) <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

function queryUsers({ path, query, token }: ApiRequest, service: Service): Reply {
  // Cursors scan everyone, so whoever sees a single division is turned away.
  if (token.divisionId !== undefined) throw missingPermission(viewPeople);
  const { pageSize } = pageOf(query);
  const people = service.world.people(stateOf(query));
  const cursor = query.get('cursor');
  const start = cursor === null || cursor === '' ? 0 : indexAfter(people, rankOf(cursor));
  const page = people.slice(start, start + pageSize);
  const last = page.at(-1);
  const next = last && start + page.length < people.length ? cursorOf(last.rank) : undefined;
  const uri = (at: string | undefined) => {
    const parameters = new URLSearchParams(query);
    if (at === undefined) parameters.delete('cursor');
    else parameters.set('cursor', at);
    const text = parameters.toString();
    return text === '' ? path : `${path}?${text}`;
  };
  return {
    status: 200,
    json: {
      entities: entities(service, page, expandOf(query)),
      ...(next === undefined ? {} : { cursor: next, nextUri: uri(next) }),
      selfUri: uri(cursor ?? undefined),
    },
  };
}

function getUser({ parameters: [id = ''], query, token }: ApiRequest, service: Service): Reply {
  const person = service.world.person(id);
  if (!visible(person, token)) throw entityNotFound('user', id);
  return { status: 200, json: userJson(service.world, person, expandOf(query)) };
}

function getMe({ query, token }: ApiRequest, service: Service): Reply {
  const person = service.world.person(token.userId);
  if (!person) throw entityNotFound('user', token.userId);
  const expand = expandOf(query);
  return {
    status: 200,
    json: {
      ...userJson(service.world, person, expand, token),
      ...(expand.has('organization') ? { organization: organizationJson(service.world) } : {}),
      ...(expand.has('token') ? { token: tokenInfoJson(service.world, token) } : {}),
      ...(expand.has('date')
        ? { date: { currentDate: new Date(service.settings.clock.now()).toISOString() } }
        : {}),
    },
  };
}

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/v2/users', handle: getUsers },
  { method: 'GET', path: '/api/v2/users/query', anyOf: viewPeople, handle: queryUsers },
  { method: 'GET', path: '/api/v2/users/me', handle: getMe },
  { method: 'GET', path: '/api/v2/users/*', handle: getUser },
];
