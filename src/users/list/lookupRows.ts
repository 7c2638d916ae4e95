import { personOf, type ResolvedEntry } from '../../directory/resolvePeople';
import type { Person, UserId } from '../../licensing/model';

type Outcome = 'found' | 'choose' | 'notFound' | 'stranger' | 'failed';

/** One entry of the list and what came of it. */
export interface LookupRow {
  readonly id: string;
  readonly lines: readonly number[];
  readonly raw: string;
  readonly kind: 'id' | 'email' | 'other';
  readonly outcome: Outcome;
  readonly person: Person | null;
  /** Whom an e-mail or name of several people may mean. */
  readonly candidates: readonly Person[];
  /** The first line of an earlier entry that means the same person; null where there is none. */
  readonly sameAsLine: number | null;
}

export const LOOKUP_SHOWS = ['all', 'found', 'problems'] as const;
export type LookupShow = (typeof LOOKUP_SHOWS)[number];

/** Makes the table's rows, in the list's order. */
export function lookupRows(
  results: readonly ResolvedEntry[],
  choices: Readonly<Record<string, UserId>>,
): LookupRow[] {
  const firstLines = new Map<UserId, number>();
  return results.map((result) => {
    const { entry, resolution } = result;
    const person = personOf(result, choices);
    const [firstLine = 0] = entry.lines;
    const sameAsLine = person === null ? null : (firstLines.get(person.id) ?? null);
    if (person !== null && sameAsLine === null) firstLines.set(person.id, firstLine);
    return {
      id: entry.normalized,
      lines: [...new Set(entry.lines)],
      raw: entry.raw,
      kind: entry.kind,
      outcome: outcomeOf(resolution.kind, person),
      person,
      candidates: resolution.kind === 'ambiguous' ? resolution.people : [],
      sameAsLine,
    };
  });
}

export function isShown({ outcome }: LookupRow, show: LookupShow): boolean {
  return show === 'all' || (show === 'found') === (outcome === 'found');
}

function outcomeOf(kind: ResolvedEntry['resolution']['kind'], person: Person | null): Outcome {
  if (kind === 'ambiguous') return person === null ? 'choose' : 'found';
  return kind;
}
