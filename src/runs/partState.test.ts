import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LicenseChange, LicensesOfUser, LicenseUpdateStatus } from '../licensing/model';
import type { Verdict } from '../licensing/verdict';
import { reducePart } from './partState';
import type { Reading } from './readLicenses';
import { freshEntry, type PartRecord } from './runRecords';

const WINDOW_MS = 60_000;
const SENT_AT = 1_000;

/** What a read shows of a person. */
const SHOWN = ['in-effect', 'not-in-effect', 'absent', 'unreadable'] as const;
type Shown = (typeof SHOWN)[number];

/** What an answer says of one change: nothing, a yes, a no, a word unheard of, or several, alike or not. */
const WORDS = [[], ['OK'], ['OK', 'ok'], ['USER_NOT_FOUND'], ['OK', 'CONFLICT'], ['NO', 'NO'], ['?'], ['']];

interface Case {
  readonly change: LicenseChange;
  readonly words: readonly string[];
  readonly before: Shown;
  readonly after: Shown;
}

const anyCases = (): fc.Arbitrary<Case[]> =>
  fc
    .array(
      fc.record({
        action: fc.constantFrom('add' as const, 'remove' as const),
        words: fc.constantFrom(...WORDS),
        before: fc.constantFrom(...SHOWN),
        after: fc.constantFrom(...SHOWN),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((cases) =>
      cases.map(({ action, words, before, after }, index) => ({
        change: { userId: `u${index}`, licenseId: 'x', action },
        words,
        before,
        after,
      })),
    );

/** Statuses of which no change of the part is the subject. */
const anyExtras = (): fc.Arbitrary<LicenseUpdateStatus[]> =>
  fc.array(
    fc.record({
      userId: fc.constantFrom('u0', 'u1', 'nobody', ''),
      licenseId: fc.constantFrom('another', ''),
      result: fc.constantFrom('OK', 'USER_NOT_FOUND', ''),
    }),
    { maxLength: 4 },
  );

/** The documented table in plain words, for a change that was planned, sent once, answered, and read. */
function expected({ words, before, after }: Case, answers: boolean, windowOver: boolean): Verdict | null {
  if (before === 'in-effect') return 'already';
  if (before !== 'not-in-effect') return 'notSent';
  if (after === 'in-effect') return 'applied';
  const isRefused = answers && words.some((word) => word.toUpperCase() !== 'OK');
  if (after === 'not-in-effect' && isRefused) return 'refused';
  if (!windowOver) return null;
  return after === 'not-in-effect' ? 'notInEffect' : 'unknown';
}

function partOf(cases: readonly Case[]): PartRecord {
  return {
    runId: 'r',
    index: 0,
    wave: 0,
    stage: 'planned',
    since: 0,
    entries: cases.map(({ change }) => freshEntry(change)),
    reviewed: [],
  };
}

function readingOf(cases: readonly Case[], when: 'before' | 'after', at: number): Reading {
  const shown = cases.map((one) => [one.change.userId, licensesThat(one.change, one[when])] as const);
  return {
    licenses: new Map(shown),
    readAt: new Map(cases.map(({ change }) => [change.userId, at])),
  };
}

function licensesThat({ licenseId, action }: LicenseChange, shown: Shown): LicensesOfUser {
  if (shown === 'absent' || shown === 'unreadable') return { kind: shown };
  const holds = (shown === 'in-effect') === (action === 'add');
  return { kind: 'known', licenses: new Set(holds ? [licenseId, 'else'] : ['else']) };
}

/** All that the answer says, from the first or from the last. */
function statusesOf(
  cases: readonly Case[],
  extras: readonly LicenseUpdateStatus[],
  isTurned: boolean,
): LicenseUpdateStatus[] {
  const told = cases.flatMap(({ change: { userId, licenseId }, words }) =>
    words.map((result) => ({ userId, licenseId, result })),
  );
  return isTurned ? [...extras, ...told.toReversed()] : [...told, ...extras];
}

describe('a part', () => {
  it('ends each change as the table says, whatever statuses are missing, doubled, extra or unheard of', () => {
    fc.assert(
      fc.property(
        anyCases(),
        anyExtras(),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (cases, extras, isTurned, answers, windowOver) => {
          const sent = [
            { kind: 'read-before' as const, reading: readingOf(cases, 'before', 500) },
            { kind: 'sending' as const, at: SENT_AT },
            answers
              ? { kind: 'answered' as const, at: SENT_AT, statuses: statusesOf(cases, extras, isTurned) }
              : { kind: 'lost' as const, at: SENT_AT },
            {
              kind: 'read-after' as const,
              reading: readingOf(cases, 'after', SENT_AT + (windowOver ? WINDOW_MS : WINDOW_MS - 1)),
              windowMs: WINDOW_MS,
            },
          ].reduce(reducePart, partOf(cases));
          expect(sent.entries.map(({ change }) => change)).toEqual(cases.map(({ change }) => change));
          expect(sent.entries.map(({ verdict }) => verdict)).toEqual(
            cases.map((one) => expected(one, answers, windowOver)),
          );
          for (const [index, { words, sentAt }] of sent.entries.entries()) {
            const said = sentAt.length > 0 && answers ? (cases[index]?.words ?? []) : [];
            expect([...words].sort()).toEqual([...new Set(said)].sort());
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
