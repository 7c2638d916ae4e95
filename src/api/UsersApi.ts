import type { Person, UserId } from '../licensing/model';
import { toPerson } from './fromWire';
import type { CallOptions, Http } from './http';
import {
  UserCursorEntityListingSchema,
  UserEntityListingSchema,
  UserSchema,
  UsersSearchResponseSchema,
  type UserSearchCriteriaWire,
} from './wire';

export interface PeoplePage {
  readonly people: readonly Person[];
  readonly total: number | null;
  readonly pageCount: number | null;
}

export interface PeopleCursorPage {
  readonly people: readonly Person[];
  /** Where the next page starts; null after the last. */
  readonly cursor: string | null;
}

export interface PeopleSearch {
  readonly query: readonly UserSearchCriteriaWire[];
  /** 100 at most. */
  readonly pageSize: number;
  readonly pageNumber: number;
}

const EXPAND = 'authorization,dateLastLogin';

/** The people of the organization, as far as the signed-in admin may see them. */
export interface UsersApi {
  /** People page by page, pages from 1, 500 a page at most. `state` defaults to active in the service, so it is always named. */
  getUsers(
    page: {
      readonly pageSize: number;
      readonly pageNumber: number;
      readonly state: 'active' | 'inactive' | 'deleted' | 'any';
      readonly expand?: boolean;
    },
    options?: CallOptions,
  ): Promise<PeoplePage>;
  /** Named people, in any state; ids that belong to nobody visible are left out. 100 at most in one call. */
  getUsersById(userIds: readonly UserId[], options?: CallOptions): Promise<Person[]>;
  /** People by cursor, for a full scan. Needs directory:user:view in all divisions. */
  getUsersQuery(
    page: { readonly pageSize: number; readonly cursor: string | null; readonly expand?: boolean },
    options?: CallOptions,
  ): Promise<PeopleCursorPage>;
  /** One person with roles, division and last login. @throws ApiError 404 for an unknown person. */
  getUser(userId: UserId, options?: CallOptions): Promise<Person>;
  /** Searches people. Needs directory:user:view. Searches active people alone unless a criterion names the state. */
  postUsersSearch(search: PeopleSearch, options?: CallOptions): Promise<PeoplePage>;
}

export function createUsersApi(http: Http): UsersApi {
  return {
    async getUsers({ pageSize, pageNumber, state, expand }, options) {
      const wire = await http.get(['users'], UserEntityListingSchema, {
        ...options,
        query: { pageSize, pageNumber, state, expand: expand === true ? EXPAND : undefined },
      });
      return {
        people: (wire.entities ?? []).map(toPerson),
        total: wire.total ?? null,
        pageCount: wire.pageCount ?? null,
      };
    },

    async getUsersById(userIds, options) {
      const wire = await http.get(['users'], UserEntityListingSchema, {
        ...options,
        query: { id: userIds, state: 'any', pageSize: Math.max(userIds.length, 25), expand: EXPAND },
      });
      return (wire.entities ?? []).map(toPerson);
    },

    async getUsersQuery({ pageSize, cursor, expand }, options) {
      const wire = await http.get(['users', 'query'], UserCursorEntityListingSchema, {
        ...options,
        query: {
          pageSize,
          cursor: cursor ?? undefined,
          state: 'any',
          expand: expand === true ? EXPAND : undefined,
        },
      });
      return { people: (wire.entities ?? []).map(toPerson), cursor: wire.cursor ?? null };
    },

    async getUser(userId, options) {
      return toPerson(
        await http.get(['users', userId], UserSchema, { ...options, query: { expand: EXPAND } }),
      );
    },

    async postUsersSearch({ query, pageSize, pageNumber }, options) {
      const body = {
        pageSize,
        pageNumber,
        sortBy: 'name',
        sortOrder: 'ASC',
        query,
        expand: ['authorization', 'dateLastLogin'],
      };
      const wire = await http.read(['users', 'search'], body, UsersSearchResponseSchema, options);
      return {
        people: (wire.results ?? []).map(toPerson),
        total: wire.total ?? null,
        pageCount: wire.pageCount ?? null,
      };
    },
  };
}
