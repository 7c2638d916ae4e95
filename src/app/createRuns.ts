import { createHttp } from '../api/http';
import { createLicenseApi } from '../api/LicenseApi';
import type { OrganizationConfig } from '../auth/appConfig';
import type { Auth } from '../auth/Auth';
import { createBrowserChannel } from '../runs/channel';
import { createDrafts } from '../runs/drafts';
import { createJournal } from '../runs/journal';
import { createBrowserLocks } from '../runs/locks';
import type { Runs } from '../runs/RunnerContext';
import { createRunSettingsStore, toRunSettings } from '../runs/runSettingsStore';
import type { RunOwner } from '../runs/runTypes';
import { openWorkbenches } from '../runs/workbench';
import { createSettableRunner } from './createSettableRunner';
import { createWatchingRunner } from './createWatchingRunner';
import { pacerOf, sharedClock } from './pacers';

interface RunsToMake {
  readonly auth: Auth;
  readonly organization: OrganizationConfig;
  readonly owner: RunOwner;
  readonly adminName: string;
}

/** Makes all that the signed-in admin's batches need of this browser. */
export function createRuns({ auth, organization, owner, adminName }: RunsToMake): Runs {
  const clock = sharedClock();
  const who = JSON.stringify([owner.organizationId, owner.adminId]);
  const pacer = pacerOf(organization);
  const settings = createRunSettingsStore();
  const journal = createJournal();
  // The runner reads back what a failed call did; a client that tried again by itself would hide that from it.
  const http = createHttp({
    baseUrl: organization.apiBaseUrl,
    getAccessToken: auth.getAccessToken,
    onUnauthorized: auth.reportUnauthorized,
    beforeSend: pacer.beforeSend('run'),
    readRetries: 0,
  });
  const licenseApi = createLicenseApi(http);
  const channel = createBrowserChannel(`license-desk-run:${who}`);
  const locks = createBrowserLocks();
  const runner = createSettableRunner(createWatchingRunner({ channel, clock, locks }), async () => {
    const { createRunner } = await import('../runs/runner');
    return () =>
      createRunner({
        licenseApi,
        journal,
        clock,
        pacer,
        channel,
        locks,
        settings: toRunSettings(settings.get()),
        persist: () => navigator.storage.persist(),
      });
  });
  return {
    owner,
    adminName,
    runner,
    settings,
    pace: pacer,
    journal,
    drafts: createDrafts(clock),
    workbenches: openWorkbenches(),
  };
}
