import { proxy, wrap } from 'comlink';
import type { OrganizationConfig } from '../auth/appConfig';
import type { Auth } from '../auth/Auth';
import { createDirectoryClient } from '../directory/client/createDirectory';
import type { Directory } from '../directory/Directory';
import type { DirectoryOwner, DirectoryService, PageSide } from '../directory/worker/protocol';
import type { Observer } from '../directory/worker/snapshotsCapability';
import { createWorker } from './createWorker';
import type { DirectoryHost } from './directoryWorker';
// oxlint-disable-next-line import/default -- the bundler makes it
import directoryWorkerUrl from './directoryWorker?worker&url';
import { ApiError } from '../api/ApiError';
import { pacerOf } from './pacers';
import type { RateLimitNotice } from './rateLimitNotice';

interface DirectoryToMake {
  readonly auth: Auth;
  readonly organization: OrganizationConfig;
  readonly owner: DirectoryOwner;
  /** The same, by name. */
  readonly observer: Observer;
  readonly rateLimit: RateLimitNotice;
}

/** Starts the worker that reads and keeps an organization for the signed-in admin. */
export function createDirectory({
  auth,
  organization,
  owner,
  observer,
  rateLimit,
}: DirectoryToMake): Directory {
  const pacer = pacerOf(organization);
  const worker = createWorker(directoryWorkerUrl);
  const page: PageSide = {
    admit: async (priority) => {
      await pacer.acquire(priority);
      return { token: auth.getAccessToken(), perMinute: pacer.limit() };
    },
    unauthorized: auth.reportUnauthorized,
    rateLimited: async (seconds) => {
      pacer.rateLimited(seconds);
      rateLimit.waitFor(seconds);
      return { perMinute: pacer.limit() };
    },
    status: (status) => client.takeStatus(status),
  };
  const { keepDays } = auth.config;
  const settings = {
    owner,
    observer,
    apiBaseUrl: organization.apiBaseUrl,
    keeps: { organization: keepDays.organization !== 0, snapshots: keepDays.snapshots !== 0 },
  };
  const service: Promise<DirectoryService> = wrap<DirectoryHost>(worker).connect(settings, proxy(page));
  const client = createDirectoryClient(service, () => {
    stopWaiting();
    worker.terminate();
  });
  const { directory } = client;
  const stopWaiting = auth.onSignedInAgain(() => {
    const { reading } = directory.getStatus();
    if (reading.kind === 'failed' && reading.error instanceof ApiError && reading.error.status === 401) {
      directory.resume();
    }
  });
  return directory;
}
