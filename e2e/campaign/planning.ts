import { QueryClient } from '@tanstack/react-query';
import { changeKey } from '../../src/licensing/change';
import { concernedUsers, type BatchIntent } from '../../src/licensing/intent';
import { planBatch } from '../../src/licensing/plan';
import type { Apis } from '../../src/queries/ApiContext';
import { reviewReadsQuery } from '../../src/queries/reviewReads';
import { newRunFrom, type NewRun, type RunOrigin } from '../../src/runs/runTypes';
import { OWNER, type Stage, type World } from './stage';

/**
 * Reads what the wizard reads for Review, and plans as it does, with an admin who includes whatever may be
 * included. null: what was read looks wrong, so Review would not let the run start.
 * @throws ApiError where it can't be read.
 */
export async function planRun(
  { clock }: World,
  { graph, organizationSize }: Stage,
  apis: Apis,
  intent: BatchIntent,
  origin: RunOrigin,
): Promise<NewRun | null> {
  const client = new QueryClient();
  const review = {
    draftId: 'campaign',
    userIds: concernedUsers(intent),
    organizationSize: null,
  };
  const reads = await client.fetchQuery(reviewReadsQuery(apis, review)).finally(() => client.clear());
  const reviewedAt = clock.now();
  const input = { intent, graph, admin: { userId: OWNER.adminId }, ...reads };
  const first = planBatch(input);
  if (first.stops.length > 0) return null;
  const includeAnyway = new Set(
    first.rows.filter(({ includable }) => includable).map(({ change }) => changeKey(change)),
  );
  return newRunFrom(planBatch({ ...input, includeAnyway }), {
    owner: OWNER,
    adminName: 'Nobody',
    name: 'Campaign',
    reason: '',
    origin,
    reviewed: reads.licenses,
    reviewedAt,
    organizationSize,
  });
}
