import type { BatchIntent } from '../../licensing/intent';
import type {
  LicenseChange,
  LicenseDefinition,
  LicenseId,
  LicensesOfUser,
  Person,
  UserId,
} from '../../licensing/model';
import type { PlannedRow } from '../../licensing/planDifference';
import type { RoleGrants } from '../../licensing/roleGrants';
import type { OrderRule } from '../../licensing/planTypes';
import type { PlanFileFacts } from '../../runs/planFile';
import type { RunFacts } from '../review/estimate';
import type { PermissionEffectGroup, PermissionEffectHead, PlanId, PlanSummary } from './planSummary';
import type { PlannedChangesPage, PlannedChangesView } from './plannedChangesPage';

/** What grows with the number of people. It goes to the worker a piece at a time. */
export interface PlanStock {
  readonly people: readonly (readonly [UserId, PlannedPerson | null])[];
  readonly licenses: readonly (readonly [UserId, LicensesOfUser])[];
  /** The changes of an intent that names them one by one. */
  readonly named: readonly LicenseChange[];
  /** Changes of accepted offers. */
  readonly extra: readonly LicenseChange[];
  /** Rows of the file that the plan was opened from. */
  readonly filed: readonly PlannedRow[];
}

/** As much of a person as a plan looks at. */
export type PlannedPerson = Pick<Person, 'name' | 'email' | 'state'> & {
  /** null: not known. */
  readonly roleIds: readonly string[] | null;
};

/** The rest of what a plan rests on. */
export interface PlanTerms {
  /** Without the changes that it may name: those are stock. */
  readonly intent: BatchIntent;
  readonly definitions: readonly LicenseDefinition[];
  readonly inferred: ReadonlyMap<string, ReadonlySet<LicenseId>>;
  /** null: not known. */
  readonly roleGrants: readonly RoleGrants[] | null;
  readonly adminId: UserId;
  readonly includeAnyway: readonly string[];
  /** Whether the plan is held against a file. */
  readonly isFromFile: boolean;
}

/** What the page asks of the worker. */
export type PlanQuestion =
  | { readonly kind: 'empty'; readonly what: keyof PlanStock }
  | { readonly kind: 'stock'; readonly stock: Partial<PlanStock> }
  | { readonly kind: 'plan'; readonly planId: PlanId; readonly terms: PlanTerms }
  | { readonly kind: 'rows'; readonly planId: PlanId; readonly view: PlannedChangesView }
  | { readonly kind: 'offer'; readonly planId: PlanId; readonly offer: number }
  | { readonly kind: 'effects'; readonly planId: PlanId; readonly most: number }
  | { readonly kind: 'effect'; readonly planId: PlanId; readonly group: number }
  | { readonly kind: 'groups'; readonly planId: PlanId; readonly facts: RunFacts }
  | { readonly kind: 'requests'; readonly planId: PlanId; readonly changesPerWrite: number }
  | { readonly kind: 'file'; readonly planId: PlanId; readonly facts: SavedPlanFacts }
  | { readonly kind: 'handOver'; readonly planId: PlanId; readonly piece: number };

export type PlanAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'stock' }
  | { readonly kind: 'plan'; readonly summary: PlanSummary }
  | ({ readonly kind: 'rows' } & PlannedChangesPage)
  | { readonly kind: 'offer'; readonly changes: readonly LicenseChange[] }
  | { readonly kind: 'effects'; readonly heads: readonly PermissionEffectHead[]; readonly groups: number }
  | { readonly kind: 'effect'; readonly group: PermissionEffectGroup }
  | { readonly kind: 'groups'; readonly groups: readonly number[] }
  | ({ readonly kind: 'requests' } & RequestsText)
  | { readonly kind: 'file'; readonly file: Blob }
  | ({ readonly kind: 'handOver' } & HandOverPiece);

export interface RequestsText {
  readonly whole: Blob;
  /** As much as is shown. */
  readonly beginning: string;
  readonly isCut: boolean;
}

/** What a saved plan says beside the plan itself. */
export type SavedPlanFacts = Omit<PlanFileFacts, 'plan' | 'draft'> & {
  readonly draft: Omit<PlanFileFacts['draft'], 'extraChanges' | 'includeAnyway'>;
};

/** Some of the plan, for the run that it becomes. */
export interface HandOverPiece {
  /** null: rows that the plan left out. */
  readonly wave: number | null;
  readonly rows: readonly PlannedRow[];
  readonly pieces: number;
  readonly rules: readonly OrderRule[];
}

export interface PlanRequest {
  readonly id: number;
  readonly question: PlanQuestion;
}

export type PlanReply = { readonly id: number } & (
  | { readonly answer: PlanAnswer }
  /** Why there is none, for whoever looks into it. */
  | { readonly failure: string }
);
