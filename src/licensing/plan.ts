import { changeKey, changesByUser } from './change';
import { wantedChanges } from './intent';
import type { LicenseChange } from './model';
import { holderEffects, permissionEffects } from './planEffects';
import { offersFor } from './planOffers';
import { authorizes, mayAuthorize } from './planReasons';
import { planPerson, type PersonPlan } from './personPlan';
import type { Plan, PlanGuards, PlanInput } from './planTypes';
import { suspicionsOf } from './suspiciousRead';
import { operationsOf, orderRules, toWaves } from './waves';

const REMOVAL_GUARD = 25;
const ADDITION_GUARD = 100;

/**
 * Compares what the admin wants with what people hold. Every wanted person, license and direction has
 * exactly one row. Pure, and near-linear in the number of rows.
 */
export function planBatch(input: PlanInput): Plan {
  const wanted = changesByUser(withExtras(wantedChanges(input.intent), input.extraChanges ?? []));
  const stops = suspicionsOf([...wanted.keys()], input.licenses);
  const people = [...wanted].map(([userId, changes]) => planPerson(userId, changes, input, stops.length > 0));
  const rows = people.flatMap((person) => person.rows);
  const changes = rows.filter(({ kind }) => kind === 'change').map(({ change }) => change);
  const operations = operationsOf(changes);
  const rules = orderRules(operations, input.graph, input.exclusive ?? [], input.intent);
  return {
    rows,
    waves: toWaves(changes, rules),
    rules,
    offers: offersFor(people, input.graph),
    holders: holderEffects(people, new Set(operationsOf(rows.map(({ change }) => change)).map(idOf))),
    effects: permissionEffects(people, input.graph, input.grants),
    guards: guardsOf(people, changes, input),
    stops,
    counts: {
      change: changes.length,
      already: rows.filter(({ kind }) => kind === 'already').length,
      obstacle: rows.filter(({ kind }) => kind === 'obstacle').length,
    },
  };
}

const idOf = ({ licenseId }: { readonly licenseId: string }): string => licenseId;

function withExtras(wanted: readonly LicenseChange[], extras: readonly LicenseChange[]): LicenseChange[] {
  return [...new Map([...wanted, ...extras].map((change) => [changeKey(change), change])).values()];
}

function guardsOf(
  people: readonly PersonPlan[],
  changes: readonly LicenseChange[],
  input: PlanInput,
): PlanGuards {
  const removesFrom = usersWith(changes, 'remove');
  const addsFor = usersWith(changes, 'add');
  return {
    removesFrom,
    addsFor,
    typedCounts: {
      removesFrom: removesFrom > (input.removalGuard ?? REMOVAL_GUARD) ? removesFrom : null,
      addsFor: addsFor > (input.additionGuard ?? ADDITION_GUARD) ? addsFor : null,
    },
    locksOut: people.some((person) => person.userId === input.admin.userId && locksOut(person, input)),
  };
}

function usersWith(changes: readonly LicenseChange[], action: LicenseChange['action']): number {
  return new Set(changes.filter((one) => one.action === action).map(({ userId }) => userId)).size;
}

function locksOut({ rows, after }: PersonPlan, { graph }: PlanInput): boolean {
  const takes = rows.some(
    ({ kind, change }) =>
      kind === 'change' && change.action === 'remove' && mayAuthorize(graph, change.licenseId),
  );
  return takes && !authorizes(graph, after ?? []);
}
