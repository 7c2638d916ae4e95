import type { ChangeKey } from '../../licensing/change';
import { autoAssignmentOf } from '../../licensing/autoAssignment';
import { addOnKinds } from '../../licensing/addOnKinds';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { BatchIntent } from '../../licensing/intent';
import type { LicenseChange, LicensesOfUser, UserId } from '../../licensing/model';
import { planBatch } from '../../licensing/plan';
import type { PlannedRow } from '../../licensing/planDifference';
import type { Plan } from '../../licensing/planTypes';
import { chunk } from '../../licensing/batchRequests';
import { grantsOf } from '../../licensing/roleGrants';
import { toPlanFile } from '../../runs/planFile';
import { requestGroups, requestsOf } from '../review/estimate';
import { differencesFromFile, type FileDifferences } from './openedPlanDifferences';
import type {
  HandOverPiece,
  PlanAnswer,
  PlannedPerson,
  PlanQuestion,
  PlanStock,
  PlanTerms,
  RequestsText,
} from './planMessages';
import { toPlannedChanges, type PlannedChange } from './plannedChangeRows';
import { plannedChangesPage } from './plannedChangesPage';
import { effectGroupsOf, effectHead, summaryOf, type EffectGroup, type PlanId } from './planSummary';

/** More characters than this are for the file. */
const SHOWN_OF_REQUESTS = 20_000;
/** People of a group that are named. */
const NAMED = 30;
/** Small enough that the page takes a piece in without a hitch. */
const ROWS_PER_PIECE = 1_000;
/** A page asks about the plan that it shows while the next one is being worked out. */
const PLANS_KEPT = 2;

interface Desk {
  people: Map<UserId, PlannedPerson | null>;
  licenses: Map<UserId, LicensesOfUser>;
  named: LicenseChange[];
  extra: LicenseChange[];
  filed: PlannedRow[];
  readonly plans: Map<PlanId, DeskPlan>;
}

/** A plan and what has been asked about it so far. */
interface DeskPlan {
  readonly plan: Plan;
  readonly terms: PlanTerms;
  readonly named: readonly LicenseChange[];
  readonly extra: readonly LicenseChange[];
  readonly planned: readonly PlannedChange[];
  readonly names: (userId: UserId) => string;
  readonly effectGroups: () => readonly EffectGroup[];
  readonly pieces: () => readonly Omit<HandOverPiece, 'pieces' | 'rules'>[];
}

/**
 * Works out plans and answers what the page asks of them, one question at a time. What grows with the number
 * of people stays here; the page is told no more than it shows.
 * @throws where a question names a plan that is no longer kept.
 */
export function createPlanDesk(): (question: PlanQuestion) => PlanAnswer {
  const desk: Desk = {
    people: new Map(),
    licenses: new Map(),
    named: [],
    extra: [],
    filed: [],
    plans: new Map(),
  };
  return (question) => {
    switch (question.kind) {
      case 'empty':
        empty(desk, question.what);
        return { kind: 'empty' };
      case 'stock':
        take(desk, question.stock);
        return { kind: 'stock' };
      case 'plan':
        return { kind: 'plan', summary: work(desk, question.planId, question.terms) };
      default:
        return answerFrom(planOf(desk, question.planId), question);
    }
  };
}

function answerFrom(
  made: DeskPlan,
  question: Exclude<PlanQuestion, { kind: 'empty' | 'stock' | 'plan' }>,
): PlanAnswer {
  switch (question.kind) {
    case 'rows':
      return { kind: 'rows', ...plannedChangesPage(made.planned, question.view) };
    case 'offer':
      return { kind: 'offer', changes: made.plan.offers[question.offer]?.changes ?? [] };
    case 'effects': {
      const groups = made.effectGroups();
      return {
        kind: 'effects',
        groups: groups.length,
        heads: groups.slice(0, question.most).map(effectHead),
      };
    }
    case 'effect': {
      const group = made.effectGroups()[question.group];
      if (group === undefined) throw new RangeError('No such group of people');
      const names = group.userIds.slice(0, NAMED).map(made.names);
      return { kind: 'effect', group: { ...group.effect, names, people: group.userIds.length } };
    }
    case 'groups':
      return { kind: 'groups', groups: requestGroups(made.plan, question.facts) };
    case 'requests':
      return { kind: 'requests', ...requestsText(made.plan, question.changesPerWrite) };
    case 'file':
      return { kind: 'file', file: fileOf(made, question.facts) };
    default: {
      const pieces = made.pieces();
      const piece = pieces[question.piece] ?? { wave: null, rows: [] };
      return { kind: 'handOver', ...piece, pieces: pieces.length, rules: made.plan.rules };
    }
  }
}

function empty(desk: Desk, what: keyof PlanStock): void {
  // A plan that is still kept goes on with what it had.
  if (what === 'people' || what === 'licenses') desk[what] = new Map();
  else desk[what] = [];
}

function take(desk: Desk, { people, licenses, named, extra, filed }: Partial<PlanStock>): void {
  for (const [id, person] of people ?? []) desk.people.set(id, person);
  for (const [id, read] of licenses ?? []) desk.licenses.set(id, read);
  desk.named.push(...(named ?? []));
  desk.extra.push(...(extra ?? []));
  desk.filed.push(...(filed ?? []));
}

function planOf({ plans }: Desk, planId: PlanId): DeskPlan {
  const made = plans.get(planId);
  if (made === undefined) throw new RangeError('The plan is no longer kept');
  return made;
}

function work(desk: Desk, planId: PlanId, terms: PlanTerms) {
  const people = new Map([...desk.people].map(([id, person]) => [id, person && toPerson(id, person)]));
  const { inferred, roleGrants } = terms;
  const graph = buildDefinitionGraph(terms.definitions);
  const plan = planBatch({
    intent: intentOf(terms.intent, desk.named),
    graph,
    people,
    licenses: desk.licenses,
    inferred,
    exclusive: addOnKinds(graph).exclusive,
    ...(roleGrants !== null && { grants: grantsOf(people, roleGrants, [...graph.coveredBy.keys()]) }),
    extraChanges: desk.extra,
    admin: { userId: terms.adminId },
    includeAnyway: new Set<ChangeKey>(terms.includeAnyway),
  });
  const differences = terms.isFromFile ? differencesFromFile(desk.filed, plan) : null;
  desk.plans.set(planId, deskPlan(desk, plan, terms, differences));
  for (const known of [...desk.plans.keys()].slice(0, -PLANS_KEPT)) desk.plans.delete(known);
  const automatic = autoAssignmentOf(plan.rows, { people, inferred, graph });
  return summaryOf(planId, plan, { accepted: desk.extra, differences, automatic });
}

function deskPlan(
  { people, named, extra }: Desk,
  plan: Plan,
  terms: PlanTerms,
  differences: FileDifferences | null,
): DeskPlan {
  return {
    plan,
    terms,
    named,
    extra,
    planned: toPlannedChanges(plan, people, differences),
    names: (userId) => people.get(userId)?.name || userId,
    effectGroups: once(() => effectGroupsOf(plan)),
    pieces: once(() => piecesOf(plan)),
  };
}

function intentOf(intent: BatchIntent, named: readonly LicenseChange[]): BatchIntent {
  return intent.kind === 'changes' ? { kind: 'changes', changes: named } : intent;
}

function toPerson(id: UserId, { name, email, state, roleIds }: PlannedPerson) {
  return {
    id,
    name,
    email,
    state,
    roles: roleIds?.map((roleId) => ({ id: roleId, name: '' })) ?? null,
    title: null,
    department: null,
    division: null,
    dateLastLogin: null,
  };
}

function requestsText(plan: Plan, changesPerWrite: number): RequestsText {
  const json = JSON.stringify(requestsOf(plan, changesPerWrite), null, 2);
  return {
    whole: new Blob([json], { type: 'application/json' }),
    beginning: json.slice(0, SHOWN_OF_REQUESTS),
    isCut: json.length > SHOWN_OF_REQUESTS,
  };
}

function fileOf(
  { plan, terms, named, extra }: DeskPlan,
  facts: Extract<PlanQuestion, { kind: 'file' }>['facts'],
): Blob {
  const { licenses } = facts.draft;
  const text = toPlanFile({
    ...facts,
    plan,
    draft: {
      ...facts.draft,
      licenses: licenses.kind === 'changes' ? { kind: 'changes', changes: named } : licenses,
      includeAnyway: terms.includeAnyway,
      extraChanges: extra,
    },
  });
  return new Blob([text], { type: 'application/json' });
}

function piecesOf(plan: Plan): Omit<HandOverPiece, 'pieces' | 'rules'>[] {
  const bare = ({ change, kind }: PlannedRow): PlannedRow => ({ change, kind });
  const waves = plan.waves.flatMap(({ changes }, wave) =>
    chunk(changes, ROWS_PER_PIECE).map((some) => ({
      wave,
      rows: some.map((change) => ({ change, kind: 'change' as const })),
    })),
  );
  const aside = chunk(
    plan.rows.filter(({ kind }) => kind !== 'change'),
    ROWS_PER_PIECE,
  ).map((some) => ({ wave: null, rows: some.map(bare) }));
  return [...waves, ...aside];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
