import { startSimulator } from '../simulator/server';
import { createCampaignClock } from './campaignClock';
import { createControl } from './control';
import { countRequests } from './countRequests';
import { FAULT_KINDS, MEETINGS } from './faultPlan';
import { createRandom } from './random';
import type { Sabotage } from './sabotage';
import { runSchedule, type ScheduleOutcome } from './schedule';

import { watchTransactions } from './transactions';

export interface CampaignSettings {
  readonly schedules: number;
  readonly changes: number;
  readonly seed: number;
  readonly sabotage: Sabotage | null;
  readonly onProgress: (line: string) => void;
}

export interface CampaignReport {
  readonly totals: {
    readonly seed: number;
    readonly schedules: number;
    readonly changes: number;
    readonly faults: number;
    readonly kills: number;
    readonly lost: number;
    readonly misreported: number;
    readonly resent: number;
    readonly unknown: number;
  };
  /** In how many schedules each kind was met, and how often each kind met each step that it can meet. */
  readonly coverage: {
    readonly schedulesByKind: Readonly<Record<string, number>>;
    readonly meetings: Readonly<Record<string, number>>;
    /** Runs that a lost permission stopped, each tried again in another run. */
    readonly stopped: number;
    /** Changes unknown when their run ended, before the faults ended and Check again was used. */
    readonly unknownAtFirst: number;
    /** Those of them whose person had left. */
    readonly unknownOfPeopleGone: number;
  };
  /** Kinds that too few schedules met, and meetings that never came about. */
  readonly missing: readonly string[];
  readonly isClean: boolean;
}

const LEAST_SHARE = 0.1;

/** Runs many seeded schedules, one after the other, on one simulator. */
export async function runCampaign(settings: CampaignSettings): Promise<CampaignReport> {
  const clock = createCampaignClock();
  const restoreFetch = countRequests(clock);
  watchTransactions();
  const simulator = await startSimulator({
    port: 0,
    users: 2000,
    seed: settings.seed,
    clock: clock.forSimulator,
  });
  const world = { url: simulator.url, clock, control: createControl(simulator.url, clock) };
  const seeds = createRandom(settings.seed);
  const outcomes: ScheduleOutcome[] = [];
  try {
    for (let index = 0; index < settings.schedules; index += 1) {
      const seed = seeds.below(2 ** 31);
      const must = MEETINGS[(index + settings.seed) % MEETINGS.length];
      if (!must) continue;
      const begun = performance.now();
      const outcome = await runSchedule(world, {
        seed,
        changes: settings.changes,
        must,
        sabotage: settings.sabotage,
      });
      outcomes.push(outcome);
      settings.onProgress(lineOf(index, seed, outcome, performance.now() - begun));
    }
  } finally {
    restoreFetch();
    await simulator.close();
  }
  return reportOf(settings, outcomes);
}

function lineOf(index: number, seed: number, outcome: ScheduleOutcome, ms: number): string {
  const { lost, misreported, resent, unknown, kills, faults, changes } = outcome;
  const first = [...lost, ...misreported, ...resent].slice(0, 3).join(' | ');
  return `${index} seed ${seed}: ${changes} changes, ${faults.length} faults, ${kills} kills, lost ${lost.length}, misreported ${misreported.length}, resent ${resent.length}, unknown ${unknown}, ${Math.round(ms)} ms ${first}`;
}

function reportOf(settings: CampaignSettings, outcomes: readonly ScheduleOutcome[]): CampaignReport {
  const sum = (count: (outcome: ScheduleOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const met = outcomes.map(({ faults }) => faults);
  const totals = {
    seed: settings.seed,
    schedules: outcomes.length,
    changes: sum(({ changes }) => changes),
    faults: sum(({ faults }) => faults.length),
    kills: sum(({ kills }) => kills),
    lost: sum(({ lost }) => lost.length),
    misreported: sum(({ misreported }) => misreported.length),
    resent: sum(({ resent }) => resent.length),
    unknown: sum(({ unknown }) => unknown),
  };
  const schedulesByKind = Object.fromEntries(
    FAULT_KINDS.map((kind) => [kind, met.filter((faults) => faults.some((one) => one.kind === kind)).length]),
  );
  const meetings = Object.fromEntries(
    MEETINGS.map(({ kind, step }) => [
      `${kind} at ${step}`,
      met.flat().filter((one) => one.kind === kind && one.step === step).length,
    ]),
  );
  const stopped = sum(({ runs }) => runs - 1);
  const unknownAtFirst = sum((outcome) => outcome.unknownAtFirst);
  const unknownOfPeopleGone = sum((outcome) => outcome.unknownOfPeopleGone);
  const missing = [
    ...Object.entries(schedulesByKind).filter(([, count]) => count < outcomes.length * LEAST_SHARE),
    ...Object.entries(meetings).filter(([, count]) => count === 0),
  ].map(([name]) => name);
  const isClean = totals.lost + totals.misreported + totals.resent + totals.unknown === 0;
  return {
    totals,
    coverage: { schedulesByKind, meetings, stopped, unknownAtFirst, unknownOfPeopleGone },
    missing,
    isClean,
  };
}
