import { describe, expect, it } from 'vitest';
import { person } from '../../licensing/testing/arbitraries';
import type { ReviewReads } from '../../queries/reviewReads';
import { createPlanDesk } from './planDesk';
import type { PlanReply, PlanRequest } from './planMessages';
import { createPlanner, type PlanBasis } from './planner';
import type { PlanWorker } from './workerLine';

const USERS = Array.from({ length: 1_200 }, (_, index) => `user-${index}`);
const READS: ReviewReads = {
  people: new Map(USERS.map((id) => [id, person(id, { name: `Name of ${id}`, roles: [] })])),
  licenses: new Map(
    USERS.map((id) => [id, { kind: 'known', licenses: new Set(id === 'user-0' ? ['x'] : ['z']) }]),
  ),
  inferred: new Map(),
  peopleError: null,
  organizationSize: null,
  readAt: 0,
};
const BASIS: PlanBasis = {
  reads: READS,
  intent: { kind: 'assign', userIds: USERS, add: ['x'], remove: [] },
  definitions: ['x', 'z'].map((id) => ({
    id,
    description: '',
    permissions: [],
    prerequisites: [],
    comprises: [],
  })),
  roleGrants: null,
  adminId: 'admin',
  includeAnyway: [],
  extraChanges: [],
  filed: null,
};
const VIEW = { shown: 'all', text: '', sort: null, page: 0, pageSize: 100, locale: 'en' } as const;

type Listener = (event: MessageEvent<PlanReply>) => void;

/** Works in this thread, over messages that are copied as a worker's are. */
class WorkerHere implements PlanWorker {
  readonly #listeners = new Map<string, Listener>();
  readonly #answer = createPlanDesk();
  readonly #asked: PlanRequest['question'][];
  #isOver = false;

  constructor(asked: PlanRequest['question'][]) {
    this.#asked = asked;
  }

  postMessage(request: PlanRequest): void {
    const { id, question } = structuredClone(request);
    this.#asked.push(question);
    setTimeout(() => {
      if (!this.#isOver) this.tell('message', this.#reply(id, question));
    });
  }

  addEventListener(type: 'message', listener: Listener): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  tell(type: string, data: PlanReply = { id: 0, failure: '' }): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data }));
  }

  terminate(): void {
    this.#isOver = true;
  }

  #reply(id: number, question: PlanRequest['question']): PlanReply {
    try {
      return { id, answer: this.#answer(question) };
    } catch (error) {
      return { id, failure: String(error) };
    }
  }
}

function workshop() {
  const asked: PlanRequest['question'][] = [];
  const made: WorkerHere[] = [];
  const makeWorker = (): PlanWorker => {
    const worker = new WorkerHere(asked);
    made.push(worker);
    return worker;
  };
  return { makeWorker, asked, made, breakDown: () => made.at(-1)?.tell('error') };
}

const signal = () => new AbortController().signal;

describe('a planner', () => {
  it('tells what a page shows, and hands the whole plan over in order', async () => {
    const planner = createPlanner(workshop().makeWorker);
    const summary = await planner.plan(BASIS, signal());
    expect(summary.counts).toEqual({ change: 1_199, already: 1, obstacle: 0, warning: 0 });
    expect(summary.naming).toMatchObject({ people: 1_199, operations: 1 });
    const { rows, visible } = await planner.ask<'rows'>({ kind: 'rows', planId: summary.planId, view: VIEW });
    expect([rows.length, visible]).toEqual([100, 1_200]);
    expect(rows[0]?.person).toBe('Name of user-0');
    const { waves, aside } = await planner.handOver(summary.planId);
    expect(waves.map((wave) => wave.map(({ userId }) => userId))).toEqual([USERS.slice(1)]);
    expect(aside.map(({ change, kind }) => [change.userId, kind])).toEqual([['user-0', 'already']]);
  });

  it('sends what was read once, whatever is decided about the plan', async () => {
    const { makeWorker, asked } = workshop();
    const planner = createPlanner(makeWorker);
    await planner.plan(BASIS, signal());
    asked.length = 0;
    const summary = await planner.plan(
      { ...BASIS, extraChanges: [{ userId: 'user-0', licenseId: 'x', action: 'remove' }] },
      signal(),
    );
    expect(summary.guards.removesFrom).toBe(0);
    expect(asked.map((one) => (one.kind === 'empty' ? one.what : one.kind))).toEqual([
      'extra',
      'stock',
      'plan',
    ]);
  });

  it('starts anew after its worker failed', async () => {
    const { makeWorker, made, breakDown } = workshop();
    const planner = createPlanner(makeWorker);
    const planned = planner.plan(BASIS, signal());
    await Promise.resolve();
    breakDown();
    await expect(planned).rejects.toThrow('worker failed');
    expect((await planner.plan(BASIS, signal())).counts.change).toBe(1_199);
    expect(made).toHaveLength(2);
  });

  it('says so where no worker can be made', async () => {
    const planner = createPlanner(() => {
      throw new TypeError('no workers here');
    });
    await expect(planner.plan(BASIS, signal())).rejects.toThrow('no workers here');
  });

  it('drops the answer to a question that nobody asks any more', async () => {
    const planner = createPlanner(workshop().makeWorker);
    const abort = new AbortController();
    const outdated = planner.plan(BASIS, abort.signal);
    await Promise.resolve();
    abort.abort();
    const wanted = planner.plan({ ...BASIS, includeAnyway: ['something'] }, signal());
    await expect(outdated).rejects.toThrow('aborted');
    expect((await wanted).counts.change).toBe(1_199);
  });

  it('refuses to speak of a plan that is long gone', async () => {
    const planner = createPlanner(workshop().makeWorker);
    const first = await planner.plan(BASIS, signal());
    for (const key of ['a', 'b']) await planner.plan({ ...BASIS, includeAnyway: [key] }, signal());
    await expect(planner.ask<'rows'>({ kind: 'rows', planId: first.planId, view: VIEW })).rejects.toThrow(
      'no longer kept',
    );
  });
});
