import { changeKey } from '../licensing/change';
import type { LicenseChange, UserId } from '../licensing/model';
import type { ChangeResult, Verdict } from '../licensing/verdict';
import type { PeopleById } from '../queries/peopleByIds';

/** A change's result with its person's name, flat, as grids and files show it. */
export interface NamedResult {
  readonly id: string;
  readonly personId: UserId;
  readonly name: string;
  readonly email: string;
  readonly licenseId: string;
  readonly action: LicenseChange['action'];
  readonly verdict: Verdict | null;
  readonly words: readonly string[];
  readonly notSent: string | null;
  readonly readAt: number | null;
}

type Entry = Omit<ChangeResult, 'verdict'> & { readonly verdict: Verdict | null };

/** What needs the admin's eye comes first; within a verdict the plan's order stays. */
const ORDER: readonly (Verdict | null)[] = [
  'unknown',
  'notInEffect',
  'refused',
  null,
  'notSent',
  'applied',
  'already',
];

export function toNamedResults(results: readonly Entry[], people: PeopleById | undefined): NamedResult[] {
  return results
    .map((result) => toNamedResult(result, people))
    .sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}

function toNamedResult(result: Entry, people: PeopleById | undefined): NamedResult {
  const { change, verdict, words, notSent, before, after } = result;
  const person = people?.get(change.userId);
  return {
    id: changeKey(change),
    personId: change.userId,
    name: person?.name ?? '',
    email: person?.email ?? '',
    licenseId: change.licenseId,
    action: change.action,
    verdict,
    words,
    notSent,
    readAt: (after ?? before)?.at ?? null,
  };
}

/** Everybody whom results are about, each once. */
export function peopleIn(results: readonly { readonly change: LicenseChange }[]): UserId[] {
  return [...new Set(results.map(({ change }) => change.userId))];
}
