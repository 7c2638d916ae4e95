import { RUN_SETTINGS, type RunSettings } from './runTypes';

/** What an admin may set about runs, in seconds where it is a time. */
export interface ChosenRunSettings {
  readonly changesPerWrite: number;
  readonly usersPerRead: number;
  readonly graceSeconds: number;
  readonly windowSeconds: number;
}

/** The least and the most of each setting. */
export const RUN_SETTING_RANGES = {
  changesPerWrite: { min: 1, max: 1000 },
  usersPerRead: { min: 1, max: 100 },
  graceSeconds: { min: 0, max: 600 },
  windowSeconds: { min: 0, max: 3600 },
} as const satisfies Record<keyof ChosenRunSettings, { min: number; max: number }>;

const DEFAULT_RUN_SETTINGS: ChosenRunSettings = {
  changesPerWrite: RUN_SETTINGS.changesPerWrite,
  usersPerRead: RUN_SETTINGS.usersPerRead,
  graceSeconds: RUN_SETTINGS.graceMs / 1000,
  windowSeconds: RUN_SETTINGS.notInEffectWindowMs / 1000,
};

const KEY = 'license-desk-run-settings';
const NAMES = ['changesPerWrite', 'usersPerRead', 'graceSeconds', 'windowSeconds'] as const;

/** The admin's run settings, kept in this browser. */
export interface RunSettingsStore {
  readonly get: () => ChosenRunSettings;
  /** Takes what lies within its range; the rest stays as it was. */
  readonly set: (changed: Partial<ChosenRunSettings>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createRunSettingsStore(
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): RunSettingsStore {
  const listeners = new Set<() => void>();
  let current = withinRange(DEFAULT_RUN_SETTINGS, read(storage));

  return {
    get: () => current,
    set(changed) {
      current = withinRange(current, changed);
      try {
        storage.setItem(KEY, JSON.stringify(current));
      } catch {
        // Private mode or a full disk: the settings hold for as long as the page does.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The settings in the runner's terms. A short window is read more often. */
export function toRunSettings(chosen: ChosenRunSettings): Partial<RunSettings> {
  const windowMs = chosen.windowSeconds * 1000;
  return {
    changesPerWrite: chosen.changesPerWrite,
    usersPerRead: chosen.usersPerRead,
    graceMs: chosen.graceSeconds * 1000,
    notInEffectWindowMs: windowMs,
    rereadMs: Math.max(500, Math.min(RUN_SETTINGS.rereadMs, windowMs / 4)),
  };
}

function read(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function withinRange(
  before: ChosenRunSettings,
  changed: Readonly<Record<string, unknown>>,
): ChosenRunSettings {
  const after: Record<keyof ChosenRunSettings, number> = { ...before };
  for (const name of NAMES) {
    const value = changed[name];
    const { min, max } = RUN_SETTING_RANGES[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max)
      after[name] = value;
  }
  return after;
}
