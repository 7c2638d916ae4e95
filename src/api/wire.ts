/**
 * The shapes of Genesys Cloud's answers, as tolerant as the service is loose: every field is optional
 * unless its reference says otherwise, and fields that nobody reads are not named.
 */
import * as v from 'valibot';

const optionalText = v.nullish(v.string());
const optionalCount = v.nullish(v.number());

/** The service's ids are of 36 letters at most; an answer with one that no screen could show is no answer. */
const LONGEST_ID = 500;
const Id = v.pipe(v.string(), v.maxLength(LONGEST_ID));

const AddressableEntityRef = v.object({ id: Id, selfUri: optionalText });
const NamedRef = v.object({ id: Id, name: optionalText });

export interface LicenseDefinitionWire {
  id: string;
  description?: string | null | undefined;
  permissions?: { ids?: string[] | null | undefined } | null | undefined;
  prerequisites?: { id: string; selfUri?: string | null | undefined }[] | null | undefined;
  comprises?: LicenseDefinitionWire[] | null | undefined;
  selfUri?: string | null | undefined;
}
export const LicenseDefinitionSchema: v.GenericSchema<unknown, LicenseDefinitionWire> = v.object({
  id: Id,
  description: optionalText,
  permissions: v.nullish(v.object({ ids: v.nullish(v.array(Id)) })),
  prerequisites: v.nullish(v.array(AddressableEntityRef)),
  comprises: v.nullish(v.array(v.lazy(() => LicenseDefinitionSchema))),
  selfUri: optionalText,
});
export const LicenseDefinitionListSchema = v.array(LicenseDefinitionSchema);

export const LicenseOrganizationSchema = v.object({
  id: optionalText,
  name: optionalText,
  licenses: v.record(v.string(), v.array(AddressableEntityRef)),
});

export const LicenseUserSchema = v.object({
  id: Id,
  licenses: v.nullish(v.array(LicenseDefinitionSchema)),
  selfUri: optionalText,
});

export const UserLicensesEntityListingSchema = v.object({
  entities: v.array(v.object({ id: Id, licenses: v.nullish(v.array(Id)) })),
  pageSize: optionalCount,
  pageNumber: optionalCount,
  total: optionalCount,
  pageCount: optionalCount,
});

/** postLicenseUsers' values are typed as plain objects by the vendor, so each is read on its own. */
export const LicensesByUserSchema = v.record(v.string(), v.unknown());
export const LicensesOfUserSchema = v.union([
  v.array(Id),
  v.array(v.object({ id: Id })),
  v.object({ licenses: v.array(v.union([Id, v.object({ id: Id })])) }),
]);

export const LicenseUpdateStatusListSchema = v.array(
  v.object({ userId: optionalText, licenseId: optionalText, result: optionalText }),
);

export const LicenseIdListSchema = v.array(Id);

export const UserSchema = v.object({
  id: Id,
  name: optionalText,
  email: optionalText,
  username: optionalText,
  title: optionalText,
  department: optionalText,
  state: optionalText,
  division: v.nullish(NamedRef),
  authorization: v.nullish(
    v.object({
      roles: v.nullish(v.array(NamedRef)),
      permissions: v.nullish(v.array(Id)),
    }),
  ),
  dateLastLogin: optionalText,
});
export type UserWire = v.InferOutput<typeof UserSchema>;

export const UserEntityListingSchema = v.object({
  entities: v.nullish(v.array(UserSchema)),
  pageSize: optionalCount,
  pageNumber: optionalCount,
  total: optionalCount,
  pageCount: optionalCount,
});
export const UserCursorEntityListingSchema = v.object({
  entities: v.nullish(v.array(UserSchema)),
  cursor: optionalText,
  nextUri: optionalText,
});
/** `results` is left out where nobody matched. */
export const UsersSearchResponseSchema = v.object({
  results: v.nullish(v.array(UserSchema)),
  total: optionalCount,
  pageCount: optionalCount,
  pageSize: optionalCount,
  pageNumber: optionalCount,
});

const TokenInfoFields = {
  organization: v.nullish(NamedRef),
  homeOrganization: v.nullish(NamedRef),
  authorizedScope: v.nullish(v.array(v.string())),
  OAuthClient: v.nullish(v.object({ id: optionalText, name: optionalText })),
};
export const TokenInfoSchema = v.object(TokenInfoFields);
export type TokenInfoWire = v.InferOutput<typeof TokenInfoSchema>;

export const UserMeSchema = v.object({
  ...UserSchema.entries,
  organization: v.nullish(NamedRef),
  token: v.nullish(TokenInfoSchema),
});

/** Roles and divisions: entities with a name, page by page. */
export const NamedEntityListingSchema = v.object({
  entities: v.nullish(v.array(NamedRef)),
  pageCount: optionalCount,
  total: optionalCount,
});

/** A role grants what `permissions` names, `permissionPolicies` or both. Conditions narrow a grant, and it stays one. */
export const RoleListingSchema = v.object({
  entities: v.nullish(
    v.array(
      v.object({
        id: v.string(),
        name: optionalText,
        permissions: v.nullish(v.array(Id)),
        permissionPolicies: v.nullish(
          v.array(
            v.object({
              domain: optionalText,
              entityName: optionalText,
              actionSet: v.nullish(v.array(v.string())),
            }),
          ),
        ),
      }),
    ),
  ),
  pageCount: optionalCount,
});
type RoleListingWire = v.InferOutput<typeof RoleListingSchema>;
export type RoleWire = NonNullable<RoleListingWire['entities']>[number];

/** All permissions, a domain an entity, by the kind of thing that they are about. */
export const PermissionListingSchema = v.object({
  entities: v.nullish(
    v.array(
      v.object({
        permissionMap: v.nullish(
          v.record(
            v.string(),
            v.array(v.object({ domain: optionalText, entityType: optionalText, action: optionalText })),
          ),
        ),
      }),
    ),
  ),
  pageCount: optionalCount,
});
type PermissionListingWire = v.InferOutput<typeof PermissionListingSchema>;
export type PermissionsOfDomainWire = NonNullable<PermissionListingWire['entities']>[number];

export interface ErrorBodyWire {
  message?: string | null | undefined;
  code?: string | null | undefined;
  status?: number | null | undefined;
  messageWithParams?: string | null | undefined;
  messageParams?: Record<string, unknown> | null | undefined;
  contextId?: string | null | undefined;
  limit?:
    | { key?: string | null | undefined; namespace?: string | null | undefined; value?: unknown }
    | null
    | undefined;
}
export const ErrorBodySchema: v.GenericSchema<unknown, ErrorBodyWire> = v.object({
  message: optionalText,
  code: optionalText,
  status: optionalCount,
  messageWithParams: optionalText,
  messageParams: v.nullish(v.record(v.string(), v.unknown())),
  contextId: optionalText,
  limit: v.nullish(v.object({ key: optionalText, namespace: optionalText, value: v.unknown() })),
});

export const TokenResponseSchema = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  token_type: v.string(),
  expires_in: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export const TokenErrorSchema = v.object({
  error: v.string(),
  error_description: optionalText,
  description: optionalText,
});

export interface UserSearchCriteriaWire {
  type: 'CONTAINS' | 'STARTS_WITH' | 'EXACT' | 'TERM';
  fields: string[];
  value?: string;
  values?: string[];
}
