import type { DBSchema } from 'idb';
import { keptDatabase } from '../directory/keptDatabase';
import type { LicensesColumn } from '../directory/wantedTable';
import type { ChangeKey } from '../licensing/change';
import type { LicenseCorrections } from '../licensing/licenseNames';
import type { LicenseChange, LicenseId, UserId } from '../licensing/model';
import type { PlannedRow } from '../licensing/planDifference';
import type { DraftId } from './drafts';
import type { RunId, RunOrigin } from './runTypes';

/** What the admin wants done to the chosen people's licenses, as far as it has been chosen. */
export type LicensesChoice =
  | { readonly kind: 'assign'; readonly add: readonly LicenseId[]; readonly remove: readonly LicenseId[] }
  | { readonly kind: 'swap'; readonly from: LicenseId | null; readonly to: LicenseId | null }
  | {
      readonly kind: 'exact';
      readonly licenseId: LicenseId | null;
      readonly addMissing: boolean;
      readonly removeOthers: boolean;
    }
  /** Changes named one by one, from another run or a file. */
  | { readonly kind: 'changes'; readonly changes: readonly LicenseChange[] };

/** A CSV file that the admin has opened, kept whole so that a reload asks for nothing again. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  /** The column of people, from 0; null where it is left to License Desk. */
  readonly column: number | null;
}

/** A list or file of what people should hold, and all that was decided about it. */
export interface StatesInput {
  /** As pasted; kept beside a file. */
  readonly text: string;
  readonly file: { readonly name: string; readonly text: string } | null;
  /** Columns, from 0; null where they are left to License Desk. */
  readonly peopleColumn: number | null;
  readonly licensesColumn: LicensesColumn | null;
  /** Whether licenses that aren't wanted are taken away. */
  readonly removes: boolean;
  /** Whether several lines of one person count together. */
  readonly together: boolean;
  /** Who is meant where several people share an e-mail or a name, by normalized entry. */
  readonly choices: Readonly<Record<string, UserId>>;
  readonly corrections: LicenseCorrections;
  /** Whether the draft's changes come from it. */
  readonly isPlanned: boolean;
}

/** The plan as it stood in the file that the draft was opened from. */
export interface OpenedPlan {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string;
  readonly rows: readonly PlannedRow[];
}

/** What the wizard keeps of a draft beside the draft itself. */
export interface Workbench {
  readonly licenses: LicensesChoice;
  /** Choices of the other kinds, kept for when the admin comes back to them. */
  readonly laidAside: readonly LicensesChoice[];
  readonly file: OpenedFile | null;
  readonly states: StatesInput;
  readonly includeAnyway: readonly ChangeKey[];
  readonly extraChanges: readonly LicenseChange[];
  /** Counts as typed for the guards of large plans. */
  readonly typed: { readonly removesFrom: string; readonly addsFor: string };
  readonly lockOutAccepted: boolean;
  readonly origin: RunOrigin;
  /** What the present plan is held against; null where no file was opened. */
  readonly openedPlan: OpenedPlan | null;
  /** The run that the draft became. */
  readonly runId: RunId | null;
}

const NO_STATES: StatesInput = {
  text: '',
  file: null,
  peopleColumn: null,
  licensesColumn: null,
  removes: false,
  together: false,
  choices: {},
  corrections: {},
  isPlanned: false,
};

export const EMPTY_WORKBENCH: Workbench = {
  licenses: { kind: 'assign', add: [], remove: [] },
  laidAside: [],
  file: null,
  states: NO_STATES,
  includeAnyway: [],
  extraChanges: [],
  typed: { removesFrom: '', addsFor: '' },
  lockOutAccepted: false,
  origin: { kind: 'wizard' },
  openedPlan: null,
  runId: null,
};

/** The workbenches of this browser's drafts. An id is known to whoever may read the draft. */
export interface Workbenches {
  read(id: DraftId): Promise<Workbench | undefined>;
  write(id: DraftId, workbench: Workbench): Promise<void>;
  delete(id: DraftId): Promise<void>;
}

const STORE = 'workbenches';

interface WorkbenchSchema extends DBSchema {
  [STORE]: { key: DraftId; value: Workbench };
}

export function openWorkbenches(name = 'license-desk-workbenches'): Workbenches {
  const database = keptDatabase<WorkbenchSchema>(name, (db) => {
    db.createObjectStore(STORE);
  });

  return {
    read: async (id) => (await database()).get(STORE, id),
    write: async (id, workbench) => {
      await (await database()).put(STORE, workbench, id);
    },
    delete: async (id) => {
      await (await database()).delete(STORE, id);
    },
  };
}
