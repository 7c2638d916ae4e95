import { createHttp } from '../../src/api/http';
import { createLicenseApi } from '../../src/api/LicenseApi';
import { buildDefinitionGraph, type DefinitionGraph } from '../../src/licensing/definitionGraph';
import type { BatchIntent } from '../../src/licensing/intent';
import { createJournal, type Journal } from '../../src/runs/journal';
import { anyIntent } from './batches';
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

/** What an admin is about to do, and what people held before it. */
export interface Stage {
  readonly initial: ReadonlyMap<string, ReadonlySet<string>>;
  readonly journal: Journal;
  readonly graph: DefinitionGraph;
  readonly intent: BatchIntent;
  readonly organizationSize: number | null;
}

/** Chooses a batch for the simulator's people; one that a scan verifies, where wanted. */
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
  return {
    initial,
    graph,
    journal: createJournal(),
    intent: anyIntent(random, changes, initial, isScanned),
    organizationSize: isScanned || random.chance(0.8) ? initial.size : null,
  };
}
