import type { ChangeAction, LicenseChange } from './model';

/**
 * What became of a change. Words for the screen are made elsewhere.
 * - applied: sent, and a later read shows it, whatever the answer said.
 * - already: the read before sending showed it; nothing was sent.
 * - refused: the service answered with a word that isn't a known good one, and the read shows no effect.
 * - notInEffect: sent, nobody refused it, and reads over the window keep showing no effect.
 * - notSent: cancelled, stopped or blocked before it was ever sent.
 * - unknown: sent, and no trustworthy read since.
 */
export type Verdict = 'applied' | 'already' | 'refused' | 'notInEffect' | 'notSent' | 'unknown';

export const VERDICTS = ['applied', 'already', 'refused', 'notInEffect', 'notSent', 'unknown'] as const;

/** What a read told of one change. */
export type Sighting =
  | { readonly kind: 'in-effect'; readonly at: number }
  | { readonly kind: 'not-in-effect'; readonly at: number }
  /** The answer left the person out, had a shape that can't be understood, or looked wrong as a whole. */
  | { readonly kind: 'untrustworthy'; readonly at: number };

/**
 * What the answers to all sends of one change amount to.
 * - none: it was never sent.
 * - yes: every word for it is a known good one. - no: a word for it isn't.
 * - silent: an answer came and had no word for it.
 * - lost: no usable answer came (cut, timed out, 5xx, unreadable): it may be done, or be done yet.
 */
export type AnswerKind = 'none' | 'yes' | 'no' | 'silent' | 'lost';

export interface ObservedFacts {
  readonly answer: AnswerKind;
  /** Before the first send; null where none was made. */
  readonly before: Sighting | null;
  /** The latest since the last send; null where none was made. */
  readonly after: Sighting | null;
  /** Whether the time for which a yes may lag behind the reads is over. */
  readonly windowOver: boolean;
}

const GOOD_WORDS = new Set(['OK', 'SUCCESS', 'UPDATED']);

/** Whether the service's word is one that is known to mean yes. Anything else is shown as given. */
export function isGoodWord(word: string): boolean {
  return GOOD_WORDS.has(word.trim().toUpperCase());
}

/** What the words for one change amount to; several words for it count as a no when any is not a good one. */
export function answerOf(words: readonly string[]): AnswerKind {
  if (words.length === 0) return 'silent';
  return words.every(isGoodWord) ? 'yes' : 'no';
}

/**
 * The verdict that the facts amount to, or null while another read may still change it. Never rests on the
 * answer alone. The whole table:
 *
 * | sent | answer          | read before | read after         | verdict                                  |
 * | ---- | --------------- | ----------- | ------------------ | ---------------------------------------- |
 * | no   | none            | in effect   | any                | already                                  |
 * | no   | none            | other, none | any                | null: send it, or say notSent            |
 * | yes  | any             | any         | in effect          | applied                                  |
 * | yes  | no              | any         | not in effect      | refused                                  |
 * | yes  | yes,silent,lost | any         | not in effect      | null in the window, then notInEffect     |
 * | yes  | any             | any         | untrustworthy,none | null in the window, then unknown         |
 *
 * A change that was seen in effect before its first send is never sent, so a row with both exists only where
 * someone undid it in between and it was sent for that; what the last read shows decides then too.
 */
export function verdictOf({ answer, before, after, windowOver }: ObservedFacts): Verdict | null {
  if (answer === 'none') return before?.kind === 'in-effect' ? 'already' : null;
  if (after?.kind === 'in-effect') return 'applied';
  if (after?.kind === 'not-in-effect') {
    if (answer === 'no') return 'refused';
    return windowOver ? 'notInEffect' : null;
  }
  return windowOver ? 'unknown' : null;
}

/** Why a change was never sent. */
export type NotSentReason =
  | 'cancelled'
  | 'stopped'
  /** The plan left it out. */
  | 'obstacle'
  /** A change that had to be verified first was not. */
  | 'dependency'
  /** The read before sending left the person out. */
  | 'person-absent'
  /** The read before sending could not be understood for the person. */
  | 'licenses-unreadable'
  /** The service answered 400, 404 or the like to the whole request. */
  | 'request-rejected';

/** One change with its verdict and all that was seen of it. */
export interface ChangeResult {
  readonly change: LicenseChange;
  readonly verdict: Verdict;
  readonly answer: AnswerKind;
  /** The service's own words for it, as given, of the last answer. */
  readonly words: readonly string[];
  readonly before: Sighting | null;
  readonly after: Sighting | null;
  /** When it was sent, each time. */
  readonly sentAt: readonly number[];
  readonly notSent: NotSentReason | null;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts(results: Iterable<{ readonly verdict: Verdict }>): VerdictCounts {
  const counts = { applied: 0, already: 0, refused: 0, notInEffect: 0, notSent: 0, unknown: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

/** Whether the person is left with the license, as far as the last trustworthy read tells; null where none does. */
export function lastSeenHolding(result: ChangeResult): boolean | null {
  const seen = result.after ?? result.before;
  if (!seen || seen.kind === 'untrustworthy') return null;
  return (seen.kind === 'in-effect') === holdsAfter(result.change.action);
}

function holdsAfter(action: ChangeAction): boolean {
  return action === 'add';
}
