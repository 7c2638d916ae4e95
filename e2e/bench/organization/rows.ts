import { writeFileSync } from 'node:fs';

/** One figure of the bench. `floor` is the least that it could be; null where there is none to compare with. */
export interface Row {
  readonly people: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  /** value / floor; null without a floor. */
  readonly ratio: number | null;
  /** What must hold; empty where the figure is told for comparison alone. */
  readonly goal: string;
  /** null where there is no goal. */
  readonly holds: boolean | null;
}

interface Figure {
  readonly people: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly goal?: { readonly words: string; readonly holds: boolean };
}

export function rowOf({ floor, goal, value, ...facts }: Figure): Row {
  return {
    ...facts,
    value: rounded(value),
    floor: floor === undefined ? null : rounded(floor),
    ratio: floor === undefined || floor === 0 ? null : rounded(value / floor),
    goal: goal?.words ?? '',
    holds: goal?.holds ?? null,
  };
}

/** Prints the rows as a table, and writes them to a file where one is named. */
export function report(rows: readonly Row[], file: string | null): void {
  const told = rows.map(({ people, metric, value, unit, floor, ratio, goal, holds }) => ({
    people,
    metric,
    value: `${value} ${unit}`,
    floor: floor ?? '',
    ratio: ratio ?? '',
    goal,
    holds: holds === null ? '' : holds ? 'yes' : 'NO',
  }));
  console.table(told);
  if (file !== null) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
