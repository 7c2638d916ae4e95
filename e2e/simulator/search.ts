import { isRecord, isTextList, isWholeNumber } from './checks';
import { badRequest } from './errors';
import { pageCount, slicePage } from './paging';
import type { Reply } from './reply';
import { fieldText, isField, knownFields, matcher, type Criterion } from './searchCriteria';
import type { ApiRequest, Route, Service } from './service';
import { userJson } from './userJson';

const mostPerPage = 100;
const viewPeople = ['directory:user:view'] as const;

interface Search {
  pageSize: number;
  pageNumber: number;
  sortBy: string | undefined;
  descending: boolean;
  expand: readonly string[];
  criteria: readonly Criterion[];
}

function parseCriterion(value: unknown, where: string): Criterion {
  if (!isRecord(value)) throw badRequest(`${where} must be an object`, where);
  const { type, operator, group } = value;
  const joined = typeof operator === 'string' ? operator.toUpperCase() : 'AND';
  if (joined !== 'AND' && joined !== 'OR' && joined !== 'NOT') {
    throw badRequest(`${where}.operator must be AND, OR or NOT`, `${where}.operator`);
  }
  if (Array.isArray(group) && group.length > 0) {
    return {
      operator: joined,
      group: group.map((item: unknown, index) => parseCriterion(item, `${where}.group[${index}]`)),
    };
  }
  if (
    type !== 'CONTAINS' &&
    type !== 'STARTS_WITH' &&
    type !== 'EXACT' &&
    type !== 'TERM' &&
    type !== 'TERMS'
  ) {
    throw badRequest(`${where}.type must be CONTAINS, STARTS_WITH, EXACT, TERM or TERMS`, `${where}.type`);
  }
  const { fields, value: single, values: several } = value;
  if (!isTextList(fields) || fields.length === 0) {
    throw badRequest(`${where}.fields must name a field`, `${where}.fields`);
  }
  const stranger = fields.find((field) => !isField(field));
  if (stranger !== undefined) {
    throw badRequest(
      `${where}.fields: unknown field ${stranger}; known: ${knownFields.join(', ')}`,
      stranger,
    );
  }
  const values = [
    ...(typeof single === 'string' ? [single] : []),
    ...(isTextList(several) ? several : []),
  ].map((text) => text.toLowerCase());
  if (values.length === 0) throw badRequest(`${where} must have a value or values`, `${where}.value`);
  return { operator: joined, type, fields: fields.filter(isField), values };
}

function wholeField(value: unknown, name: string, preset: number, most: number): number {
  if (value === undefined || value === null) return preset;
  if (!isWholeNumber(value, 1, most))
    throw badRequest(`${name} must be a whole number from 1 to ${most}`, name);
  return value;
}

function parseSearch(body: unknown): Search {
  if (!isRecord(body)) throw badRequest('The request body must be a search request');
  const { query = [], sortBy, sortOrder, expand } = body;
  if (query !== null && !Array.isArray(query)) throw badRequest('query must be a list', 'query');
  if (typeof sortBy === 'string' && !isField(sortBy)) {
    throw badRequest(`sortBy: unknown field ${sortBy}; known: ${knownFields.join(', ')}`, 'sortBy');
  }
  return {
    pageSize: wholeField(body['pageSize'], 'pageSize', 25, mostPerPage),
    pageNumber: wholeField(body['pageNumber'], 'pageNumber', 1, 1_000_000_000),
    sortBy: typeof sortBy === 'string' ? sortBy : undefined,
    descending: typeof sortOrder === 'string' && sortOrder.toUpperCase().startsWith('DESC'),
    expand: isTextList(expand) ? expand : [],
    criteria: (query ?? []).map((item: unknown, index: number) => parseCriterion(item, `query[${index}]`)),
  };
}

const asksForState = (criteria: readonly Criterion[]): boolean =>
  criteria.some((criterion) =>
    'group' in criterion ? asksForState(criterion.group) : criterion.fields.includes('state'),
  );

/** Everyone who may be found, in the order asked for. */
function candidates({ criteria, sortBy, descending }: Search, { token }: ApiRequest, { world }: Service) {
  const state = asksForState(criteria) ? 'any' : 'active';
  const people =
    sortBy !== undefined && isField(sortBy)
      ? world.sortedPeople(state, token.divisionId, sortBy, (subject) => fieldText(subject, sortBy) ?? '')
      : world.people(state, token.divisionId);
  return descending ? people.toReversed() : people;
}

const encode = (body: unknown) => Buffer.from(JSON.stringify(body)).toString('base64');

function answer(body: unknown, request: ApiRequest, service: Service): Reply {
  const search = parseSearch(body);
  const found = candidates(search, request, service).filter(matcher(search.criteria));
  const { pageSize, pageNumber } = search;
  const expand = new Set(search.expand);
  const results = slicePage(found, search).flatMap(({ person }) =>
    person ? [userJson(service.world, person, expand)] : [],
  );
  const pages = pageCount(found.length, pageSize);
  const link = (page: number) => encode({ ...(isRecord(body) ? body : {}), pageNumber: page });
  return {
    status: 200,
    json: {
      total: found.length,
      pageCount: pages,
      pageSize,
      pageNumber,
      currentPage: link(pageNumber),
      ...(pageNumber > 1 ? { previousPage: link(pageNumber - 1) } : {}),
      ...(pageNumber < pages ? { nextPage: link(pageNumber + 1) } : {}),
      types: ['users'],
      ...(results.length > 0 ? { results } : {}),
    },
  };
}

function continueSearch(request: ApiRequest, service: Service): Reply {
  let body: unknown;
  try {
    body = JSON.parse(Buffer.from(request.query.get('q64') ?? '', 'base64').toString());
  } catch {
    throw badRequest('q64 is not a search of this service', 'q64');
  }
  return answer(body, request, service);
}

export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/v2/users/search',
    anyOf: viewPeople,
    takesJson: true,
    handle: (request, service) => answer(request.body, request, service),
  },
  { method: 'GET', path: '/api/v2/users/search', anyOf: viewPeople, handle: continueSearch },
];
