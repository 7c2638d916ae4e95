import { useState } from 'react';
import type { MembersAnswer } from '../directory/store/questions';

interface RowsToHold {
  readonly answer: MembersAnswer | null;
  /** Whether the answer is one to an older question. */
  readonly isOlder: boolean;
  /** What the page asks, the same object for the same question. */
  readonly view: object;
  readonly pageSize: number;
  /** Whether people are still being read. */
  readonly partial: boolean;
}

interface Held {
  readonly answer: MembersAnswer;
  readonly view: object;
}

/** People have to be this many times as many before the rows are drawn anew. */
const FACTOR = 16;

/**
 * While people are still being read, rows stay where they are: nobody can look at rows that move several times a
 * second, and drawing them takes longer than all else. Counts go on beside them.
 */
export function useSteadyRows(now: RowsToHold): MembersAnswer | null {
  const [held, setHeld] = useState<Held | null>(null);
  const next = heldAfter(held, now);
  if (next !== held) setHeld(next);
  return next?.answer ?? null;
}

function heldAfter(held: Held | null, { answer, isOlder, view, pageSize, partial }: RowsToHold): Held | null {
  if (answer === null || held?.answer === answer || (isOlder && held !== null)) return held;
  const isAnotherQuestion = held === null || held.view !== view || !partial;
  if (isAnotherQuestion || isWorthDrawing(held.answer, answer, pageSize)) return { answer, view };
  return held;
}

function isWorthDrawing(held: MembersAnswer, now: MembersAnswer, pageSize: number): boolean {
  const fillsPage = held.rows.length < pageSize && now.rows.length > held.rows.length;
  return fillsPage || now.total >= held.total * FACTOR;
}
