import { createHttp } from '../../src/api/http';
import { createLicenseApi } from '../../src/api/LicenseApi';
import { buildDefinitionGraph } from '../../src/licensing/definitionGraph';
import type { LicensesOfUser } from '../../src/licensing/model';
import { createJournal, type Journal } from '../../src/runs/journal';
import { newRunFrom, type NewRun } from '../../src/runs/runTypes';
import { anyPlan } from './batches';
import type { CampaignClock } from './campaignClock';
import type { Control } from './control';
import type { Random } from './random';

/** What all schedules share. */
export interface World {
  readonly url: string;
  readonly clock: CampaignClock;
  readonly control: Control;
}

export const OWNER = { organizationId: 'campaign', adminId: 'nobody' };

/** A batch that is about to run, and what people held before it. */
export interface Stage {
  readonly initial: ReadonlyMap<string, ReadonlySet<string>>;
  readonly journal: Journal;
  readonly newRun: NewRun;
}

/** Plans a batch against the simulator's people, as the wizard does; one that a scan verifies, where wanted. */
export async function setStage(
  { url, clock, control }: World,
  random: Random,
  changes: number,
  isScanned: boolean,
): Promise<Stage> {
  const token = await control.token();
  const http = createHttp({
    baseUrl: url,
    getAccessToken: () => token,
    onUnauthorized: () => undefined,
    timer: clock,
  });
  const graph = buildDefinitionGraph(await createLicenseApi(http).getLicenseDefinitions());
  const initial = await control.state();
  const licenses = new Map<string, LicensesOfUser>(
    [...initial].map(([id, held]) => [id, { kind: 'known', licenses: held }]),
  );
  const plan = anyPlan(random, changes, graph, licenses, isScanned);
  const newRun = newRunFrom(plan, {
    owner: OWNER,
    adminName: 'Nobody',
    name: 'Campaign',
    reason: '',
    origin: { kind: 'wizard' },
    reviewed: licenses,
    reviewedAt: clock.now(),
    organizationSize: isScanned || random.chance(0.8) ? initial.size : null,
  });
  return { initial, journal: createJournal(), newRun };
}
