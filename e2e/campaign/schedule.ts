import { IDBFactory } from 'fake-indexeddb';
import { createHttp } from '../../src/api/http';
import { createLicenseApi, type LicenseApi } from '../../src/api/LicenseApi';
import type { Journal } from '../../src/runs/journal';
import { JournalError } from '../../src/runs/journalDatabase';
import { createLocalLocks } from '../../src/runs/locks';
import { createPacer } from '../../src/runs/pacer';
import { createRunner } from '../../src/runs/runner';
import { isOpen, isSettled, wasSent, type PartRecord } from '../../src/runs/runRecords';
import type { Runner } from '../../src/runs/runTypes';
import type { LoggedRequest } from './control';
import { randomRules, ruleFor, type FaultKind, type Step } from './faultPlan';
import { createLife, type Life } from './life';
import { abortLastTransaction } from './transactions';
import { judge, type Findings, type Sent } from './oracle';
import { createRandom, type Random } from './random';
import { OWNER, setStage, type Stage, type World } from './stage';
import { sabotageApi, sabotageJournal, type Sabotage } from './sabotage';

export interface ScheduleSettings {
  readonly seed: number;
  readonly changes: number;
  /** The fault that this schedule makes sure of, at that step. */
  readonly must: { readonly kind: FaultKind; readonly step: Step };
  readonly sabotage: Sabotage | null;
}

export interface ScheduleOutcome extends Findings {
  readonly changes: number;
  readonly kills: number;
  /** Requests that met a fault. */
  readonly faults: readonly { readonly kind: string; readonly step: string }[];
}

/** A listing has a query of its own; every other request names its step. */
function metFault({ fault, method, query }: LoggedRequest): { kind: string; step: string }[] {
  const step = method === 'GET' ? 'scan' : new URLSearchParams(query).get('step');
  return fault === undefined || step === null ? [] : [{ kind: fault, step }];
}

/** About as many awaits as an undisturbed run has: kills, pauses and others' changes are spread among them. */
const awaitsIn = (changes: number): number => 20 + Math.ceil(changes / 200) * 10;

/** Runs one batch through one seeded set of faults, kills and interventions, and judges what it reported. */
export async function runSchedule(world: World, settings: ScheduleSettings): Promise<ScheduleOutcome> {
  const { clock, control } = world;
  const random = createRandom(settings.seed);
  globalThis.indexedDB = new IDBFactory();
  await control.reset();
  const stage = await setStage(world, random, settings.changes, settings.must.step === 'scan');
  const play = createPlay(world, settings, random, stage);
  play.begin();
  try {
    await clock.runUntil(() => play.isOver());
  } catch (cause) {
    throw new Error(`Schedule ${settings.seed}: ${play.describe()}`, { cause });
  }
  await control.setFaults([]);
  await play.checkAgain();
  const journaled = await clock.during(() => stage.journal.read(play.runId(), OWNER));
  const requests = await control.requests();
  const findings = judge({
    initial: stage.initial,
    present: new Set((await control.state()).keys()),
    ledger: await control.ledger(),
    requests,
    planned: [...stage.newRun.waves.flat(), ...stage.newRun.aside.map(({ change }) => change)],
    results: (journaled?.parts ?? []).flatMap((part) => part.entries.filter(isSettled)),
    sent: play.sent,
  });
  return {
    ...findings,
    changes: stage.newRun.waves.flat().length,
    kills: play.kills(),
    faults: requests.flatMap(metFault),
  };
}

interface Play {
  begin(): void;
  isOver(): boolean;
  checkAgain(): Promise<void>;
  /** Where it stands, for a schedule that gets stuck. */
  describe(): string;
  runId(): string;
  kills(): number;
  readonly sent: readonly Sent[];
}

function createPlay(world: World, settings: ScheduleSettings, random: Random, stage: Stage): Play {
  const { clock, control, url } = world;
  const locks = createLocalLocks();
  const parts = new Map<number, PartRecord>();
  const lastReadAt = new Map<string, number>();
  const sent: Sent[] = [];
  let token: string | null = 'none yet';
  let life: Life | null = null;
  let runner: Runner | null = null;
  let runId = '';
  let awaits = 0;
  let kills = 0;
  let isBusy = false;
  let isArmed = false;
  let failingSaves = 0;
  const spread = (most: number): Set<number> =>
    new Set(
      Array.from({ length: random.below(most + 1) }, () => 2 + random.below(awaitsIn(settings.changes))),
    );
  const killAt = spread(4);
  const pauseAt = spread(1);
  const othersAt = spread(3);
  const failSavesAt = random.chance(0.15) ? spread(1) : new Set<number>();
  const cancelAt = random.chance(0.15) ? 5 + random.below(awaitsIn(settings.changes)) : -1;

  function die(): void {
    if (!life?.isAlive()) return;
    kills += 1;
    isBusy = false;
    life.die(random.chance(0.5));
    clock.setTimeout(begin, 1 + random.below(180_000));
  }

  function onAwait(): void {
    awaits += 1;
    if (othersAt.has(awaits)) void control.assign(othersChanges());
    if (failSavesAt.has(awaits)) failingSaves = 1 + random.below(3);
    if (pauseAt.has(awaits)) runner?.pause();
    if (awaits === cancelAt) runner?.cancel();
    if (killAt.has(awaits)) die();
  }

  function othersChanges(): { userId: string; licenseId: string; change: 'add' | 'remove' }[] {
    const changes = stage.newRun.waves.flat();
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

  /** Arms the schedule's own fault once the runner gets to its step, and the others with it. */
  async function arm(step: Step): Promise<void> {
    if (isArmed || step !== settings.must.step) return;
    isArmed = true;
    await control.setFaults([
      ruleFor(settings.must.kind, step, random),
      ...randomRules(random, 2 + random.below(5)),
    ]);
  }

  function makeApi(
    mine: Life,
  ): Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'> {
    const pacer = createPacer({ clock: mine.clock(clock) });
    const api = createLicenseApi(
      createHttp({
        baseUrl: url,
        getAccessToken: () => token,
        onUnauthorized: () => undefined,
        onRateLimited: (seconds) => pacer.rateLimited(seconds),
        beforeSend: pacer.beforeSend('run'),
        readRetries: 0,
        timer: clock,
      }),
    );
    const options = (step: Step, signal: AbortSignal | undefined) => ({
      query: { step },
      signal: signal ? AbortSignal.any([signal, mine.signal]) : mine.signal,
    });
    return {
      async postLicenseOrganization(body, given) {
        await arm('send');
        const changes = body.assignments.flatMap(({ licenseId, userIdsAdd, userIdsRemove }) => [
          ...userIdsAdd.map((userId) => ({ userId, licenseId, action: 'add' as const })),
          ...userIdsRemove.map((userId) => ({ userId, licenseId, action: 'remove' as const })),
        ]);
        sent.push({ at: clock.now(), changes, lastReadAt: new Map(lastReadAt) });
        return api.postLicenseOrganization(body, options('send', given?.signal));
      },
      async postLicenseUsers(ids, given) {
        const step = stepNow();
        await arm(step);
        const read = await api.postLicenseUsers(ids, options(step, given?.signal));
        for (const id of ids) lastReadAt.set(id, clock.now());
        return read;
      },
      async getLicenseUsers(page, given) {
        await arm('scan');
        return api.getLicenseUsers(page, options('scan', given?.signal));
      },
    };
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

  function begin(): void {
    void live();
  }

  async function live(): Promise<void> {
    const mine = createLife(onAwait);
    life = mine;
    token ??= await control.token();
    if (token === 'none yet') {
      token = await control.token();
      await control.setFaults(
        settings.must.step === 'read-back' ? [ruleFor('drop-before', 'send', random)] : [],
      );
    }
    const mortalClock = mine.clock(clock);
    const current = createRunner({
      licenseApi: mine.api(sabotageApi(makeApi(mine), settings.sabotage, stepNow)),
      journal: mine.journal(journal, abortLastTransaction),
      clock: mortalClock,
      pacer: createPacer({ clock: mortalClock }),
      locks: mine.locks(locks),
    });
    runner = current;
    current.subscribe(() => attend(current, mine));
    const unfinished = await clock.during(() => stage.journal.findUnfinished(OWNER));
    if (unfinished) {
      runId = unfinished.runId;
      await current.resume(runId, OWNER);
    } else if (runId !== '' && (await clock.during(() => stage.journal.read(runId, OWNER)))) {
      over = true;
    } else {
      const outcome = await current.start(stage.newRun);
      if (outcome.kind === 'started') runId = outcome.runId;
      // A journal that can't be written refuses the start; the admin tries again.
      else if (outcome.kind === 'nothing-to-do') over = true;
      else clock.setTimeout(begin, 5_000);
    }
  }

  let over = false;

  /** The admin at the screen: signs in, resumes, accepts. */
  function attend(current: Runner, mine: Life): void {
    if (!mine.isAlive()) return;
    const snapshot = current.getSnapshot();
    if (!snapshot) return;
    runId = snapshot.runId;
    if (snapshot.outcome !== null) {
      over = true;
      return;
    }
    const { phase } = snapshot;
    if (isBusy || (phase.kind !== 'paused' && phase.kind !== 'sign-in-needed')) return;
    isBusy = true;
    clock.setTimeout(
      () => {
        isBusy = false;
        if (mine.isAlive()) void act(current);
      },
      1 + random.below(40_000),
    );
  }

  async function act(current: Runner): Promise<void> {
    const phase = current.getSnapshot()?.phase;
    if (phase?.kind === 'sign-in-needed') token = await control.token();
    if (phase?.kind === 'paused' && phase.by.kind === 'difference') current.acceptDifferences();
    else if (phase?.kind === 'paused' || phase?.kind === 'sign-in-needed') await current.resume(runId, OWNER);
  }

  return {
    begin,
    isOver: () => over,
    async checkAgain() {
      const unknown = runner?.getSnapshot()?.counts.unknown ?? 0;
      if (unknown === 0) return;
      token = await control.token();
      killAt.clear();
      over = false;
      void runner?.checkAgain(runId, OWNER);
      await clock.runUntil(() => over);
    },
    describe: () =>
      JSON.stringify({
        alive: life?.isAlive(),
        isBusy,
        kills,
        awaits,
        failingSaves,
        phase: runner?.getSnapshot()?.phase,
        lastError: runner?.getSnapshot()?.lastError,
      }).slice(0, 2000),
    runId: () => runId,
    kills: () => kills,
    sent,
  };
}
