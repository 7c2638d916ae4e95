import type { ColumnsSource } from './columnsBuilder';
import { MEMBER_STATES, NONE, type OrganizationColumns } from './OrganizationColumns';
import type { MemberSortField } from './questions';
import { createTextOrder, type Ranks } from './textOrder';

/** Ranks members by a column in the order of one language. Texts are compared when they are new, and never again. */
export function createMemberRanks(
  source: ColumnsSource,
  locale: string,
): (field: Exclude<MemberSortField, 'id'>) => Ranks {
  const byName = createTextRanks(source, locale, ({ names }, place) => names[place] || null);
  const byEmail = createTextRanks(source, locale, ({ emails }, place) => emails[place] ?? null);
  const { columns } = source;
  const ranksBy: Readonly<Record<Exclude<MemberSortField, 'id'>, () => Ranks>> = {
    name: byName,
    email: byEmail,
    division: () => {
      const names = columns.divisions.map(({ name }) => name);
      return fewRanks(columns.divisionOf, columns.size, names, locale);
    },
    state: () => fewRanks(columns.states, columns.size, STATE_NAMES, locale),
    licenses: () => licenseRanks(columns),
    lastLogin: () => timeRanks(columns.lastLogins.subarray(0, columns.size)),
  };
  return (field) => ranksBy[field]();
}

const STATE_NAMES = MEMBER_STATES.map((state) => (state === 'nobody' ? null : state));

function createTextRanks(
  source: ColumnsSource,
  locale: string,
  textOf: (columns: OrganizationColumns, place: number) => string | null,
): () => Ranks {
  const order = createTextOrder(locale);
  let size = 0;
  let seen = -1;

  function follow(): void {
    const { columns, personToldAt, revision } = source;
    for (let place = 0; place < columns.size; place += 1) {
      if (place < size && (personToldAt[place] ?? 0) <= seen) continue;
      order.put(place, textOf(columns, place));
    }
    size = columns.size;
    seen = revision;
  }

  return () => {
    if (seen !== source.revision) follow();
    return order.ranks(size);
  };
}

/** Ranks by a column that points at one of a few texts. */
function fewRanks(
  column: Uint8Array | Int32Array,
  size: number,
  texts: readonly (string | null)[],
  locale: string,
): Ranks {
  const order = createTextOrder(locale);
  for (const [place, text] of texts.entries()) order.put(place, text);
  const { ranks, count } = order.ranks(texts.length);
  return { ranks: pointedAt(column, size, ranks), count };
}

function pointedAt(column: Uint8Array | Int32Array, size: number, values: Int32Array): Int32Array {
  const found = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    const at = column[place] ?? NONE;
    found[place] = at === NONE ? NONE : (values[at] ?? NONE);
  }
  return found;
}

function licenseRanks({ licenseSets, licenseSetOf, size }: OrganizationColumns): Ranks {
  const counts = Int32Array.from(licenseSets, (licenses) => licenses.length);
  return { ranks: pointedAt(licenseSetOf, size, counts), count: Math.max(0, ...counts) + 1 };
}

function timeRanks(times: Float64Array): Ranks {
  const told = times.filter((time) => !Number.isNaN(time)).sort();
  let count = 0;
  for (const time of told) if (count === 0 || told[count - 1] !== time) told[count++] = time;
  const distinct = told.subarray(0, count);
  const ranks = Int32Array.from(times, (time) => (Number.isNaN(time) ? NONE : placeIn(distinct, time)));
  return { ranks, count };
}

function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
