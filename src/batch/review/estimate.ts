import { chunk, CHANGES_PER_WRITE, toBatchRequests } from '../../licensing/batchRequests';
import type { LicenseBatchAssignmentRequest, LicenseChange } from '../../licensing/model';
import type { Plan } from '../../licensing/planTypes';

const USERS_PER_READ = 100;
/** genesys-cloud.md §4: 300 a minute, of which a run leaves some to whatever else the admin does. */
const REQUESTS_PER_MINUTE = 240;

export interface Estimate {
  readonly requests: number;
  /** At least one. */
  readonly minutes: number;
}

/** The requests that a run of the plan makes undisturbed: each part is read, sent, and read back. */
export function estimateOf(plan: Plan): Estimate {
  let requests = 0;
  for (const { changes } of plan.waves) {
    for (const part of chunk(changes, CHANGES_PER_WRITE)) requests += 1 + readsFor(part);
    requests += readsFor(changes);
  }
  return { requests, minutes: Math.max(1, Math.ceil(requests / REQUESTS_PER_MINUTE)) };
}

/** Exactly what will be sent, in order. */
export function requestsOf(plan: Plan): LicenseBatchAssignmentRequest[] {
  return plan.waves.flatMap(({ changes }) => toBatchRequests(changes));
}

function readsFor(changes: readonly LicenseChange[]): number {
  return Math.ceil(new Set(changes.map(({ userId }) => userId)).size / USERS_PER_READ);
}
