import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  countVerdicts,
  isGoodWord,
  lastSeenHolding,
  verdictOf,
  type AnswerKind,
  type ChangeResult,
  type Sighting,
  type Verdict,
} from './verdict';

type Seen = Sighting['kind'] | 'none';
const SEEN: readonly Seen[] = ['in-effect', 'not-in-effect', 'untrustworthy', 'none'];
const ANSWERS: readonly AnswerKind[] = ['none', 'yes', 'no', 'silent', 'lost'];
const sighting = (kind: Seen): Sighting | null => (kind === 'none' ? null : { kind, at: 1 });

/** The documented table, row by row, first match wins: answer, before, after, window over -> verdict. */
const TABLE: readonly [AnswerKind | '*' | 'sent', Seen | '*', Seen | '*', boolean | '*', Verdict | null][] = [
  ['none', 'in-effect', '*', '*', 'already'],
  ['none', '*', '*', '*', null],
  ['sent', '*', 'in-effect', '*', 'applied'],
  ['no', '*', 'not-in-effect', '*', 'refused'],
  ['sent', '*', 'not-in-effect', true, 'notInEffect'],
  ['sent', '*', '*', true, 'unknown'],
  ['sent', '*', '*', false, null],
];

describe('the verdict', () => {
  const cases = ANSWERS.flatMap((answer) =>
    SEEN.flatMap((before) =>
      SEEN.flatMap((after) => [true, false].map((over) => ({ answer, before, after, over }))),
    ),
  );

  it.each(cases)('of $answer, before $before, after $after, window over: $over is as written down', (one) => {
    const row = TABLE.find(
      ([answer, before, after, over]) =>
        (answer === '*' || answer === one.answer || (answer === 'sent' && one.answer !== 'none')) &&
        (before === '*' || before === one.before) &&
        (after === '*' || after === one.after) &&
        (over === '*' || over === one.over),
    );
    expect(row).toBeDefined();
    expect(
      verdictOf({
        answer: one.answer,
        before: sighting(one.before),
        after: sighting(one.after),
        windowOver: one.over,
      }),
    ).toBe(row?.[4]);
  });

  it('never rests on the answer alone: no read, no verdict that claims an effect', () => {
    for (const answer of ANSWERS) {
      for (const windowOver of [true, false]) {
        const verdict = verdictOf({ answer, before: null, after: null, windowOver });
        expect([null, 'unknown']).toContain(verdict);
      }
    }
  });
});

describe('the service’s words', () => {
  it.each(['OK', 'ok', ' Success ', 'UPDATED'])('%s is a good one', (word) => {
    expect(isGoodWord(word)).toBe(true);
  });

  it.each(['', 'OKAY', 'NOT OK', 'PENDING', 'USER_NOT_FOUND'])('%s is not', (word) => {
    expect(isGoodWord(word)).toBe(false);
  });

  it('together are a yes only where all are', () => {
    expect(answerOf([])).toBe('silent');
    expect(answerOf(['OK', 'success'])).toBe('yes');
    expect(answerOf(['OK', 'NO'])).toBe('no');
  });
});

const result = (verdict: Verdict, more: Partial<ChangeResult> = {}): ChangeResult => ({
  change: { userId: 'a', licenseId: 'cx1', action: 'add' },
  verdict,
  answer: 'yes',
  words: [],
  before: null,
  after: null,
  sentAt: [1],
  notSent: null,
  ...more,
});

describe('results', () => {
  it('are counted, each once', () => {
    const any = fc.array(
      fc.constantFrom<Verdict>('applied', 'already', 'refused', 'notInEffect', 'notSent', 'unknown'),
    );
    fc.assert(
      fc.property(any, (verdicts) => {
        const counts = countVerdicts(verdicts.map((verdict) => ({ verdict })));
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(verdicts.length);
        for (const verdict of verdicts) {
          expect(counts[verdict]).toBe(verdicts.filter((one) => one === verdict).length);
        }
      }),
    );
  });

  it('tell whether the person was last seen with the license', () => {
    const off = { userId: 'a', licenseId: 'cx1', action: 'remove' as const };
    expect(lastSeenHolding(result('unknown'))).toBeNull();
    expect(lastSeenHolding(result('unknown', { after: { kind: 'untrustworthy', at: 1 } }))).toBeNull();
    expect(lastSeenHolding(result('applied', { after: { kind: 'in-effect', at: 1 } }))).toBe(true);
    expect(lastSeenHolding(result('applied', { change: off, after: { kind: 'in-effect', at: 1 } }))).toBe(
      false,
    );
    expect(lastSeenHolding(result('refused', { change: off, after: { kind: 'not-in-effect', at: 1 } }))).toBe(
      true,
    );
    expect(lastSeenHolding(result('already', { before: { kind: 'in-effect', at: 1 } }))).toBe(true);
  });
});
