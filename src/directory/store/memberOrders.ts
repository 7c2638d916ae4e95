import type { UserId } from '../../licensing/model';
import { plainAlphabet } from './alphabets';
import type { ColumnsSource } from './columnsBuilder';
import { countingSort } from './countingSort';
import { createMemberRanks } from './memberRanks';
import { orderByLetters } from './orderByLetters';
import { MEMBER_SORT_FIELDS, type MemberSort, type MemberSortField } from './questions';
import type { Ranks } from './textOrder';

/** All places, each in its order. */
export interface MemberOrders {
  /**
   * Places ordered by one column. Whoever has nothing to compare comes last in either direction; who compare
   * equal are ordered by name, then by id.
   */
  orderOf(sort: MemberSort, locale: string): Uint32Array;
  /** Orders by every column beforehand, piece by piece, in the language that was asked for last. */
  prepare(): Iterable<void>;
}

interface LocaleOrders {
  readonly locale: string;
  readonly ranksBy: (field: Exclude<MemberSortField, 'id'>) => Ranks;
  readonly ranks: Map<MemberSortField, Ranks>;
  readonly made: Map<string, Uint32Array>;
}

/** Whom an order is made of. */
interface Extent {
  readonly size: number;
  /** People among them. */
  readonly told: number;
  /** The revision at which the newest of them was told. */
  readonly newest: number;
}

/** While more is read, an order may be older than so many of its members in a hundred. */
const LAG_PERCENT = 10;

/** Keeps the orders that were asked for until what they rest on changes. @param isGrowing whether they may lag. */
export function createMemberOrders(source: ColumnsSource, isGrowing: () => boolean): MemberOrders {
  const idOrder = createIdOrder(source);
  let orders: LocaleOrders | null = null;
  let extent: Extent = { size: 0, told: 0, newest: -1 };
  let revision = -1;

  /** Changes of licenses leave every other order as it is. */
  function forgetWhatChanged({ made, ranks }: LocaleOrders): void {
    if (revision === source.revision) return;
    const now = extentOf(source);
    const newlyTold = countToldAfter(source, extent.newest);
    if (isGrowing()) {
      const lag = LAG_PERCENT / 100;
      if (newlyTold < extent.told * lag && now.size - extent.size < extent.size * lag) return;
    }
    revision = source.revision;
    if (newlyTold === 0 && now.size === extent.size) {
      ranks.delete('licenses');
      made.delete(keyOf('licenses', false));
      made.delete(keyOf('licenses', true));
    } else {
      ranks.clear();
      made.clear();
    }
    extent = now;
  }

  function ordered(of: LocaleOrders, field: MemberSortField, descending: boolean): Uint32Array {
    const key = keyOf(field, descending);
    let order = of.made.get(key);
    if (order === undefined) of.made.set(key, (order = makeOrder(of, field, descending)));
    return order;
  }

  function makeOrder(of: LocaleOrders, field: MemberSortField, descending: boolean): Uint32Array {
    if (field === 'id') return descending ? idOrder().toReversed() : idOrder();
    const ties = field === 'name' && !descending ? idOrder() : ordered(of, 'name', false);
    let ranks = of.ranks.get(field);
    if (ranks === undefined) of.ranks.set(field, (ranks = of.ranksBy(field)));
    return countingSort(ties, ranks, descending);
  }

  function ordersIn(locale: string): LocaleOrders {
    if (orders?.locale !== locale) {
      orders = { locale, ranksBy: createMemberRanks(source, locale), ranks: new Map(), made: new Map() };
    }
    forgetWhatChanged(orders);
    return orders;
  }

  return {
    orderOf: ({ field, descending }, locale) =>
      withLatest(ordered(ordersIn(locale), field, descending), source.columns.size),
    *prepare() {
      for (const field of MEMBER_SORT_FIELDS) {
        if (orders === null) return;
        ordered(ordersIn(orders.locale), field, false);
        yield;
      }
    },
  };
}

function keyOf(field: MemberSortField, descending: boolean): string {
  return `${field} ${descending}`;
}

function extentOf({ columns: { size }, personToldAt }: ColumnsSource): Extent {
  let told = 0;
  let newest = 0;
  for (let place = 0; place < size; place += 1) {
    const at = personToldAt[place] ?? 0;
    if (at > 0) told += 1;
    if (at > newest) newest = at;
  }
  return { size, told, newest };
}

function countToldAfter({ columns: { size }, personToldAt }: ColumnsSource, revision: number): number {
  let count = 0;
  for (let place = 0; place < size; place += 1) if ((personToldAt[place] ?? 0) > revision) count += 1;
  return count;
}

/** Those who came after the order was made follow it as they came. */
function withLatest(order: Uint32Array, size: number): Uint32Array {
  if (order.length >= size) return order;
  const longer = new Uint32Array(size);
  longer.set(order);
  for (let place = order.length; place < size; place += 1) longer[place] = place;
  return longer;
}

/** Places by id. An id stays where it is, so that new ones have only to be put between. */
function createIdOrder({ columns }: ColumnsSource): () => Uint32Array {
  let order = new Uint32Array();
  return () => {
    const first = order.length;
    if (first === columns.size) return order;
    const added = columns.userIds.slice(first, columns.size);
    const merged = new Uint32Array(columns.size);
    let taken = 0;
    let at = 0;
    for (const place of orderByLetters(added, plainAlphabet(added))) {
      const end = firstIdAfter(columns.userIds, order, added[place] ?? '', taken);
      merged.set(order.subarray(taken, end), at);
      at += end - taken;
      taken = end;
      merged[at] = first + place;
      at += 1;
    }
    merged.set(order.subarray(taken), at);
    order = merged;
    return order;
  };
}

function firstIdAfter(userIds: readonly UserId[], order: Uint32Array, userId: UserId, from: number): number {
  let low = from;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((userIds[order[middle] ?? 0] ?? '') < userId) low = middle + 1;
    else high = middle;
  }
  return low;
}
