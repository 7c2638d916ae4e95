import { expose, proxy, type ProxyMarked } from 'comlink';
import { createAuthorizationApi } from '../api/AuthorizationApi';
import { createHttp } from '../api/http';
import { createLicenseApi } from '../api/LicenseApi';
import { createUsersApi } from '../api/UsersApi';
import { createKeptOrganizations } from '../directory/keeping/keptOrganizations';
import { createTimeLeft, type TimeLeft } from '../directory/reading/timeLeft';
import { createKeptSnapshots } from '../directory/snapshots/keptSnapshots';
import { createSnapshotShelf } from '../directory/snapshots/snapshotShelf';
import { createAdmissions } from '../directory/worker/admissions';
import { createDirectoryService } from '../directory/worker/createDirectoryService';
import type {
  DirectoryOwner,
  DirectoryService,
  PageSide,
  ReadingPriority,
} from '../directory/worker/protocol';
import type { Observer } from '../directory/worker/snapshotsCapability';
import { yieldNow } from '../directory/worker/yieldNow';
import { createDrafts } from '../runs/drafts';
import { draftChanges } from '../runs/followUps';
import { openWorkbenches } from '../runs/workbench';
import { csvLines } from '../ui/csv';

/** Whom the worker is for. */
export interface DirectorySettings {
  readonly owner: DirectoryOwner;
  /** The same, by name. */
  readonly observer: Observer;
  readonly apiBaseUrl: string;
  /** What this browser may keep beyond the page. */
  readonly keeps: { readonly organization: boolean; readonly snapshots: boolean };
}

/** What a page finds in the worker. */
export interface DirectoryHost {
  connect(settings: DirectorySettings, page: PageSide): DirectoryService & ProxyMarked;
}

function connect(
  { owner, observer, apiBaseUrl, keeps }: DirectorySettings,
  page: PageSide,
): DirectoryService & ProxyMarked {
  let priority: ReadingPriority = 'interactive';
  let timeLeft: TimeLeft | null = null;
  const admissions = createAdmissions(() => page.admit(priority));
  const reports = {
    onUnauthorized: (token: string | null) => page.unauthorized(token),
    onRateLimited: (seconds: number) => {
      void page.rateLimited(seconds).then((pace) => timeLeft?.limited(seconds, pace));
    },
  };
  const http = createHttp({
    baseUrl: apiBaseUrl,
    // The token lives in the page. It is asked for with each request, and kept nowhere.
    getAccessToken: async (signal) => {
      const { token, perMinute } = await admissions.next(signal);
      timeLeft?.sent({ perMinute });
      return token;
    },
    ...reports,
  });
  // Somebody waits for the answers, but they are no part of a reading.
  const promptHttp = createHttp({
    baseUrl: apiBaseUrl,
    getAccessToken: async () => (await page.admit('interactive')).token,
    ...reports,
  });
  // What findings ask for can wait for whatever somebody looks at.
  const patientHttp = createHttp({
    baseUrl: apiBaseUrl,
    getAccessToken: async () => (await page.admit('background')).token,
    ...reports,
  });
  const drafts = createDrafts(Date);
  const workbenches = openWorkbenches();
  return proxy(
    createDirectoryService({
      apis: { licenseApi: createLicenseApi(http), usersApi: createUsersApi(http) },
      findingsApis: { licenseApi: createLicenseApi(patientHttp), usersApi: createUsersApi(patientHttp) },
      permissionApis: {
        licenseApi: createLicenseApi(promptHttp),
        authorizationApi: createAuthorizationApi(promptHttp),
      },
      createTimeLeft: () => (timeLeft = createTimeLeft()),
      setPriority: (next) => {
        priority = next;
      },
      onStatus: (status) => page.status(status),
      kept: keeps.organization ? createKeptOrganizations(owner) : null,
      draftChanges: (changes, name) =>
        draftChanges(
          { drafts, workbenches, owner },
          { changes, origin: { kind: 'wizard' }, name, reason: '' },
        ),
      shelf: createSnapshotShelf({
        kept: keeps.snapshots ? createKeptSnapshots(owner) : null,
        now: Date.now,
        pause: yieldNow,
      }),
      observer,
      createDraft: async (start) => (await drafts.create(owner, start)).id,
      csvLines,
      now: Date.now,
    }),
  );
}

const host: DirectoryHost = { connect };
expose(host);
