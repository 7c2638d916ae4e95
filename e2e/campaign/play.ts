import { ApiError } from '../../src/api/ApiError';
import type { BatchIntent } from '../../src/licensing/intent';
import { changesToRetry } from '../../src/licensing/undo';
import type { Journal } from '../../src/runs/journal';
import { JournalError } from '../../src/runs/journalDatabase';
import { createLocalLocks } from '../../src/runs/locks';
import { createPacer } from '../../src/runs/pacer';
import { createRunner } from '../../src/runs/runner';
import { isOpen, isSettled, wasSent, type PartRecord } from '../../src/runs/runRecords';
import type { NewRun, Runner, RunOrigin } from '../../src/runs/runTypes';
import { createDoors } from './doors';
import { isForbidden, randomRules, ruleFor, type FaultKind, type FaultRule, type Step } from './faultPlan';
import { createLife, type Life } from './life';
import type { Sent } from './oracle';
import { planRun } from './planning';
import type { Random } from './random';
import { sabotageApi, sabotageJournal, type Sabotage } from './sabotage';
import { OWNER, type Stage, type World } from './stage';
import { abortLastTransaction } from './transactions';

export interface PlaySettings {
  readonly changes: number;
  /** The fault that this schedule makes sure of, at that step. */
  readonly must: { readonly kind: FaultKind; readonly step: Step };
  readonly sabotage: Sabotage | null;
}

/** One run of the schedule: the batch, or what is tried again of it once the permission is back. */
export interface Act {
  readonly newRun: NewRun;
  runId: string;
  /** How many requests the simulator had seen before it. */
  readonly firstRequest: number;
}

/** The admin, the tab and everybody else, until the batch is over. */
export interface Play {
  begin(): void;
  /** @throws what went wrong outside the runner. */
  isOver(): boolean;
  /** Uses Check again on every run that left something unknown. */
  checkAgain(): Promise<void>;
  /** Where it stands, for a schedule that gets stuck. */
  describe(): string;
  kills(): number;
  readonly acts: readonly Act[];
  readonly sent: readonly Sent[];
}

/** About as many awaits as an undisturbed run has: kills, pauses and others' changes are spread among them. */
const awaitsIn = (changes: number): number => 20 + Math.ceil(changes / 200) * 10;

const MOST_REVIEWS = 30;

export function createPlay(world: World, settings: PlaySettings, random: Random, stage: Stage): Play {
  const { clock, control } = world;
  const locks = createLocalLocks();
  const acts: Act[] = [];
  const sent: Sent[] = [];
  let parts = new Map<number, PartRecord>();
  let token: string | null = null;
  let rules: readonly FaultRule[] = [];
  let life: Life | null = null;
  let runner: Runner | null = null;
  let awaits = 0;
  let kills = 0;
  let isBusy = false;
  let isArmed = false;
  let isChecking = false;
  let isActOver = false;
  let over = false;
  let failure: unknown = null;
  let failingSaves = 0;
  const spread = (most: number): Set<number> =>
    new Set(
      Array.from({ length: random.below(most + 1) }, () => 2 + random.below(awaitsIn(settings.changes))),
    );
  const killAt = spread(4);
  const pauseAt = spread(1);
  const othersAt = spread(3);
  const returnAt = spread(1);
  const failSavesAt = random.chance(0.15) ? spread(1) : new Set<number>();
  const cancelAt = random.chance(0.15) ? 5 + random.below(awaitsIn(settings.changes)) : -1;
  const doors = createDoors(world, {
    token: () => token,
    stepNow,
    beforeStep: arm,
    onSent: (one) => sent.push(one),
  });

  /** Whatever fails here is the campaign's own fault, and ends it. */
  function inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      failure ??= error;
    });
  }

  function after(mostMs: number, work: () => Promise<unknown>): void {
    clock.setTimeout(() => inBackground(work()), 1 + random.below(mostMs));
  }

  const pass = (mostMs: number): Promise<void> =>
    new Promise((resolve) => {
      clock.setTimeout(resolve, 1 + random.below(mostMs));
    });

  function die(): void {
    if (!life?.isAlive()) return;
    kills += 1;
    isBusy = false;
    life.die(random.chance(0.5));
    after(180_000, live);
  }

  function onAwait(): void {
    awaits += 1;
    if (othersAt.has(awaits)) inBackground(control.assign(othersChanges()));
    if (returnAt.has(awaits)) inBackground(control.letPeopleBack());
    if (failSavesAt.has(awaits)) failingSaves = 1 + random.below(3);
    if (pauseAt.has(awaits)) runner?.pause();
    if (awaits === cancelAt) runner?.cancel();
    if (killAt.has(awaits)) die();
  }

  function othersChanges(): { userId: string; licenseId: string; change: 'add' | 'remove' }[] {
    const changes = acts.at(-1)?.newRun.waves.flat() ?? [];
    return Array.from({ length: 1 + random.below(4) }, () => changes[random.below(changes.length)]).flatMap(
      (one) =>
        one
          ? [
              {
                userId: one.userId,
                licenseId: one.licenseId,
                change: random.pick(['add', 'remove'] as const),
              },
            ]
          : [],
    );
  }

  function stepNow(): Step {
    const phase = runner?.getSnapshot()?.phase;
    if (phase?.kind !== 'running') return 'read-after';
    const part = parts.get(phase.part);
    return part?.entries.some((entry) => isOpen(entry) && wasSent(entry)) === true
      ? 'read-back'
      : 'read-before';
  }

  async function setRules(next: readonly FaultRule[]): Promise<void> {
    rules = next;
    await control.setFaults(next);
  }

  /** Arms the schedule's own fault once Review or the runner gets to its step, and the others with it. */
  async function arm(step: Step): Promise<void> {
    if (isArmed || step !== settings.must.step) return;
    isArmed = true;
    await setRules([ruleFor(settings.must.kind, step, random), ...randomRules(random, 2 + random.below(5))]);
  }

  /** Somebody gives the admin the permission back. */
  const allowAgain = (): Promise<void> => setRules(rules.filter((rule) => !isForbidden(rule)));

  /** Review: reads until it can, as an admin does who comes back to it. Nothing where it can't be started. */
  async function review(intent: BatchIntent, origin: RunOrigin): Promise<NewRun | null> {
    for (let time = 0; time < MOST_REVIEWS; time += 1) {
      token ??= await control.token();
      try {
        const planned = await planRun(world, stage, doors.forPlanning(), intent, origin);
        if (planned) return planned;
        if (random.chance(0.5)) await control.letPeopleBack();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.status === 401) token = null;
        if (error.status === 403) await allowAgain();
      }
      await pass(40_000);
    }
    return null;
  }

  async function beginAct(intent: BatchIntent, origin: RunOrigin): Promise<void> {
    const newRun = await review(intent, origin);
    if (!newRun) {
      over = true;
      return;
    }
    parts = new Map();
    isActOver = false;
    acts.push({ newRun, runId: '', firstRequest: (await control.requests()).length });
    if (acts.length === 1 && settings.must.step === 'read-back') {
      await setRules([ruleFor('drop-before', 'send', random)]);
    }
    await live();
  }

  const journal: Journal = {
    ...sabotageJournal(stage.journal, settings.sabotage),
    save: (run, changed) =>
      clock.during(async () => {
        if (failingSaves > 0) {
          failingSaves -= 1;
          throw new JournalError('write-failed');
        }
        await sabotageJournal(stage.journal, settings.sabotage).save(run, changed);
        for (const part of changed) parts.set(part.index, part);
      }),
  };

  async function live(): Promise<void> {
    const act = acts.at(-1);
    if (!act) return;
    const mine = createLife(onAwait);
    life = mine;
    token ??= await control.token();
    const mortalClock = mine.clock(clock);
    const current = createRunner({
      licenseApi: mine.api(sabotageApi(doors.forRun(mine), settings.sabotage, stepNow)),
      journal: mine.journal(journal, abortLastTransaction),
      clock: mortalClock,
      pacer: createPacer({ clock: mortalClock }),
      locks: mine.locks(locks),
    });
    runner = current;
    current.subscribe(() => attend(current, mine));
    const unfinished = await clock.during(() => stage.journal.findUnfinished(OWNER));
    const known =
      act.runId === '' ? undefined : await clock.during(() => stage.journal.read(act.runId, OWNER));
    if (unfinished) {
      act.runId = unfinished.runId;
      await current.resume(act.runId, OWNER);
    } else if (known) {
      endAct(act, known.run.status);
    } else {
      const outcome = await current.start(act.newRun);
      if (outcome.kind === 'started') act.runId = outcome.runId;
      else if (outcome.kind === 'nothing-to-do') over = true;
      // A journal that can't be written refuses the start; the admin tries again.
      else clock.setTimeout(() => inBackground(live()), 5_000);
    }
  }

  /** A run that a lost permission stopped is tried again once it is back. */
  function endAct(act: Act, outcome: string): void {
    if (isActOver) return;
    isActOver = true;
    if (isChecking || outcome !== 'stopped' || acts.length > 1) over = true;
    else after(600_000, () => retry(act));
  }

  async function retry(act: Act): Promise<void> {
    await allowAgain();
    const changes = changesToRetry(await resultsOf(act));
    if (changes.length === 0) over = true;
    else await beginAct({ kind: 'changes', changes }, { kind: 'retry', runId: act.runId });
  }

  async function resultsOf({ runId }: Act) {
    const journaled = await clock.during(() => stage.journal.read(runId, OWNER));
    return (journaled?.parts ?? []).flatMap((part) => part.entries.filter(isSettled));
  }

  /** The admin at the screen: signs in, resumes, accepts. */
  function attend(current: Runner, mine: Life): void {
    const act = acts.at(-1);
    const snapshot = current.getSnapshot();
    if (!mine.isAlive() || !act || !snapshot) return;
    if (!isChecking) act.runId = snapshot.runId;
    if (snapshot.outcome !== null) {
      endAct(act, snapshot.outcome);
      return;
    }
    const { phase } = snapshot;
    if (isBusy || (phase.kind !== 'paused' && phase.kind !== 'sign-in-needed')) return;
    isBusy = true;
    after(40_000, async () => {
      isBusy = false;
      if (mine.isAlive()) await intervene(current);
    });
  }

  async function intervene(current: Runner): Promise<void> {
    const snapshot = current.getSnapshot();
    if (!snapshot) return;
    const { phase, runId } = snapshot;
    if (phase.kind === 'sign-in-needed') token = await control.token();
    if (phase.kind === 'paused' && phase.by.kind === 'difference') current.acceptDifferences();
    else if (phase.kind === 'paused' || phase.kind === 'sign-in-needed') await current.resume(runId, OWNER);
  }

  function isOver(): boolean {
    if (failure !== null) throw new Error('The campaign itself failed', { cause: failure });
    return over;
  }

  return {
    begin: () => inBackground(beginAct(stage.intent, { kind: 'wizard' })),
    isOver,
    async checkAgain() {
      token = await control.token();
      killAt.clear();
      isChecking = true;
      for (const { runId } of acts) {
        const journaled = await clock.during(() => stage.journal.read(runId, OWNER));
        if ((journaled?.run.counts.unknown ?? 0) === 0) continue;
        over = false;
        isActOver = false;
        inBackground(runner?.checkAgain(runId, OWNER) ?? Promise.resolve());
        await clock.runUntil(isOver);
      }
    },
    describe: () =>
      JSON.stringify({
        alive: life?.isAlive(),
        acts: acts.length,
        isBusy,
        kills,
        awaits,
        failingSaves,
        phase: runner?.getSnapshot()?.phase,
        lastError: runner?.getSnapshot()?.lastError,
      }).slice(0, 2000),
    kills: () => kills,
    acts,
    sent,
  };
}
