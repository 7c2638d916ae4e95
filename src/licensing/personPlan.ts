import { changeKey, isInEffect } from './change';
import { providersOf } from './definitionGraph';
import { comprisingAmong, holdsAny, missingPrerequisites, rivalsAmong } from './heldRules';
import type { LicenseChange, LicenseId, UserId } from './model';
import { blocks, forbids, standingReasons, unreadReason } from './planReasons';
import type { PlanInput, PlanReason, PlanRow } from './planTypes';

/** What is planned for one person. */
export interface PersonPlan {
  readonly userId: UserId;
  readonly rows: readonly PlanRow[];
  /** Null where the read didn't tell. */
  readonly before: ReadonlySet<LicenseId> | null;
  readonly after: ReadonlySet<LicenseId> | null;
}

interface Candidate {
  readonly change: LicenseChange;
  reasons: PlanReason[];
  planned: boolean;
}

/**
 * Plans one person's changes against what they hold. Changes are dropped one by one while anything stands
 * in their way, since each that goes may take another's ground; what is left is the plan.
 */
export function planPerson(
  userId: UserId,
  wanted: readonly LicenseChange[],
  input: PlanInput,
  removalsStopped: boolean,
): PersonPlan {
  const read = input.licenses.get(userId);
  if (read?.kind !== 'known') {
    const reasons = [unreadReason(read, input.people.get(userId))];
    return { userId, rows: wanted.map((change) => obstacle(change, reasons)), before: null, after: null };
  }
  const held = read.licenses;
  const rows = new Map<LicenseChange, PlanRow>();
  const candidates: Candidate[] = [];
  const removed = idsOf(wanted, 'remove');
  const added = idsOf(wanted, 'add');
  for (const change of wanted) {
    if (added.has(change.licenseId) && removed.has(change.licenseId)) {
      rows.set(change, obstacle(change, [forbids({ kind: 'contradiction' })]));
    } else if (isInEffect(change, held)) {
      rows.set(change, { change, kind: 'already', reasons: [], includable: false, included: false });
    } else {
      const reasons = standingReasons(change, held, removed, input);
      if (removalsStopped && change.action === 'remove') reasons.push(forbids({ kind: 'suspicious-read' }));
      candidates.push({ change, reasons, planned: true });
    }
  }
  settle(candidates, held, input);
  for (const one of candidates) rows.set(one.change, rowOf(one));
  return {
    userId,
    rows: wanted.flatMap((change) => rows.get(change) ?? []),
    before: held,
    after: outcome(held, candidates),
  };
}

function settle(candidates: readonly Candidate[], held: ReadonlySet<LicenseId>, input: PlanInput): void {
  for (const one of candidates) drop(one, [], input);
  const rules = [missingPrerequisite, comprisedByHeld, secondAddOn, requiredByOther, incompleteSwap];
  let settled = false;
  while (!settled) {
    settled = true;
    for (const rule of rules) {
      for (const one of candidates) {
        if (!one.planned) continue;
        const others = candidates.filter((other) => other !== one);
        const reason = rule(one.change, held, others, input);
        if (reason === null || one.reasons.some(({ kind }) => kind === reason.kind)) continue;
        settled = false;
        drop(one, [reason], input);
      }
    }
  }
  tellTheRest(candidates, held, input);
}

/** Whoever includes a change anyway should know all that stands in its way, not only what came first. */
function tellTheRest(candidates: readonly Candidate[], held: ReadonlySet<LicenseId>, input: PlanInput): void {
  for (const one of candidates) {
    if (one.planned) continue;
    for (const rule of [missingPrerequisite, comprisedByHeld, secondAddOn, requiredByOther]) {
      const reason = rule(one.change, held, candidates, input);
      if (reason !== null && !one.reasons.some(({ kind }) => kind === reason.kind)) one.reasons.push(reason);
    }
  }
}

function drop(one: Candidate, reasons: readonly PlanReason[], input: PlanInput): void {
  one.reasons.push(...reasons);
  one.planned = !isBlocked(one) || isIncluded(one, input);
}

const isBlocked = ({ reasons }: Candidate): boolean => reasons.some(({ severity }) => severity === 'blocks');

const isIncludable = ({ reasons }: Candidate): boolean => reasons.every(({ includable }) => includable);

const isIncluded = (one: Candidate, input: PlanInput): boolean =>
  isIncludable(one) && input.includeAnyway?.has(changeKey(one.change)) === true;

type Rule = (
  change: LicenseChange,
  held: ReadonlySet<LicenseId>,
  others: readonly Candidate[],
  input: PlanInput,
) => PlanReason | null;

/** Removals that the admin forces count; the others give way to what needs the license. */
const missingPrerequisite: Rule = ({ licenseId, action }, held, others, { graph }) => {
  if (action !== 'add') return null;
  const forced = others.filter((one) => one.change.action === 'add' || isBlocked(one));
  const prerequisites = missingPrerequisites(graph, licenseId, outcome(held, forced));
  return prerequisites.length > 0 ? blocks({ kind: 'missing-prerequisite', prerequisites }) : null;
};

const comprisedByHeld: Rule = ({ licenseId, action }, held, others, { graph }) => {
  if (action !== 'add') return null;
  const by = comprisingAmong(graph, licenseId, outcome(held, others));
  return by.length > 0 ? blocks({ kind: 'comprised-by-held', by }) : null;
};

const secondAddOn: Rule = ({ licenseId, action }, held, others, { exclusive }) => {
  if (action !== 'add') return null;
  const rivals = rivalsAmong(exclusive ?? [], licenseId, outcome(held, others));
  return rivals.length > 0 ? blocks({ kind: 'second-add-on', held: rivals }) : null;
};

const requiredByOther: Rule = ({ licenseId, action }, held, others, { graph }) => {
  if (action !== 'remove') return null;
  const left = outcome(held, others);
  left.delete(licenseId);
  const by = [...left].filter((id) =>
    (graph.needs.get(id) ?? []).some((need) => {
      const providers = providersOf(graph, need);
      return providers.has(licenseId) && !holdsAny(left, providers);
    }),
  );
  return by.length > 0 ? blocks({ kind: 'required-by-other', by }) : null;
};

const incompleteSwap: Rule = ({ licenseId, action }, held, others, { intent }) => {
  if (intent.kind !== 'swap') return null;
  if (action === 'add' && licenseId === intent.to) {
    if (!held.has(intent.from)) return blocks({ kind: 'not-a-holder', of: intent.from });
    return outcome(held, others).has(intent.from) ? blocks({ kind: 'swap-incomplete' }) : null;
  }
  if (action === 'remove' && licenseId === intent.from) {
    return outcome(held, others).has(intent.to) ? null : blocks({ kind: 'swap-incomplete' });
  }
  return null;
};

/** What the person will hold once the planned among these changes are made. */
function outcome(held: ReadonlySet<LicenseId>, changes: readonly Candidate[]): Set<LicenseId> {
  const after = new Set(held);
  for (const { change, planned } of changes) {
    if (!planned) continue;
    if (change.action === 'add') after.add(change.licenseId);
    else after.delete(change.licenseId);
  }
  return after;
}

function idsOf(changes: readonly LicenseChange[], action: LicenseChange['action']): Set<LicenseId> {
  return new Set(changes.filter((one) => one.action === action).map(({ licenseId }) => licenseId));
}

function rowOf(one: Candidate): PlanRow {
  return {
    change: one.change,
    kind: one.planned ? 'change' : 'obstacle',
    reasons: one.reasons,
    includable: isBlocked(one) && isIncludable(one),
    included: one.planned && isBlocked(one),
  };
}

function obstacle(change: LicenseChange, reasons: readonly PlanReason[]): PlanRow {
  return { change, kind: 'obstacle', reasons, includable: false, included: false };
}
