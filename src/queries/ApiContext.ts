import { createContext, use } from 'react';
import type { AuthorizationApi } from '../api/AuthorizationApi';
import type { LicenseApi } from '../api/LicenseApi';
import type { OrganizationApi } from '../api/OrganizationApi';
import type { UsersApi } from '../api/UsersApi';

/** The doors to the signed-in organization; made once in app/. */
export interface Apis {
  readonly license: LicenseApi;
  readonly users: UsersApi;
  readonly organization: OrganizationApi;
  readonly authorization: AuthorizationApi;
  /** Keeps one organization's answers apart from another's in the query cache. */
  readonly organizationKey: string;
}

export const ApiContext = createContext<Apis | null>(null);

/** @throws where no session surrounds the component: a fault of composition, not of the admin. */
export function useApis(): Apis {
  const apis = use(ApiContext);
  if (apis === null) throw new Error('useApis needs a signed-in session around it');
  return apis;
}
