import type { ComparedStates, LineProblem } from './compareStates';

/** A line, or a person by all their lines, that nothing is planned for. */
export interface LeftAsideRow {
  readonly lines: readonly number[];
  readonly raw: string;
  readonly problem: LineProblem | 'unread' | 'contradiction' | 'unknownLicense' | 'ambiguous' | 'unclear';
}

/** Everything that nothing is planned for, in the order of the lines. */
export function leftAside({
  difference,
  problems,
  ambiguous,
  calledBy,
  open,
}: ComparedStates): LeftAsideRow[] {
  const { contradictions, unread, open: unknown, unclear } = difference;
  const people = (
    [
      ['contradiction', contradictions],
      ['unread', unread],
      ['unknownLicense', unknown],
      ['unclear', unclear],
    ] as const
  ).flatMap(([problem, left]) =>
    left.map(({ userId, lines }) => ({ lines, raw: calledBy.get(userId) ?? userId, problem })),
  );
  const rows: LeftAsideRow[] = [
    ...problems.map(({ line, raw, problem }) => ({ lines: [line], raw, problem })),
    ...ambiguous
      .filter(({ normalized }) => open.has(normalized))
      .map(({ lines, raw }) => ({ lines, raw, problem: 'ambiguous' as const })),
    ...people,
  ];
  return rows.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
