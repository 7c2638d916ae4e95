import type { LicenseChange, LicenseId, LicensesOfUser, UserId } from '../licensing/model';
import type { PlannedRow } from '../licensing/planDifference';
import type { OrderRule, Plan, SuspiciousRead } from '../licensing/planTypes';
import type { ChangeResult, VerdictCounts } from '../licensing/verdict';

export type RunId = string;

/** Whose run it is: only the same admin of the same organization may see it and go on with it. */
export interface RunOwner {
  readonly organizationId: string;
  readonly adminId: UserId;
}

export interface RunSettings {
  readonly usersPerRead: number;
  readonly changesPerWrite: number;
  /** How long a write without a usable answer is left alone before it is read back: it may be applied late. */
  readonly graceMs: number;
  /** How long reads may contradict a yes before the verdict is "notInEffect": they may lag. */
  readonly notInEffectWindowMs: number;
  /** Between two reads within that window. */
  readonly rereadMs: number;
  /** Sends without a usable answer in a row before the run pauses. */
  readonly lostSendsBeforePause: number;
  /** Failed reads in a row before the run pauses. */
  readonly failedReadsBeforePause: number;
}

export const RUN_SETTINGS: RunSettings = {
  usersPerRead: 100,
  changesPerWrite: 200,
  graceMs: 10_000,
  notInEffectWindowMs: 60_000,
  rereadMs: 10_000,
  lostSendsBeforePause: 6,
  failedReadsBeforePause: 20,
};

/** A reviewed plan, ready to be run. */
export interface NewRun {
  readonly owner: RunOwner;
  readonly adminName: string;
  /** The admin's own words: what the run is called, and why it is made (a ticket, say). */
  readonly name: string;
  readonly reason: string;
  /** What the run came from, for History. */
  readonly origin: RunOrigin;
  readonly waves: readonly (readonly LicenseChange[])[];
  readonly rules: readonly OrderRule[];
  /** Rows that the plan did not turn into changes: they end as "already" or "notSent" at once. */
  readonly aside: readonly PlannedRow[];
  /** What Review saw, for the difference before the first send. */
  readonly reviewed: ReadonlyMap<UserId, LicensesOfUser>;
  readonly reviewedAt: number;
  /** People in the organization, where known: tells whether a scan verifies cheaper than reading those concerned. */
  readonly organizationSize: number | null;
}

export type RunOrigin =
  | { readonly kind: 'wizard' }
  | { readonly kind: 'retry'; readonly runId: RunId }
  | { readonly kind: 'undo'; readonly runId: RunId }
  | { readonly kind: 'file' };

/** Puts a plan that the admin has reviewed into the shape that the runner takes. */
export function newRunFrom(plan: Plan, facts: Omit<NewRun, 'waves' | 'rules' | 'aside'>): NewRun {
  return {
    ...facts,
    waves: plan.waves.map(({ changes }) => changes),
    rules: plan.rules,
    aside: plan.rows.filter(({ kind }) => kind !== 'change'),
  };
}

/** Where a run stands. The admin's buttons follow from it alone. */
export type RunPhase =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'running'; readonly wave: number; readonly part: number }
  /** All parts of the wave are sent; their effect is being read. */
  | { readonly kind: 'verifying'; readonly wave: number }
  | { readonly kind: 'waiting'; readonly until: number; readonly reason: WaitReason }
  | { readonly kind: 'paused'; readonly by: PauseReason }
  /** The token was refused: sign in, then resume. */
  | { readonly kind: 'sign-in-needed' }
  /** Nothing more is sent; what was sent is being read back. */
  | { readonly kind: 'cancelling' }
  /** Over before its end: sends are not allowed. What was sent has been read back. */
  | { readonly kind: 'stopped'; readonly reason: StopReason }
  | { readonly kind: 'finished' };

export type WaitReason =
  /** The service asked for it (429). */
  | 'rate-limit'
  /** A write without a usable answer may still be applied. */
  | 'grace'
  /** Reads may lag behind a yes. */
  | 'window'
  /** The service can't be reached or fails; tried again by itself. */
  | 'trouble';

export type PauseReason =
  | { readonly kind: 'admin' }
  /** Others changed assignments since Review: `acceptDifferences`, or cancel. */
  | { readonly kind: 'difference'; readonly differences: readonly StateDifference[] }
  /** A read before a removal looks wrong. Resume reads again; people that are still absent are then left out. */
  | { readonly kind: 'suspicious-read'; readonly suspicions: readonly SuspiciousRead[] }
  /** The journal can't be written, so nothing may be sent. */
  | { readonly kind: 'journal'; readonly message: string }
  /** The service could not be reached, or kept failing, for long. */
  | { readonly kind: 'trouble' }
  /** The service refuses one request after the other as a whole; `lastError` says how. */
  | { readonly kind: 'rejected' }
  /** License Desk itself failed. */
  | { readonly kind: 'failure'; readonly message: string };

export type StopReason = { readonly kind: 'forbidden'; readonly missingPermissions: readonly string[] };

/** A license that a person held at Review and doesn't any more, or the other way round. */
export interface StateDifference {
  readonly userId: UserId;
  readonly licenseId: LicenseId;
  readonly heldAtReview: boolean;
  readonly holdsNow: boolean;
}

/** A failed call's facts, as kept in the journal. */
export interface ErrorFacts {
  readonly kind: 'network' | 'timeout' | 'status' | 'unreadable';
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly code: string | null;
  readonly serviceMessage: string | null;
  readonly contextId: string | null;
  readonly missingPermissions: readonly string[];
}

export interface RunProgress {
  readonly total: number;
  /** Changes with a verdict. */
  readonly done: number;
  readonly left: number;
  /** Changes sent at least once, whether or not they have a verdict yet. */
  readonly sent: number;
  /** Changes a minute of late; null while there is nothing to tell it from. */
  readonly ratePerMinute: number | null;
  readonly timeLeftMs: number | null;
}

/** What a page shows of a run. A new object whenever anything changed, the same one otherwise. */
export interface RunSnapshot {
  readonly runId: RunId;
  readonly owner: RunOwner;
  readonly name: string;
  readonly reason: string;
  readonly phase: RunPhase;
  readonly progress: RunProgress;
  readonly counts: VerdictCounts;
  /** The wait at hand, also while the run is being cancelled. */
  readonly wait: { readonly until: number; readonly reason: WaitReason } | null;
  /** How it ended; null while it goes on. */
  readonly outcome: 'completed' | 'cancelled' | 'stopped' | null;
  readonly lastError: ErrorFacts | null;
  readonly startedAt: number;
  /** Results so far, changes in the plan's order; grows part by part. */
  readonly results: readonly ChangeResult[];
  /** Whether this tab drives the run, or only watches another tab that does. */
  readonly mine: boolean;
}

export type StartOutcome =
  | { readonly kind: 'started'; readonly runId: RunId }
  /** The journal can't be written, so there is no run. */
  | { readonly kind: 'no-journal'; readonly message: string }
  /** A run of the same organization and admin is under way, here or in another tab. */
  | { readonly kind: 'busy' }
  /** An unfinished run is in the journal: go on with it or cancel it first. */
  | { readonly kind: 'unfinished'; readonly runId: RunId }
  | { readonly kind: 'nothing-to-do' };

export type ResumeOutcome =
  | { readonly kind: 'resumed' }
  | { readonly kind: 'no-journal'; readonly message: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-found' };

/** Runs batches, one at a time. Made once an application by `createRunner`. */
export interface Runner {
  readonly start: (run: NewRun) => Promise<StartOutcome>;
  /** Goes on with a run: after a pause or a sign-in, or from the journal after a crash. */
  readonly resume: (runId: RunId, owner: RunOwner) => Promise<ResumeOutcome>;
  /** Stops before the next send; what is on its way is waited for. */
  readonly pause: () => void;
  /** Sends nothing more, reads back what was sent, and ends. */
  readonly cancel: () => void;
  /** Goes on although others changed assignments since Review. Later differences are asked for again, unless included. */
  readonly acceptDifferences: (scope?: 'these' | 'later-too') => void;
  /** Reads once more what has no trustworthy read, in a run that is over. */
  readonly checkAgain: (runId: RunId, owner: RunOwner) => Promise<ResumeOutcome>;
  readonly subscribe: (listener: () => void) => () => void;
  /** The run at hand, in this tab or another; null where there is none. Stable between changes. */
  readonly getSnapshot: () => RunSnapshot | null;
  /** Ends all activity of this tab; the journal keeps the run. */
  readonly dispose: () => void;
}
