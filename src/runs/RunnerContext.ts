import { createContext, use, useSyncExternalStore } from 'react';
import type { Drafts } from './drafts';
import type { Journal } from './journal';
import type { Pacer } from './pacer';
import type { RunSettingsStore } from './runSettingsStore';
import type { RunOwner, Runner, RunSnapshot } from './runTypes';
import type { Workbenches } from './workbench';

/** What this browser has of the signed-in admin's batches: drafts, the run at hand, and all runs before it. */
export interface Runs {
  readonly owner: RunOwner;
  /** The admin's name, as a run carries it. */
  readonly adminName: string;
  readonly runner: Runner;
  readonly drafts: Drafts;
  readonly workbenches: Workbenches;
  readonly journal: Journal;
  readonly settings: RunSettingsStore;
  /** Foretells how long requests take. */
  readonly pace: Pick<Pacer, 'timeFor'>;
}

export const RunnerContext = createContext<Runs | null>(null);

/** @throws where no RunsProvider surrounds the component: a fault of composition, not of the admin. */
export function useRuns(): Runs {
  const runs = use(RunnerContext);
  if (runs === null) throw new Error('useRuns needs a RunsProvider around it');
  return runs;
}

/** The run at hand, in this tab or another; null where there is none. */
export function useRunSnapshot(): RunSnapshot | null {
  const { runner } = useRuns();
  return useSyncExternalStore(runner.subscribe, runner.getSnapshot);
}
