import type { DefinitionGraph } from './definitionGraph';
import { comprisingAmong } from './heldRules';
import type { LicenseId, Person, UserId } from './model';
import { planPerson, type PersonPlan } from './personPlan';
import { permissionEffects } from './planEffects';
import type { PermissionEffect, PlanInput, PlanReason } from './planTypes';

/** How far one person is to be made like another. */
export interface LikeChoice {
  readonly addMissing: boolean;
  readonly removeOthers: boolean;
  /** Licenses that are left as they are all the same. */
  readonly except: ReadonlySet<LicenseId>;
}

export interface LikeFacts {
  readonly userId: UserId;
  /** null: nobody visible has the id; undefined: nobody looked. */
  readonly person: Person | null | undefined;
  readonly held: ReadonlySet<LicenseId>;
  /** What the other person holds. */
  readonly model: ReadonlySet<LicenseId>;
  readonly graph: DefinitionGraph;
  readonly exclusive: readonly ReadonlySet<LicenseId>[];
  readonly adminId: UserId;
}

/** A license that one of the two holds and the other doesn't. */
export interface LikeLicense {
  readonly licenseId: LicenseId;
  readonly isChosen: boolean;
  /** What stands in the way of the change, or is worth knowing before it; as if it were chosen where it isn't. */
  readonly reasons: readonly PlanReason[];
  /** Whether a plan leaves the change out on account of them. */
  readonly isBlocked: boolean;
}

/** A license that brings nothing beside others that are held. */
export interface RedundantLicense {
  readonly licenseId: LicenseId;
  readonly by: readonly LicenseId[];
}

export interface Likeness {
  /** Held by the other person alone. */
  readonly toAdd: readonly LikeLicense[];
  /** Held by this person alone. */
  readonly toRemove: readonly LikeLicense[];
  readonly both: readonly LicenseId[];
  /** The chosen changes, blocked ones too: the plan is where to decide on those. */
  readonly add: readonly LicenseId[];
  readonly remove: readonly LicenseId[];
  /** What the person will hold when all that isn't blocked is done. */
  readonly after: ReadonlySet<LicenseId>;
  readonly redundant: readonly RedundantLicense[];
  /** What the person is then covered for anew and no more; null where nothing changes. */
  readonly effect: PermissionEffect | null;
}

/** What it takes to let one person hold what another holds, judged by the rules of the batch's own plan. */
export function likenessOf(facts: LikeFacts, choice: LikeChoice): Likeness {
  const { held, model, graph } = facts;
  const missing = [...model].filter((id) => !held.has(id)).sort();
  const others = [...held].filter((id) => !model.has(id)).sort();
  const chosen = (ids: readonly LicenseId[], isOn: boolean) =>
    ids.filter((id) => isOn && !choice.except.has(id));
  const add = chosen(missing, choice.addMissing);
  const remove = chosen(others, choice.removeOthers);
  const plan = planOf(facts, add, remove);
  const after = plan.after ?? held;

  function judged(licenseId: LicenseId, action: 'add' | 'remove'): LikeLicense {
    const isChosen = (action === 'add' ? add : remove).includes(licenseId);
    const judging = isChosen
      ? plan
      : planOf(
          facts,
          action === 'add' ? [...add, licenseId] : add,
          action === 'remove' ? [...remove, licenseId] : remove,
        );
    const row = judging.rows.find(({ change }) => change.licenseId === licenseId);
    return { licenseId, isChosen, reasons: row?.reasons ?? [], isBlocked: row?.kind === 'obstacle' };
  }

  return {
    toAdd: missing.map((id) => judged(id, 'add')),
    toRemove: others.map((id) => judged(id, 'remove')),
    both: [...held].filter((id) => model.has(id)).sort(),
    add,
    remove,
    after,
    redundant: redundantAmong(graph, after),
    effect: permissionEffects([plan], graph, undefined).get(facts.userId) ?? null,
  };
}

/** Of these licenses, each that another one of them comprises. */
export function redundantAmong(graph: DefinitionGraph, held: ReadonlySet<LicenseId>): RedundantLicense[] {
  return [...held]
    .sort()
    .map((licenseId) => ({ licenseId, by: comprisingAmong(graph, licenseId, held).sort() }))
    .filter(({ by }) => by.length > 0);
}

/** One person's part of a plan. The whole of one would ask nothing more about a single person. */
function planOf(facts: LikeFacts, add: readonly LicenseId[], remove: readonly LicenseId[]): PersonPlan {
  const { userId, person, held, graph, exclusive, adminId } = facts;
  const wanted = [
    ...add.map((licenseId) => ({ userId, licenseId, action: 'add' as const })),
    ...remove.map((licenseId) => ({ userId, licenseId, action: 'remove' as const })),
  ];
  const input: PlanInput = {
    intent: { kind: 'changes', changes: wanted },
    people: new Map(person === undefined ? [] : [[userId, person]]),
    licenses: new Map([[userId, { kind: 'known', licenses: held }]]),
    graph,
    exclusive,
    admin: { userId: adminId },
  };
  return planPerson(userId, wanted, input, false);
}
