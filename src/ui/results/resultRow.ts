/** The verdicts of a change, as the messages name them. */
export const VERDICT_KEYS = ['applied', 'already', 'refused', 'notInEffect', 'notSent', 'unknown'] as const;
export type VerdictKey = (typeof VERDICT_KEYS)[number];

/** One change with what became of it, as the grid "Results" shows it. */
export interface ResultRow {
  readonly id: string;
  readonly personId: string;
  /** Empty where nobody is known by the id. */
  readonly name: string;
  readonly email: string;
  readonly licenseId: string;
  readonly action: 'add' | 'remove';
  /** null while the run has not come to it. */
  readonly verdict: VerdictKey | null;
  /** The service's own words, as given. */
  readonly words: readonly string[];
  /** Why it was not sent, as the messages name it. */
  readonly notSent: string | null;
  /** When it was last read: milliseconds since 1970. */
  readonly readAt: number | null;
  /** Left without the license that it was to be swapped from, and without the new one. */
  readonly leftWithNeither?: boolean;
}
