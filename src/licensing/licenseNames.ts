import type { LicenseDefinition, LicenseId } from './model';

/** Finds the license that a name stands for: its id, or its description where no other has the same. */
export interface LicenseNames {
  /** Null where it stands for none, or for several. */
  readonly find: (name: string) => LicenseId | null;
}

/** What a cell of licenses comes to. */
export type LicenseCell =
  /** Nothing is said: nothing changes. */
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'licenses';
      readonly licenseIds: ReadonlySet<LicenseId>;
      /** Names that stand for no license, as they were written. */
      readonly unknown: readonly string[];
    };

/** Words as `foldLicenseName` leaves them. */
interface CellWords {
  /** Words for "no license at all". */
  readonly none: ReadonlySet<string>;
  /** Words for "not known": they say nothing. */
  readonly untold: ReadonlySet<string>;
}

/** What unknown names stand for, by `foldLicenseName`; null leaves one out. */
export type LicenseCorrections = Readonly<Record<string, LicenseId | null>>;

/** A license's name as it is compared. */
export function foldLicenseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Knows the licenses of these definitions, nested ones included, and others by their ids alone. */
export function createLicenseNames(
  definitions: readonly LicenseDefinition[],
  otherIds: Iterable<LicenseId> = [],
): LicenseNames {
  const all = new Map<LicenseId, string>();
  const open = [...definitions];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (all.has(one.id)) continue;
    all.set(one.id, one.description);
    open.push(...one.comprises);
  }
  for (const id of otherIds) if (!all.has(id)) all.set(id, '');

  const byId = idsByName([...all.keys()].map((id) => [id, id]));
  const byDescription = idsByName([...all].map(([id, description]) => [description, id]));
  return {
    find(name) {
      // Ids may differ in nothing but their case: then as written.
      if (all.has(name.trim())) return name.trim();
      const folded = foldLicenseName(name);
      const ids = byId.get(folded) ?? byDescription.get(folded) ?? [];
      return ids.length === 1 ? (ids[0] ?? null) : null;
    },
  };
}

/**
 * Reads a cell that lists licenses, apart by semicolon, comma, bar or line break; a name that holds one of these is
 * known where it is the whole cell or stands between semicolons.
 */
export function readLicenseCell(
  cell: string,
  names: LicenseNames,
  words: CellWords,
  corrections: LicenseCorrections = {},
): LicenseCell {
  const folded = foldLicenseName(cell);
  if (folded === '' || words.untold.has(folded)) return { kind: 'blank' };
  if (names.find(cell) === null && words.none.has(folded)) {
    return { kind: 'licenses', licenseIds: new Set(), unknown: [] };
  }
  const licenseIds = new Set<LicenseId>();
  const unknown = new Map<string, string>();
  for (const name of namesIn(cell, names)) {
    const key = foldLicenseName(name);
    const licenseId = idOf(name, names, corrections);
    if (typeof licenseId === 'string') licenseIds.add(licenseId);
    else if (licenseId === undefined && !unknown.has(key)) unknown.set(key, name);
  }
  // Of a cell whose names were all left out nothing remains to be said: not that nothing should be held.
  if (licenseIds.size === 0 && unknown.size === 0) return { kind: 'blank' };
  return { kind: 'licenses', licenseIds, unknown: [...unknown.values()] };
}

/** Licenses by their names, each with what is said of it. */
export interface MarkedLicenses {
  readonly held: readonly string[];
  readonly notHeld: readonly string[];
  /** Of which something is said that is neither. */
  readonly unclear: readonly string[];
}

/** What marks beside names come to. */
export type LicenseMarks =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'marks';
      readonly holds: ReadonlySet<LicenseId>;
      readonly lacks: ReadonlySet<LicenseId>;
      /** Names that stand for no license, as they were written. */
      readonly unknown: readonly string[];
      /** Whether something is said of a license that is neither yes nor no, or both. */
      readonly isUnclear: boolean;
    };

/** Reads marks beside the names of licenses. Of what has no mark nothing is said. */
export function readLicenseMarks(
  marked: MarkedLicenses,
  names: LicenseNames,
  corrections: LicenseCorrections = {},
): LicenseMarks {
  const unknown = new Map<string, string>();
  const idsOf = (some: readonly string[]): Set<LicenseId> => {
    const ids = new Set<LicenseId>();
    for (const name of some) {
      const key = foldLicenseName(name);
      const licenseId = idOf(name, names, corrections);
      if (typeof licenseId === 'string') ids.add(licenseId);
      else if (licenseId === undefined && !unknown.has(key)) unknown.set(key, name);
    }
    return ids;
  };
  const [holds, lacks, unclear] = [idsOf(marked.held), idsOf(marked.notHeld), idsOf(marked.unclear)];
  const isUnclear = unclear.size > 0 || [...holds].some((licenseId) => lacks.has(licenseId));
  if (holds.size + lacks.size + unknown.size === 0 && !isUnclear) return { kind: 'blank' };
  return { kind: 'marks', holds, lacks, unknown: [...unknown.values()], isUnclear };
}

/** Null where the name is left out, undefined where it stands for no license. */
function idOf(
  name: string,
  names: LicenseNames,
  corrections: LicenseCorrections,
): LicenseId | null | undefined {
  const key = foldLicenseName(name);
  return names.find(name) ?? (Object.hasOwn(corrections, key) ? corrections[key] : undefined);
}

function namesIn(cell: string, names: LicenseNames): string[] {
  const isKnown = (name: string): boolean => names.find(name) !== null;
  if (isKnown(cell)) return [cell];
  return cell.split(/[;|\r\n\t]/).flatMap((part) => {
    if (isKnown(part)) return [part];
    return part.split(',').flatMap((piece) => {
      const words = piece.split(/\s+/).filter(Boolean);
      if (words.length > 1 && !isKnown(piece) && words.every(isKnown)) return words;
      return piece.trim() === '' ? [] : [piece.trim()];
    });
  });
}

function idsByName(pairs: readonly (readonly [name: string, id: LicenseId])[]): Map<string, LicenseId[]> {
  const ids = new Map<string, LicenseId[]>();
  for (const [name, id] of pairs) {
    const folded = foldLicenseName(name);
    if (folded !== '') ids.set(folded, [...(ids.get(folded) ?? []), id]);
  }
  return ids;
}
