import type { LicenseChange, LicenseId } from '../../licensing/model';
import { foldText, foldWords } from '../foldText';
import { MEMBER_STATES, NONE } from '../store/OrganizationColumns';
import { bitsOf, KIND_BITS, kindsIn, type KindBits } from './changeKinds';
import type { ChangedPerson, ChangeFilter, ChangeSelection, ChangeSort } from './changesQuestions';
import type { Comparison } from './Comparison';
import { licensesIn, type SetPair } from './setPairs';

const { gained: GAINED, lost: LOST, came: CAME, left: LEFT } = KIND_BITS;
const HOLDING = KIND_BITS.state | KIND_BITS.notComparable;

/** Rows of the comparison that match, in its own order. */
export function matchingRows(comparison: Comparison, filter: ChangeFilter): Int32Array {
  const wanted = bitsOf(filter.kinds);
  const concerned = filter.licenses.length === 0 ? null : kindsConcerned(comparison.pairs, filter.licenses);
  const words = foldWords(filter.text);
  const rows = new Int32Array(comparison.size);
  let count = 0;
  for (let row = 0; row < comparison.size; row += 1) {
    const bits = (comparison.kinds[row] ?? 0) & wanted;
    if (bits === 0) continue;
    if (concerned !== null && (bits & (concerned[comparison.pairOf[row] ?? 0] ?? 0)) === 0) continue;
    if (words.length > 0) {
      const text = foldText(`${nameOf(comparison, row)}\n${idOf(comparison, row)}`);
      if (!words.every((word) => text.includes(word))) continue;
    }
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

/** Rows of everybody selected, in the comparison's own order. */
export function selectedRows(comparison: Comparison, selection: ChangeSelection): Int32Array {
  if (selection.kind === 'matching') return matchingRows(comparison, selection.filter);
  const ids = new Set(selection.userIds);
  const rows = Int32Array.from({ length: comparison.size }, (_, row) => row);
  return rows.filter((row) => ids.has(idOf(comparison, row)));
}

/** Puts rows in order; people without a name stand last either way. */
export function sortRows(
  comparison: Comparison,
  rows: Int32Array,
  sort: ChangeSort,
  locale: string,
): Int32Array {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const names = new Map<number, string>();
  for (const row of rows) names.set(row, nameOf(comparison, row));
  const byName = (a: number, b: number): number => {
    const [nameA, nameB] = [names.get(a) ?? '', names.get(b) ?? ''];
    if (nameA === '' || nameB === '') return Number(nameA === '') - Number(nameB === '');
    return compare(nameA, nameB) * (sort.field === 'name' && sort.descending ? -1 : 1);
  };
  const { field } = sort;
  if (field === 'name') return rows.toSorted((a, b) => byName(a, b) || a - b);
  const sizes = comparison.pairs.map((pair) => pair[field].length);
  const sizeOf = (row: number): number => sizes[comparison.pairOf[row] ?? 0] ?? 0;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => (sizeOf(a) - sizeOf(b)) * direction || byName(a, b) || a - b);
}

export function changedPersonAt(comparison: Comparison, row: number): ChangedPerson {
  const { from, to, fromPlaces, toPlaces, kinds, pairOf, pairs } = comparison;
  const [fromPlace, toPlace] = [fromPlaces[row] ?? NONE, toPlaces[row] ?? NONE];
  const { before, after, gained, lost } = pairs[pairOf[row] ?? 0] ?? NO_PAIR;
  return {
    userId: idOf(comparison, row),
    name: nameOf(comparison, row),
    kinds: kindsIn(kinds[row] ?? 0),
    gained,
    lost,
    before,
    after,
    stateBefore: fromPlace === NONE ? null : (MEMBER_STATES[from.states[fromPlace] ?? 0] ?? null),
    stateAfter: toPlace === NONE ? null : (MEMBER_STATES[to.states[toPlace] ?? 0] ?? null),
  };
}

/**
 * Changes that give back what these people lost, of some licenses only where any are named. Whoever left is not
 * there to be given anything.
 */
export function changesToRestore(
  comparison: Comparison,
  rows: Int32Array,
  licenses: readonly LicenseId[],
): LicenseChange[] {
  const wanted = new Set(licenses);
  return [...rows].flatMap((row) => {
    const { kinds, lost, userId } = changedPersonAt(comparison, row);
    if (kinds.includes('left')) return [];
    return lost
      .filter((licenseId) => wanted.size === 0 || wanted.has(licenseId))
      .map((licenseId): LicenseChange => ({ userId, licenseId, action: 'add' }));
  });
}

const NO_PAIR: SetPair = { before: null, after: null, gained: [], lost: [] };

/** By pair: the kinds of change that concern one of the licenses. */
function kindsConcerned(pairs: readonly SetPair[], licenses: readonly LicenseId[]): KindBits[] {
  return pairs.map(({ before, after, gained, lost }) => {
    const any = (some: readonly LicenseId[]): boolean => licenses.some((id) => some.includes(id));
    const [held, holds] = [any(licensesIn(before)), any(licensesIn(after))];
    return (
      (any(gained) ? GAINED : 0) |
      (any(lost) ? LOST : 0) |
      (holds ? CAME : 0) |
      (held ? LEFT : 0) |
      (held || holds ? HOLDING : 0)
    );
  });
}

function idOf({ from, to, fromPlaces, toPlaces }: Comparison, row: number): string {
  return to.userIds[toPlaces[row] ?? NONE] ?? from.userIds[fromPlaces[row] ?? NONE] ?? '';
}

function nameOf({ from, to, fromPlaces, toPlaces }: Comparison, row: number): string {
  return to.names[toPlaces[row] ?? NONE] || from.names[fromPlaces[row] ?? NONE] || '';
}
