import type { NamedEntity } from '../licensing/model';
import { toNamedEntity, toPerson } from './fromWire';
import type { Person } from '../licensing/model';
import type { CallOptions, Http } from './http';
import { NamedEntityListingSchema, TokenInfoSchema, UserMeSchema, type TokenInfoWire } from './wire';

/** Whom the token speaks for, where, and what it may do. */
export interface SignedInAdmin {
  readonly person: Person;
  readonly organization: NamedEntity | null;
  /** Permission strings such as authorization:grant:add. */
  readonly permissions: readonly string[];
  readonly token: TokenFacts | null;
}

export interface TokenFacts {
  readonly clientId: string | null;
  readonly organization: NamedEntity | null;
  /** Scopes that the token is narrowed to; empty restricts nothing (genesys-cloud.md §3). */
  readonly scopes: readonly string[];
}

/** The signed-in admin, the token, and the names that filters offer. */
export interface OrganizationApi {
  getUsersMe(options?: CallOptions): Promise<SignedInAdmin>;
  /** Describes the token without resetting the organization's idle timer. */
  getTokensMe(options?: CallOptions): Promise<TokenFacts>;
  /** Revokes the token. */
  deleteTokensMe(options?: CallOptions): Promise<void>;
  /** All roles, every page. Needs authorization:role:view on the service. */
  getAuthorizationRoles(options?: CallOptions): Promise<NamedEntity[]>;
  /** All divisions, every page. */
  getAuthorizationDivisions(options?: CallOptions): Promise<NamedEntity[]>;
}

const NAMES_PAGE_SIZE = 100;

export function createOrganizationApi(http: Http): OrganizationApi {
  async function allNames(path: readonly string[], options: CallOptions = {}): Promise<NamedEntity[]> {
    const names: NamedEntity[] = [];
    for (let pageNumber = 1; ; pageNumber += 1) {
      const page = await http.get(path, NamedEntityListingSchema, {
        ...options,
        query: { pageSize: NAMES_PAGE_SIZE, pageNumber },
      });
      const entities = page.entities ?? [];
      names.push(...entities.map(toNamedEntity));
      if (entities.length === 0 || pageNumber >= (page.pageCount ?? 1)) return names;
    }
  }

  return {
    async getUsersMe(options) {
      const wire = await http.get(['users', 'me'], UserMeSchema, {
        ...options,
        query: { expand: 'authorization,organization,token' },
      });
      return {
        person: toPerson(wire),
        organization: wire.organization ? toNamedEntity(wire.organization) : null,
        permissions: wire.authorization?.permissions ?? [],
        token: wire.token ? toTokenFacts(wire.token) : null,
      };
    },
    async getTokensMe(options) {
      return toTokenFacts(
        await http.get(['tokens', 'me'], TokenInfoSchema, { ...options, query: { preserveIdleTTL: true } }),
      );
    },
    deleteTokensMe: (options) => http.delete(['tokens', 'me'], options),
    getAuthorizationRoles: (options) => allNames(['authorization', 'roles'], options),
    getAuthorizationDivisions: (options) => allNames(['authorization', 'divisions'], options),
  };
}

function toTokenFacts(wire: TokenInfoWire): TokenFacts {
  return {
    clientId: wire.OAuthClient?.id ?? null,
    organization: wire.organization ? toNamedEntity(wire.organization) : null,
    scopes: wire.authorizedScope ?? [],
  };
}
