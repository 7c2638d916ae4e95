import { divisions } from './seed/divisions';
import { makeLicenses } from './seed/assignments';
import { makeNewcomer, makePeople, type Person, type PersonState } from './seed/people';
import { createRandom } from './seed/random';
import { licenseIds, maskOf } from './licenseRules';
import { signInPersonList } from './signInPeople';

/** An id of the license data; some belong to nobody any more. */
export interface Subject {
  id: string;
  person?: Person;
  /** Its place in listings; those who join later stand before the first or after the last. */
  rank: number;
  foldedName: string;
}

export type StateFilter = PersonState | 'any';

const subjectOf = (person: Person, rank: number): Subject => ({
  id: person.id,
  person,
  rank,
  foldedName: person.name.toLowerCase(),
});

/** The organization's people and what they hold, as it truly is at this moment. */
export class World {
  /** Another seed is another organization. */
  readonly organization: { readonly id: string; readonly name: string; readonly domain: string };
  private readonly initial: readonly Subject[];
  private readonly initialMasks: ReadonlyMap<string, number>;
  private readonly masks: Map<string, number>;
  private readonly byId: Map<string, Subject>;
  private listed: readonly Subject[];
  /** Listings made before, until people come or go. */
  private readonly listings = new Map<string, readonly Subject[]>();
  private roleCounts: Map<string, number> | undefined;
  private shifts = 0;
  /** Those who left, with what they held. */
  private readonly away = new Map<Subject, number>();

  constructor(
    private readonly seed: number,
    readonly startedAt: number,
    users: number,
  ) {
    this.organization = {
      id: `0e900000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
      name: 'Harbor & Vale Insurance',
      domain: 'harborvale',
    };
    const random = createRandom(seed);
    const people = makePeople(random, users);
    const subjects = people.map(subjectOf);
    const masks = new Map(people.map((person) => [person.id, maskOf(makeLicenses(random, person))]));
    for (let strangers = Math.max(3, Math.round(users / 400)); strangers > 0; strangers--) {
      const id = random.uuid();
      subjects.push({ id, rank: subjects.length, foldedName: '' });
      masks.set(id, maskOf(random.chance(0.5) ? ['cloudCX1'] : ['cloudCX2']));
    }
    this.initial = subjects;
    this.listed = subjects;
    this.initialMasks = masks;
    this.masks = new Map(masks);
    this.byId = new Map(subjects.map((subject) => [subject.id, subject]));
  }

  find(id: string): Subject | undefined {
    return this.byId.get(id);
  }

  person(id: string): Person | undefined {
    return this.byId.get(id)?.person;
  }

  mask(id: string): number {
    return this.masks.get(id) ?? 0;
  }

  setMask(id: string, mask: number): void {
    this.masks.set(id, mask);
  }

  /** Everyone in the license data, in the order of listings. */
  subjects(): readonly Subject[] {
    return this.listed;
  }

  /** The people of a state, and of a division where only that one may be seen. */
  people(state: StateFilter, divisionId?: string): readonly Subject[] {
    const key = `${state} ${divisionId ?? ''}`;
    let listing = this.listings.get(key);
    if (!listing) {
      listing = this.listed.filter(
        ({ person }) =>
          person &&
          (state === 'any' || person.state === state) &&
          (divisionId === undefined || person.divisionId === divisionId),
      );
      this.listings.set(key, listing);
    }
    return listing;
  }

  /** The same people, sorted once by what `textOf` reads of them. */
  sortedPeople(
    state: StateFilter,
    divisionId: string | undefined,
    field: string,
    textOf: (subject: Subject) => string,
  ): readonly Subject[] {
    const key = `${state} ${divisionId ?? ''} ${field}`;
    let sorted = this.listings.get(key);
    if (!sorted) {
      const keyed = this.people(state, divisionId).map((subject) => ({ subject, text: textOf(subject) }));
      keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.subject.rank - b.subject.rank));
      sorted = keyed.map(({ subject }) => subject);
      this.listings.set(key, sorted);
    }
    return sorted;
  }

  /** How many people have a role. */
  roleCount(roleId: string): number {
    if (!this.roleCounts) {
      this.roleCounts = new Map();
      for (const { person } of this.people('any')) {
        for (const id of person?.roleIds ?? []) this.roleCounts.set(id, (this.roleCounts.get(id) ?? 0) + 1);
      }
    }
    return this.roleCounts.get(roleId) ?? 0;
  }

  private forgetListings(): void {
    this.listings.clear();
    this.roleCounts = undefined;
  }

  assignments(): Record<string, readonly string[]> {
    return Object.fromEntries(this.listed.map(({ id }) => [id, licenseIds(this.mask(id))]));
  }

  lastLogin(person: Person): string | undefined {
    if (person.lastLoginMinutesAgo === undefined) return undefined;
    const minute = Math.floor(this.startedAt / 60_000) - person.lastLoginMinutesAgo;
    return new Date(minute * 60_000).toISOString();
  }

  /** Two people leave from the front, one joins there and two at the end: later pages move by one. */
  shift(busy: (id: string) => boolean): { left: Map<string, number>; joined: Map<string, number> } {
    this.shifts += 1;
    const random = createRandom(this.seed * 7919 + this.shifts);
    const staying = new Set(signInPersonList.map(({ id }): string => id));
    const leavers = new Set(
      this.people('active')
        .filter(({ id }) => !staying.has(id) && !busy(id))
        .slice(0, 2),
    );
    const left = new Map([...leavers].map(({ id }) => [id, this.mask(id)]));
    const first = (this.listed[0]?.rank ?? 0) - 1;
    const last = (this.listed.at(-1)?.rank ?? 0) + 1;
    const newcomers = [first, last, last + 1].map((rank, index) =>
      subjectOf(makeNewcomer(random, this.initial.length + this.shifts * 3 + index), rank),
    );
    const [early, ...late] = newcomers;
    const rest = this.listed.filter((subject) => !leavers.has(subject));
    this.listed = early ? [early, ...rest, ...late] : rest;
    this.forgetListings();
    for (const leaver of leavers) {
      this.away.set(leaver, this.mask(leaver.id));
      this.byId.delete(leaver.id);
      this.masks.delete(leaver.id);
    }
    const joined = new Map<string, number>();
    for (const subject of newcomers) {
      this.byId.set(subject.id, subject);
      this.masks.set(subject.id, maskOf(['cloudCX1']));
      joined.set(subject.id, this.mask(subject.id));
    }
    return { left, joined };
  }

  /** Whoever has left is there again, at the old place and with what they held. */
  letBack(): Map<string, number> {
    const back = new Map([...this.away].map(([{ id }, mask]) => [id, mask]));
    this.listed = [...this.listed, ...this.away.keys()].toSorted((a, b) => a.rank - b.rank);
    for (const subject of this.away.keys()) this.byId.set(subject.id, subject);
    for (const [id, mask] of back) this.masks.set(id, mask);
    this.away.clear();
    this.forgetListings();
    return back;
  }

  /** As at start. */
  reset(): void {
    if (this.shifts > 0) {
      this.shifts = 0;
      this.away.clear();
      this.listed = this.initial;
      this.forgetListings();
      this.byId.clear();
      for (const subject of this.initial) this.byId.set(subject.id, subject);
      this.masks.clear();
    }
    for (const [id, mask] of this.initialMasks) if (this.masks.get(id) !== mask) this.masks.set(id, mask);
  }

  divisionName(id: string): string {
    return divisions.find((division) => division.id === id)?.name ?? '';
  }
}
