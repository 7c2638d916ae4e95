import type { BatchIntent } from '../../licensing/intent';
import type { LicenseChange, LicenseDefinition, Person, UserId } from '../../licensing/model';
import type { PlannedRow } from '../../licensing/planDifference';
import type { RoleGrants } from '../../licensing/roleGrants';
import type { OrderRule } from '../../licensing/planTypes';
import type { ReviewReads } from '../../queries/reviewReads';
import type { PlanAnswer, PlannedPerson, PlanQuestion, PlanStock } from './planMessages';
import type { PlanId, PlanSummary } from './planSummary';
import { createWorkerLine, type MakePlanWorker } from './workerLine';

/** What a plan is worked out from. What is the same object as before is not sent to the worker again. */
export interface PlanBasis {
  readonly reads: ReviewReads;
  readonly intent: BatchIntent;
  readonly definitions: readonly LicenseDefinition[];
  /** What roles grant; null where that is not known, or not needed. */
  readonly roleGrants: readonly RoleGrants[] | null;
  readonly adminId: UserId;
  readonly includeAnyway: readonly string[];
  readonly extraChanges: readonly LicenseChange[];
  /** Rows of the file that the plan was opened from; null where it was opened from none. */
  readonly filed: readonly PlannedRow[] | null;
}

/** A question about a plan that has been worked out. */
type AboutPlan = Exclude<PlanQuestion, { kind: 'empty' | 'stock' | 'plan' }>;
type AnswerTo<Kind extends PlanAnswer['kind']> = Extract<PlanAnswer, { kind: Kind }>;

/** What becomes of a plan once it is run. */
export interface HandedOver {
  readonly waves: readonly (readonly LicenseChange[])[];
  readonly aside: readonly PlannedRow[];
  readonly rules: readonly OrderRule[];
}

/** Works out plans in a worker, and asks it what the page shows of them. */
export interface Planner {
  /** Tells this planner from others: a plan's id means something to its own planner alone. */
  readonly id: number;
  /** @throws where the worker fails; asked again, it starts anew. Rejects at once where the signal is aborted. */
  plan(basis: PlanBasis, signal: AbortSignal): Promise<PlanSummary>;
  ask<Kind extends AboutPlan['kind']>(
    question: Extract<AboutPlan, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<AnswerTo<Kind>>;
  /** The whole plan, a piece at a time, so that the page can go on meanwhile. */
  handOver(planId: PlanId): Promise<HandedOver>;
  /** Keeps the worker until the function that it answers is called. */
  hold(): () => void;
}

/** Few enough that a piece is copied in a few milliseconds. */
const PER_PIECE = 500;

let planners = 0;
let plans = 0;

export function createPlanner(makeWorker: MakePlanWorker): Planner {
  const line = createWorkerLine(makeWorker, forgetStock);
  let sent = new Map<keyof PlanStock, unknown>();
  let turn: Promise<unknown> = Promise.resolve();
  let holds = 0;
  planners += 1;

  function forgetStock(): void {
    sent = new Map();
  }

  async function ask<Kind extends PlanAnswer['kind']>(
    question: Extract<PlanQuestion, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<AnswerTo<Kind>> {
    const answer = await line.ask(question, signal);
    if (!isKind(answer, question.kind)) throw new Error('The plan’s worker answered something else');
    return answer;
  }

  /** Sends what is not there yet. `source` tells whether it is. */
  async function stock<What extends keyof PlanStock>(
    what: What,
    source: unknown,
    items: Iterable<PlanStock[What][number]>,
    signal: AbortSignal,
  ): Promise<void> {
    if (sent.get(what) === source) return;
    sent.delete(what);
    const mine = sent;
    await ask<'empty'>({ kind: 'empty', what }, signal);
    for (const piece of piecesOf(items))
      await ask<'stock'>({ kind: 'stock', stock: { [what]: piece } }, signal);
    mine.set(what, source);
  }

  async function planInTurn(basis: PlanBasis, signal: AbortSignal): Promise<PlanSummary> {
    const { reads, intent, definitions, roleGrants, adminId, includeAnyway, extraChanges, filed } = basis;
    const named = intent.kind === 'changes' ? intent.changes : NONE;
    await stock('people', reads.people, peopleOf(reads), signal);
    await stock('licenses', reads.licenses, reads.licenses, signal);
    await stock('named', named, named, signal);
    await stock('extra', extraChanges, extraChanges, signal);
    await stock('filed', filed ?? NONE, filed ?? NONE, signal);
    plans += 1;
    const terms = {
      intent: intent.kind === 'changes' ? { ...intent, changes: NONE } : intent,
      definitions,
      inferred: reads.inferred,
      roleGrants,
      adminId,
      includeAnyway,
      isFromFile: filed !== null,
    };
    return (await ask<'plan'>({ kind: 'plan', planId: plans, terms }, signal)).summary;
  }

  return {
    id: planners,
    plan(basis, signal) {
      const planned = turn.then(() => {
        signal.throwIfAborted();
        return planInTurn(basis, signal);
      });
      turn = planned.catch(() => undefined);
      return planned;
    },
    ask: (question, signal) => ask(question, signal),
    async handOver(planId) {
      const waves: LicenseChange[][] = [];
      const aside: PlannedRow[] = [];
      for (let piece = 0; ; piece += 1) {
        const { wave, rows, pieces, rules } = await ask<'handOver'>({ kind: 'handOver', planId, piece });
        if (wave === null) aside.push(...rows);
        else (waves[wave] ??= []).push(...rows.map(({ change }) => change));
        if (piece + 1 >= pieces) return { waves, aside, rules };
      }
    },
    hold() {
      holds += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        holds -= 1;
        // A page that is only drawn anew holds it again at once.
        setTimeout(() => {
          if (holds === 0) line.end();
        });
      };
    },
  };
}

const NONE: readonly never[] = [];

function isKind<Kind extends PlanAnswer['kind']>(answer: PlanAnswer, kind: Kind): answer is AnswerTo<Kind> {
  return answer.kind === kind;
}

function* peopleOf({ people }: ReviewReads): Generator<readonly [UserId, PlannedPerson | null]> {
  for (const [id, person] of people) yield [id, person && toPlanned(person)];
}

function toPlanned({ name, email, state, roles }: Person): PlannedPerson {
  return { name, email, state, roleIds: roles?.map(({ id }) => id) ?? null };
}

function* piecesOf<Item>(items: Iterable<Item>): Generator<Item[]> {
  let piece: Item[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < PER_PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
