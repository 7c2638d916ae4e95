import { changeKey, changesByUser, operationKey } from '../../licensing/change';
import type { AutoAssignment } from '../../licensing/autoAssignment';
import type { LicenseChange, LicenseId, UserId } from '../../licensing/model';
import type {
  HolderEffect,
  PermissionEffect,
  Plan,
  PlanGuards,
  PlanOffer,
  SuspiciousRead,
} from '../../licensing/planTypes';
import { countDifferences, type FileDifferences } from './openedPlanDifferences';
import { hasWarning } from './plannedChangeRows';

export type PlanId = number;

/** What the page shows of a plan at once: its size doesn't grow with the number of people. */
export interface PlanSummary {
  readonly planId: PlanId;
  readonly counts: Plan['counts'] & { readonly warning: number };
  /** Changes of each wave. */
  readonly waves: readonly number[];
  readonly guards: PlanGuards;
  readonly stops: readonly StopFigures[];
  readonly offers: readonly OfferFigures[];
  readonly holders: readonly HolderEffect[];
  readonly automatic: AutoAssignment;
  readonly naming: NamingFacts;
  /** null: the plan is held against no file. */
  readonly differences: DifferenceFigures | null;
}

export interface StopFigures {
  readonly kind: SuspiciousRead['kind'];
  readonly count: number;
  readonly asked: number;
}

export interface OfferFigures extends Omit<PlanOffer, 'changes'> {
  /** Names the offer when its changes are asked for. */
  readonly offer: number;
  readonly people: number;
}

/** What a name for the run can be made of. */
export interface NamingFacts {
  readonly first: LicenseChange | null;
  readonly people: number;
  readonly operations: number;
}

export interface DifferenceFigures {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

/** People for whom a plan means the same, for a list. */
export interface PermissionEffectHead {
  readonly group: number;
  readonly people: number;
  readonly gained: number;
  readonly lost: number;
  /** null: not known. */
  readonly lostThoughGranted: number | null;
}

export interface PermissionEffectGroup extends PermissionEffect {
  /** The first of them. */
  readonly names: readonly string[];
  readonly people: number;
}

export interface EffectGroup {
  readonly effect: PermissionEffect;
  readonly userIds: readonly UserId[];
}

export function summaryOf(
  planId: PlanId,
  plan: Plan,
  facts: {
    readonly accepted: readonly LicenseChange[];
    readonly differences: FileDifferences | null;
    readonly automatic: AutoAssignment;
  },
): PlanSummary {
  const { accepted, differences, automatic } = facts;
  return {
    planId,
    counts: { ...plan.counts, warning: plan.rows.filter(hasWarning).length },
    waves: plan.waves.map(({ changes }) => changes.length),
    guards: plan.guards,
    stops: plan.stops.map(stopFigures),
    offers: openOffers(plan, accepted),
    holders: plan.holders,
    automatic,
    naming: namingFacts(plan),
    differences: differences === null ? null : countDifferences(differences),
  };
}

/** Losses first: they are what hurts, most of all where a role grants what is lost. */
export function effectGroupsOf(plan: Pick<Plan, 'effects'>): EffectGroup[] {
  const groups = new Map<PermissionEffect, UserId[]>();
  for (const [userId, effect] of plan.effects) {
    const group = groups.get(effect);
    if (group) group.push(userId);
    else groups.set(effect, [userId]);
  }
  const granted = ({ effect }: EffectGroup): number => effect.lostThoughGranted?.length ?? 0;
  return [...groups]
    .map(([effect, userIds]) => ({ effect, userIds }))
    .sort(
      (one, other) =>
        granted(other) - granted(one) ||
        other.effect.lost.length - one.effect.lost.length ||
        other.userIds.length - one.userIds.length,
    );
}

export function effectHead({ effect, userIds }: EffectGroup, group: number): PermissionEffectHead {
  return {
    group,
    people: userIds.length,
    gained: effect.gained.length,
    lost: effect.lost.length,
    lostThoughGranted: effect.lostThoughGranted?.length ?? null,
  };
}

function stopFigures(stop: SuspiciousRead): StopFigures {
  switch (stop.kind) {
    case 'everyone-empty':
      return { kind: stop.kind, count: stop.people, asked: 0 };
    case 'many-absent':
      return { kind: stop.kind, count: stop.absent.length, asked: stop.asked };
    default:
      return { kind: stop.kind, count: stop.userIds.length, asked: 0 };
  }
}

/** What stays blocked for another reason is offered again by the plan, to no use. */
function openOffers({ offers }: Plan, accepted: readonly LicenseChange[]): OfferFigures[] {
  const taken = new Set(accepted.map(changeKey));
  return offers.flatMap(({ kind, licenseId, because, changes }, offer) =>
    changes.every((one) => taken.has(changeKey(one)))
      ? []
      : [{ offer, kind, licenseId, because, people: changesByUser(changes).size }],
  );
}

function namingFacts({ rows }: Plan): NamingFacts {
  const people = new Set<UserId>();
  const operations = new Map<LicenseId, LicenseChange>();
  for (const { kind, change } of rows) {
    if (kind !== 'change') continue;
    people.add(change.userId);
    const key = operationKey(change);
    if (!operations.has(key)) operations.set(key, change);
  }
  const [first = null] = operations.values();
  return { first, people: people.size, operations: operations.size };
}
