import type { ColumnsSource } from './columnsBuilder';
import { MEMBER_STATES, NONE, type OrganizationColumns } from './OrganizationColumns';
import type { MemberSort, MemberSortField } from './questions';

/** All places, each in its order. */
export interface MemberOrders {
  /**
   * Places ordered by one column. Whoever has nothing to compare comes last in either direction; who compare
   * equal are ordered by name, then by id.
   */
  orderOf(sort: MemberSort, locale: string): Uint32Array;
}

/** Places by one column: dense ranks; NONE where there is nothing to compare. */
interface Ranks {
  readonly ranks: Int32Array;
  readonly count: number;
}

/**
 * Comparing by a language's rules is dear: it is done once a distinct text, and again only when people have
 * been told anew. @param isGrowing while true, an order may be as old as half of the members.
 */
export function createMemberOrders(source: ColumnsSource, isGrowing: () => boolean): MemberOrders {
  let people = { told: -1, size: -1 };
  let base: { readonly locale: string; readonly order: Uint32Array } | null = null;
  const ranks = new Map<string, Ranks>();
  const orders = new Map<string, Uint32Array>();
  let ranked = -1;

  function forgetWhereToldAnew(): void {
    const { size } = source.columns;
    if (isGrowing() && size < people.size * 2) return;
    const told = newest(source.personToldAt, size);
    if (told === people.told && size === people.size) return;
    people = { told, size };
    base = null;
    ranks.clear();
    orders.clear();
  }

  /** What people hold changes without their being told anew. */
  function forgetLicenses(): void {
    if (ranked === source.revision) return;
    ranked = source.revision;
    for (const known of [ranks, orders]) {
      for (const key of known.keys()) if (key.startsWith('licenses ')) known.delete(key);
    }
  }

  function ranksBy(field: MemberSortField, locale: string): Ranks {
    const key = `${field} ${locale}`;
    let known = ranks.get(key);
    if (known === undefined) ranks.set(key, (known = ranksOf(field, source.columns, people.size, locale)));
    return known;
  }

  function baseOrder(locale: string): Uint32Array {
    if (base?.locale === locale) return base.order;
    const order = countingSort(byId(source, people.size), ranksBy('name', locale), false);
    base = { locale, order };
    return order;
  }

  return {
    orderOf({ field, descending }, locale) {
      forgetWhereToldAnew();
      forgetLicenses();
      const key = `${field} ${locale} ${descending}`;
      let order = orders.get(key);
      if (order === undefined) {
        orders.set(key, (order = countingSort(baseOrder(locale), ranksBy(field, locale), descending)));
      }
      return withLatest(order, source.columns.size);
    },
  };
}

/** Those who came after the order was made follow it as they came. */
function withLatest(order: Uint32Array, size: number): Uint32Array {
  if (order.length >= size) return order;
  const longer = new Uint32Array(size);
  longer.set(order);
  for (let place = order.length; place < size; place += 1) longer[place] = place;
  return longer;
}

function newest(toldAt: Uint32Array, size: number): number {
  let latest = 0;
  for (let place = 0; place < size; place += 1) latest = Math.max(latest, toldAt[place] ?? 0);
  return latest;
}

function byId(source: ColumnsSource, size: number): Uint32Array {
  const sorted = source.columns.userIds.slice(0, size).sort();
  return Uint32Array.from(sorted, (userId) => source.placeOf(userId));
}

function ranksOf(field: MemberSortField, columns: OrganizationColumns, size: number, locale: string): Ranks {
  return RANKS[field](columns, size, compareIn(locale));
}

type RankMembers = (columns: OrganizationColumns, size: number, compare: Compare) => Ranks;

const RANKS: Readonly<Record<MemberSortField, RankMembers>> = {
  name: ({ names }, size, compare) => textRanks(size, (place) => names[place] || null, compare),
  email: ({ emails }, size, compare) => textRanks(size, (place) => emails[place] ?? null, compare),
  id: ({ userIds }, size) => textRanks(size, (place) => userIds[place] ?? null, compareUnits),
  division: (columns, size, compare) => textRanks(size, (place) => divisionName(columns, place), compare),
  state: (columns, size, compare) => textRanks(size, (place) => stateName(columns, place), compare),
  licenses: ({ licenseSets, licenseSetOf }, size) =>
    numberRanks(size, (place) => licenseSets[licenseSetOf[place] ?? NONE]?.length),
  lastLogin: ({ lastLogins }, size) => numberRanks(size, (place) => lastLogins[place]),
};

function divisionName(columns: OrganizationColumns, place: number): string | null {
  return columns.divisions[columns.divisionOf[place] ?? NONE]?.name ?? null;
}

function stateName(columns: OrganizationColumns, place: number): string | null {
  const state = MEMBER_STATES[columns.states[place] ?? NONE];
  return state === undefined || state === 'nobody' ? null : state;
}

type Compare = (a: string, b: string) => number;

function compareIn(locale: string): Compare {
  return new Intl.Collator(locale, { numeric: true }).compare;
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function textRanks(size: number, textOf: (place: number) => string | null, compare: Compare): Ranks {
  const distinct = new Map<string, number>();
  const numberOf = new Int32Array(size).fill(NONE);
  for (let place = 0; place < size; place += 1) {
    const text = textOf(place);
    if (text === null) continue;
    let number = distinct.get(text);
    if (number === undefined) distinct.set(text, (number = distinct.size));
    numberOf[place] = number;
  }
  const rankOf = new Int32Array(distinct.size);
  let rank = -1;
  let before: string | null = null;
  for (const text of inOrder([...distinct.keys()], compare)) {
    if (before === null || compare(before, text) !== 0) rank += 1;
    rankOf[distinct.get(text) ?? 0] = rank;
    before = text;
  }
  return {
    ranks: numberOf.map((number) => (number === NONE ? NONE : (rankOf[number] ?? 0))),
    count: rank + 1,
  };
}

/**
 * A language's order is mostly that of its letters' codes. Sorted by those first, which is cheap, little is left
 * to compare by the rules of the language.
 */
function inOrder(texts: readonly string[], compare: Compare): string[] {
  return texts
    .map((text) => ({ text, key: text.toLowerCase() }))
    .sort((a, b) => compareUnits(a.key, b.key))
    .map(({ text }) => text)
    .sort(compare);
}

function numberRanks(size: number, numberOf: (place: number) => number | undefined): Ranks {
  const numbers = Float64Array.from({ length: size }, (_, place) => numberOf(place) ?? Number.NaN);
  const told = numbers.filter((number) => !Number.isNaN(number)).sort();
  const rankOf = new Map<number, number>();
  for (const number of told) if (!rankOf.has(number)) rankOf.set(number, rankOf.size);
  return {
    ranks: Int32Array.from(numbers, (number) => rankOf.get(number) ?? NONE),
    count: rankOf.size,
  };
}

/** Orders places by rank; those of one rank stay in the order given, those without come last. */
function countingSort(order: Uint32Array, { ranks, count }: Ranks, descending: boolean): Uint32Array {
  const slotOf = (place: number): number => {
    const rank = ranks[place] ?? NONE;
    if (rank === NONE) return count;
    return descending ? count - 1 - rank : rank;
  };
  const starts = new Uint32Array(count + 2);
  for (const place of order) starts[slotOf(place) + 1] = (starts[slotOf(place) + 1] ?? 0) + 1;
  for (let slot = 1; slot < starts.length; slot += 1) {
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const place of order) {
    const slot = slotOf(place);
    const at = starts[slot] ?? 0;
    sorted[at] = place;
    starts[slot] = at + 1;
  }
  return sorted;
}
