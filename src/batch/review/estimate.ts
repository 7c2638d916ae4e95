import { isScanWorthTrying, PEOPLE_PER_PAGE } from '../../directory/scanLicenses';
import { partsOf, toBatchRequests } from '../../licensing/batchRequests';
import type { LicenseBatchAssignmentRequest, LicenseChange } from '../../licensing/model';
import type { Plan } from '../../licensing/planTypes';
import type { Pacer } from '../../runs/pacer';
import type { ChosenRunSettings } from '../../runs/runSettingsStore';

export interface Estimate {
  readonly requests: number;
  /** At least one. */
  readonly minutes: number;
}

/** What a run's requests depend on besides its changes. */
export interface RunFacts extends Pick<ChosenRunSettings, 'changesPerWrite' | 'usersPerRead'> {
  /** People in the organization, where they have been counted. */
  readonly organizationSize: number | null;
}

/**
 * The requests that a run of the plan makes undisturbed, together as it makes them: each part is read and sent,
 * each wave verified. Grace and window are waits for answers that get lost or reads that lag, so an undisturbed
 * run has none, and none between waves.
 */
export function requestGroups(plan: Pick<Plan, 'waves'>, facts: RunFacts): number[] {
  const groups: number[] = [];
  for (const { changes } of plan.waves) {
    for (const part of partsOf(changes, facts.changesPerWrite)) groups.push(readsFor(part, facts) + 1);
    for (let left = verificationOf(changes, facts); left > 0; left -= 1) groups.push(1);
  }
  return groups;
}

/** What those requests amount to, and the time that the rate limit lets them take. */
export function estimateFrom(groups: readonly number[], timeFor: Pacer['timeFor']): Estimate {
  return {
    requests: groups.reduce((sum, requests) => sum + requests, 0),
    minutes: Math.max(1, Math.ceil(timeFor(groups) / 60_000)),
  };
}

/** Exactly what will be sent, in order, by so many changes each. */
export function requestsOf(
  plan: Pick<Plan, 'waves'>,
  changesPerWrite: number,
): LicenseBatchAssignmentRequest[] {
  return plan.waves.flatMap(({ changes }) => toBatchRequests(changes, changesPerWrite));
}

function readsFor(changes: readonly LicenseChange[], { usersPerRead }: RunFacts): number {
  return Math.ceil(usersOf(changes) / usersPerRead);
}

function verificationOf(changes: readonly LicenseChange[], facts: RunFacts): number {
  const { organizationSize, usersPerRead } = facts;
  const reads = readsFor(changes, facts);
  if (!isScanWorthTrying(organizationSize, usersOf(changes), usersPerRead)) return reads;
  // Of an organization that nobody has counted, one page tells whether to scan it: at worst it isn't worth it.
  return organizationSize === null ? reads + 1 : Math.ceil(organizationSize / PEOPLE_PER_PAGE);
}

function usersOf(changes: readonly LicenseChange[]): number {
  return new Set(changes.map(({ userId }) => userId)).size;
}
