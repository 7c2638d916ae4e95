import type { Finding, FindingsAnswer } from '../directory/findings/findings';
import type { VerdictCounts } from '../licensing/verdict';
import type { RunId } from '../runs/runTypes';

/** A run as the journal keeps it, as far as it matters here. */
interface PastRun {
  readonly runId: RunId;
  readonly name: string;
  /** Null for one that hasn't come to its end. */
  readonly endedAt: number | null;
  readonly status: string;
  readonly counts: VerdictCounts;
}

export interface NextFacts {
  /** Of this browser, latest first. */
  readonly runs: readonly PastRun[];
  /** A run that goes on, here or in another tab. */
  readonly runAtHand: RunId | null;
  /** Null while it isn't known what stands out. */
  readonly findings: FindingsAnswer | null;
}

/** What a run asks of the admin. */
export type RunAction =
  /** It was left before its end, and no other run can start before it has come to it. */
  | { readonly kind: 'unfinished'; readonly runId: RunId; readonly name: string }
  /** Some of its changes didn't come about, or nobody knows. */
  | { readonly kind: 'failed'; readonly runId: RunId; readonly name: string; readonly count: number };

/** What the findings ask of the admin. */
export type FindingAction =
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** All was looked at, and nothing stands out. */
  | { readonly kind: 'clear' }
  /** Nothing stands out in what could be looked at. */
  | { readonly kind: 'unknown' }
  /** It isn't known yet. */
  | { readonly kind: 'pending' };

/** What to do next, the most pressing first: a run that was left, changes that failed, the gravest finding. */
export type NextActions = readonly [FindingAction] | readonly [RunAction, FindingAction];

/** Says by rule what to do next. */
export function nextActions(facts: NextFacts): NextActions {
  const ofRun = runAction(facts);
  const ofFindings = findingAction(facts.findings);
  return ofRun === null ? [ofFindings] : [ofRun, ofFindings];
}

function runAction({ runs, runAtHand }: NextFacts): RunAction | null {
  const left = runs.find(({ runId, endedAt }) => endedAt === null && runId !== runAtHand);
  if (left !== undefined) return { kind: 'unfinished', runId: left.runId, name: left.name };
  // While a run goes on, it may be the one that mends what failed before.
  const [last] = runs;
  if (last === undefined || runAtHand !== null) return null;
  const { runId, name, counts, status } = last;
  // A run that was stopped left out what the admin still wants; one that the admin cancelled did not.
  const count =
    counts.refused + counts.notInEffect + counts.unknown + (status === 'stopped' ? counts.notSent : 0);
  return count === 0 ? null : { kind: 'failed', runId, name, count };
}

function findingAction(answer: FindingsAnswer | null): FindingAction {
  if (answer === null) return { kind: 'pending' };
  const { groups, seesAllDivisions, asking } = answer;
  // An id of somebody whom this admin may not see asks nothing of this admin.
  const counted = groups.filter(({ kind }) => kind !== 'nobody' || seesAllDivisions === true);
  const isOpen = counted.some(({ unknown }) => unknown.length > 0);
  const gravest = counted.findIndex(({ findings }) => findings.length > 0);
  // A graver kind may still turn up.
  if (
    asking &&
    counted.slice(0, gravest === -1 ? undefined : gravest).some(({ unknown }) => unknown.length > 0)
  ) {
    return { kind: 'pending' };
  }
  const finding = counted[gravest]?.findings[0];
  if (finding !== undefined) return { kind: 'finding', finding };
  return { kind: isOpen ? 'unknown' : 'clear' };
}
