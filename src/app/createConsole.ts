import { QueryClient } from '@tanstack/react-query';
import type { OrganizationConfig } from '../auth/appConfig';
import { organizationKey } from '../auth/appConfig';
import type { Auth } from '../auth/Auth';
import { createAuthorizationApi } from '../api/AuthorizationApi';
import { createHttp } from '../api/http';
import { createLicenseApi } from '../api/LicenseApi';
import { createOrganizationApi } from '../api/OrganizationApi';
import { createUsersApi } from '../api/UsersApi';
import type { SignedInAdmin } from '../api/OrganizationApi';
import type { Directory } from '../directory/Directory';
import type { Apis } from '../queries/ApiContext';
import { createDirectories } from './directories';
import { forgetKept } from './forgetKept';
import { pacerOf } from './pacers';
import { forgetChoices } from './palette/recentChoices';
import { createRateLimitNotice, type RateLimitNotice } from './rateLimitNotice';

/** What the console's pages share: it lives as long as the page, whoever is signed in. */
export interface Console {
  readonly auth: Auth;
  readonly queryClient: QueryClient;
  readonly rateLimit: RateLimitNotice;
  readonly connect: (organization: OrganizationConfig) => Apis;
  readonly directoryOf: (organization: OrganizationConfig, admin: SignedInAdmin) => Directory;
}

const FRESH_MS = 60_000;

export function createConsole(auth: Auth): Console {
  const rateLimit = createRateLimitNotice();
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        // ky tries again; two layers would multiply.
        retry: false,
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        // No network is an answer to show, not a reason to wait in silence; what failed is asked again after.
        networkMode: 'always',
        refetchOnReconnect: (query) => query.state.status === 'error',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

  auth.onSignedInAgain(() => {
    void queryClient.invalidateQueries({ predicate: (query) => query.state.error !== null });
  });
  auth.onSignedOut((end) => {
    void queryClient.cancelQueries();
    queryClient.clear();
    forgetChoices();
    return forgetKept(end, auth.config.keepDays);
  });

  return {
    auth,
    queryClient,
    rateLimit,
    directoryOf: createDirectories(auth, rateLimit),
    connect: (organization) => {
      const pacer = pacerOf(organization);
      const http = createHttp({
        beforeSend: pacer.beforeSend('interactive'),
        baseUrl: organization.apiBaseUrl,
        getAccessToken: auth.getAccessToken,
        onUnauthorized: auth.reportUnauthorized,
        onRateLimited: (seconds) => {
          pacer.rateLimited(seconds);
          rateLimit.waitFor(seconds);
        },
      });
      return {
        license: createLicenseApi(http),
        users: createUsersApi(http),
        organization: createOrganizationApi(http),
        authorization: createAuthorizationApi(http),
        organizationKey: organizationKey(organization),
      };
    },
  };
}
