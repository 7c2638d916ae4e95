import type {
  LicenseBatchAssignmentRequest,
  LicenseDefinition,
  LicenseId,
  LicensesOfUser,
  LicenseUpdateStatus,
  UserId,
} from '../licensing/model';
import { brief, toLicenseDefinition, toLicenseDefinitions, toLicensesOfUser } from './fromWire';
import type { CallOptions, Http } from './http';
import { createOrganizationBody, type TellHolders } from './organizationBody';
import {
  LicenseDefinitionListSchema,
  LicenseDefinitionSchema,
  LicenseIdListSchema,
  LicensesByUserSchema,
  LicenseUpdateStatusListSchema,
  LicenseUserSchema,
  UserLicensesEntityListingSchema,
} from './wire';

/** The organization's assignments as one answer: who holds each license. */
export interface LicenseOrganization {
  readonly licenses: ReadonlyMap<LicenseId, readonly UserId[]>;
}

interface OrganizationOptions extends CallOptions {
  /**
   * Called when an answer begins to arrive, for what is to be told its holders meanwhile. Called again, what was
   * told before is void: another try has begun.
   */
  readonly onBegin?: () => TellHolders;
}

export interface LicenseUser {
  readonly id: UserId;
  readonly licenses: readonly LicenseDefinition[];
}

/** One page of people and the ids of what they hold; null where the answer didn't tell, which is not "none". */
export interface UserLicensesPage {
  readonly entities: readonly { readonly id: UserId; readonly licenses: readonly LicenseId[] | null }[];
  /** People in all pages; null where the service didn't say. */
  readonly total: number | null;
  readonly pageCount: number | null;
}

/** Genesys Cloud's LicenseApi, operation by operation, under the reference's names. */
export interface LicenseApi {
  /**
   * All license definitions that the organization can hold. An entry may come without permissions, which
   * getLicenseDefinition then tells. Needs authorization:grant:add or authorization:license:view.
   */
  getLicenseDefinitions(options?: CallOptions): Promise<LicenseDefinition[]>;
  /** One license definition. Same permissions. @throws ApiError 404 for an id that isn't there. */
  getLicenseDefinition(licenseId: LicenseId, options?: CallOptions): Promise<LicenseDefinition>;
  /**
   * All assignments in one answer. Today's service has withdrawn it (genesys-cloud.md §1).
   * @throws ApiError 404 or 405 where it isn't served.
   */
  getLicenseOrganization(options?: OrganizationOptions): Promise<LicenseOrganization>;
  /** What one person holds. Same permissions. @throws ApiError 404 for an unknown person. */
  getLicenseUser(userId: UserId, options?: CallOptions): Promise<LicenseUser>;
  /**
   * Changes assignments in a batch: the answer of 200 may hold refusals, and the order of changes inside one
   * request is not known. Sent once, never again by itself. Needs authorization:grant:add.
   */
  postLicenseOrganization(
    body: LicenseBatchAssignmentRequest,
    options?: CallOptions,
  ): Promise<LicenseUpdateStatus[]>;
  /**
   * What several people hold. Every id asked for has an entry: one that the answer left out is "absent", one
   * of a shape that can't be understood is "unreadable". Needs authorization:grant:add or authorization:license:view.
   */
  postLicenseUsers(userIds: readonly UserId[], options?: CallOptions): Promise<Map<UserId, LicensesOfUser>>;
  /** Everybody's license ids, page by page; pages count from 1. Needs no permission of its own. */
  getLicenseUsers(
    page: { readonly pageSize: number; readonly pageNumber: number },
    options?: CallOptions,
  ): Promise<UserLicensesPage>;
  /** The licenses that a set of roles needs together. Needs no permission of its own. */
  postLicenseInfer(roleIds: readonly string[], options?: CallOptions): Promise<LicenseId[]>;
}

/** One body may hold a large organization; its arrival is bounded by the caller's signal. */
const ORGANIZATION_TIMEOUT_MS = 10 * 60_000;

const tellNobody = (): TellHolders => () => undefined;

export function createLicenseApi(http: Http): LicenseApi {
  return {
    async getLicenseDefinitions(options) {
      const list = await http.get(['license', 'definitions'], LicenseDefinitionListSchema, options);
      return toLicenseDefinitions(list);
    },

    async getLicenseDefinition(licenseId, options) {
      return toLicenseDefinition(
        await http.get(['license', 'definitions', licenseId], LicenseDefinitionSchema, options),
      );
    },

    async getLicenseOrganization({ onBegin = tellNobody, ...options } = {}) {
      const licenses = await http.getLarge(
        ['license', 'organization'],
        () => createOrganizationBody(onBegin),
        { timeoutMs: ORGANIZATION_TIMEOUT_MS, ...options },
      );
      return { licenses };
    },

    async getLicenseUser(userId, options) {
      const wire = await http.get(['license', 'users', userId], LicenseUserSchema, options);
      return { id: wire.id, licenses: toLicenseDefinitions(wire.licenses ?? []) };
    },

    async postLicenseOrganization(body, options) {
      const list = await http.write(
        ['license', 'organization'],
        body,
        LicenseUpdateStatusListSchema,
        options,
      );
      return list.map(({ userId, licenseId, result }) => ({
        userId: userId ?? '',
        licenseId: licenseId ?? '',
        result: brief(result),
      }));
    },

    async postLicenseUsers(userIds, options) {
      const wire = await http.read(['license', 'users'], userIds, LicensesByUserSchema, options);
      const told = new Map(Object.entries(wire));
      return new Map(
        userIds.map((id) => [id, told.has(id) ? toLicensesOfUser(told.get(id)) : { kind: 'absent' }]),
      );
    },

    async getLicenseUsers({ pageSize, pageNumber }, options) {
      const wire = await http.get(['license', 'users'], UserLicensesEntityListingSchema, {
        ...options,
        query: { pageSize, pageNumber },
      });
      return {
        entities: wire.entities.map(({ id, licenses }) => ({ id, licenses: licenses ?? null })),
        total: wire.total ?? null,
        pageCount: wire.pageCount ?? null,
      };
    },

    async postLicenseInfer(roleIds, options) {
      return http.read(['license', 'infer'], roleIds, LicenseIdListSchema, options);
    },
  };
}
