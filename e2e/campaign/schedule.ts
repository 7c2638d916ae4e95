import { IDBFactory } from 'fake-indexeddb';
import { isSettled } from '../../src/runs/runRecords';
import type { LoggedRequest } from './control';
import { STEPS, type Step } from './faultPlan';
import { createHistory, judgeRun, needlessSends, nameOf } from './oracle';
import { createPlay, type Act, type PlaySettings } from './play';
import { createRandom } from './random';
import { OWNER, setStage, type Stage, type World } from './stage';

export interface ScheduleSettings extends PlaySettings {
  readonly seed: number;
}

export interface ScheduleOutcome {
  readonly lost: readonly string[];
  readonly misreported: readonly string[];
  readonly resent: readonly string[];
  readonly unknown: number;
  readonly changes: number;
  readonly kills: number;
  /** Runs: a second one where a lost permission stopped the first. */
  readonly runs: number;
  /** Requests that met a fault. */
  readonly faults: readonly { readonly kind: string; readonly step: string }[];
  /** Unknown when the runs ended, before Check again; and those of them whose person was gone. */
  readonly unknownAtFirst: number;
  readonly unknownOfPeopleGone: number;
}

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
    await control.setFaults([]);
    const unknown = (await resultsOf(world, stage, play.acts)).flat().filter(isUnknown);
    const present = await control.state();
    await control.letPeopleBack();
    await play.checkAgain();
    const findings = await judgeActs(world, stage, play.acts);
    const requests = await control.requests();
    const history = createHistory({
      initial: stage.initial,
      ledger: await control.ledger(),
      requests,
      ownRequests: new Set(requests.map(({ id }) => id)),
    });
    return {
      lost: findings.flatMap(({ lost }) => lost),
      misreported: findings.flatMap(({ misreported }) => misreported),
      resent: needlessSends(play.sent, history).map(nameOf),
      unknown: findings.reduce((sum, one) => sum + one.unknown, 0),
      changes: play.acts.reduce((sum, { newRun }) => sum + newRun.waves.flat().length, 0),
      kills: play.kills(),
      runs: play.acts.length,
      faults: requests.flatMap(metFault),
      unknownAtFirst: unknown.length,
      unknownOfPeopleGone: unknown.filter(({ change }) => !present.has(change.userId)).length,
    };
  } catch (cause) {
    throw new Error(`Schedule ${settings.seed}: ${play.describe()}`, { cause });
  }
}

const isUnknown = ({ verdict }: { readonly verdict: string }): boolean => verdict === 'unknown';

function resultsOf({ clock }: World, stage: Stage, acts: readonly Act[]) {
  return Promise.all(
    acts.map(async ({ runId }) => {
      const journaled = await clock.during(() => stage.journal.read(runId, OWNER));
      return (journaled?.parts ?? []).flatMap((part) => part.entries.filter(isSettled));
    }),
  );
}

async function judgeActs(world: World, stage: Stage, acts: readonly Act[]) {
  const requests = await world.control.requests();
  const ledger = await world.control.ledger();
  const results = await resultsOf(world, stage, acts);
  return acts.map(({ newRun, firstRequest }, index) =>
    judgeRun({
      initial: stage.initial,
      ledger,
      requests,
      ownRequests: new Set(requests.slice(firstRequest, acts[index + 1]?.firstRequest).map(({ id }) => id)),
      planned: [...newRun.waves.flat(), ...newRun.aside.map(({ change }) => change)],
      results: results[index] ?? [],
    }),
  );
}

/** Review's and the scan's listings have queries of their own; every other request names its step. */
function metFault({ fault, method, path, query, status }: LoggedRequest): { kind: string; step: Step }[] {
  if (fault === undefined) return [];
  const kind = fault === 'status' && status === 403 ? 'forbidden' : fault;
  if (method === 'GET') return [{ kind, step: path === '/api/v2/users' ? 'plan' : 'scan' }];
  const step = STEPS.find((one) => one === new URLSearchParams(query).get('step'));
  return step === undefined ? [] : [{ kind, step }];
}
