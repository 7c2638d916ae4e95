import type { UserId } from '../../licensing/model';
import type { ColumnsSource } from './columnsBuilder';
import { matchMembers, type MemberMatches } from './memberMatches';
import { createMemberOrders } from './memberOrders';
import { createMemberSearch } from './memberSearch';
import { NONE } from './OrganizationColumns';
import type {
  MemberFilter,
  MembersAnswer,
  MembersQuestion,
  MemberSelection,
  MemberSort,
  SelectedMembers,
} from './questions';
import { rowOf } from './rowOf';

/** Answers questions about the members of growing columns. Nothing is worked out twice for the same revision. */
export interface MemberIndex {
  ask(question: MembersQuestion): MembersAnswer;
  /** Ids of everybody selected, each once; those chosen by id need not be members. */
  selectIds(selection: MemberSelection): readonly UserId[];
  /** Places of the members selected, in order. */
  selectPlaces(selection: MemberSelection, sort: MemberSort, locale: string): Uint32Array;
  /** Does beforehand, piece by piece, what the first questions would have to wait for. */
  prepare(): Iterable<void>;
}

/** Whom and what an index asks beside the columns. */
export interface IndexOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 1 by place for the people of a finding; null where that finding isn't known. */
  readonly findingMask?: (key: string) => Uint8Array | null;
  /** By place, what each makes of a permission, as a place in PERMISSION_USES; null where that can't be told. */
  readonly permissionUses?: (permission: string) => Uint8Array | null;
  /** Whether more is still being read, so that an order may lag behind. */
  readonly isGrowing?: () => boolean;
}

const FILTERS_KEPT = 6;
/** How long an answer that depends on the time may be used again. */
const MOMENT_MS = 60_000;

export function createMemberIndex(
  source: ColumnsSource,
  {
    now = Date.now,
    findingMask = () => null,
    permissionUses = () => null,
    isGrowing = () => false,
  }: IndexOptions = {},
): MemberIndex {
  const search = createMemberSearch(source);
  const orders = createMemberOrders(source, isGrowing);
  const matched = new Map<string, MemberMatches>();
  let matchedAt = -1;

  function matching(filter: MemberFilter): MemberMatches {
    if (matchedAt !== source.revision) matched.clear();
    matchedAt = source.revision;
    const isTimeless = filter.idleDays === null && filter.finding === null;
    const moment = isTimeless ? 0 : Math.floor(now() / MOMENT_MS);
    const key = JSON.stringify([filter, moment]);
    let matches = matched.get(key);
    if (matches === undefined) {
      matches = matchMembers({ source, search, now: now(), findingMask, permissionUses }, filter);
      // Both may be worked out anew without the columns changing.
      if (filter.finding !== null || filter.permission !== null) return matches;
    }
    matched.delete(key);
    matched.set(key, matches);
    const [oldest] = matched.keys();
    if (oldest !== undefined && matched.size > FILTERS_KEPT) matched.delete(oldest);
    return matches;
  }

  function placesOf(userIds: readonly UserId[]): number[] {
    return userIds.map((userId) => source.placeOf(userId)).filter((place) => place !== NONE);
  }

  function selectedMask(selection: MemberSelection): Uint8Array {
    if (selection.kind === 'chosen') {
      const mask = new Uint8Array(source.columns.size);
      for (const place of placesOf(selection.userIds)) mask[place] = 1;
      return mask;
    }
    const mask = matching(selection.filter).mask.slice();
    if (selection.beside !== undefined) {
      const beside = selectedMask(selection.beside);
      for (let place = 0; place < mask.length; place += 1)
        mask[place] = (mask[place] ?? 0) | (beside[place] ?? 0);
    }
    for (const place of placesOf(selection.except)) mask[place] = 0;
    for (const place of placesOf(selection.also ?? [])) mask[place] = 1;
    return mask;
  }

  /** Those chosen by id of whom the columns know nothing. */
  function strangers(selection: MemberSelection): UserId[] {
    const named = new Set(namedIn(selection));
    return [...named].filter((userId) => source.placeOf(userId) === NONE);
  }

  function tellSelected(selection: MemberSelection, matches: MemberMatches, rows: readonly number[]) {
    const mask = selectedMask(selection);
    let total = 0;
    let inMatching = 0;
    for (let place = 0; place < mask.length; place += 1) {
      if (mask[place] !== 1) continue;
      total += 1;
      inMatching += matches.mask[place] ?? 0;
    }
    return {
      userIds: rows.filter((place) => mask[place] === 1).map((place) => source.columns.userIds[place] ?? ''),
      matching: inMatching,
      total: total + strangers(selection).length,
    } satisfies SelectedMembers;
  }

  return {
    *prepare() {
      yield* search.prepare();
      yield* orders.prepare();
    },
    ask({ filter, sort, locale, page, pageSize, selection }) {
      const matches = matching(filter);
      const shown = Math.min(page, Math.max(0, Math.ceil(matches.count / pageSize) - 1));
      const order = orders.orderOf(sort, locale);
      const places = pick(order, matches.mask, shown * pageSize, pageSize);
      return {
        filter,
        rows: places.map((place) => rowOf(source.columns, place)),
        matching: matches.count,
        total: source.columns.size,
        page: shown,
        facets: matches.facets,
        ...(selection === undefined ? {} : { selected: tellSelected(selection, matches, places) }),
      };
    },
    selectIds(selection) {
      const { userIds } = source.columns;
      const mask = selectedMask(selection);
      const members = userIds.filter((_, place) => mask[place] === 1);
      return [...members, ...strangers(selection)];
    },
    selectPlaces(selection, sort, locale) {
      const mask = selectedMask(selection);
      return orders.orderOf(sort, locale).filter((place) => mask[place] === 1);
    },
  };
}

/** Those chosen by id, all that is beside considered. */
function namedIn(selection: MemberSelection): readonly UserId[] {
  if (selection.kind === 'chosen') return selection.userIds;
  const { except, also = [], beside } = selection;
  if (beside === undefined) return also;
  const without = new Set(except);
  return [...namedIn(beside).filter((userId) => !without.has(userId)), ...also];
}

/** So many places in order of those in the mask, past the first `skip`. */
function pick(order: Uint32Array, mask: Uint8Array, skip: number, count: number): number[] {
  const picked: number[] = [];
  let passed = 0;
  for (const place of order) {
    if (mask[place] !== 1) continue;
    if (passed >= skip) picked.push(place);
    passed += 1;
    if (picked.length >= count) break;
  }
  return picked;
}
