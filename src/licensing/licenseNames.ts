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

interface CellWords {
  /** Words for "no license at all". */
  readonly none: readonly string[];
  /** Words for "not known": they say nothing. */
  readonly untold: readonly string[];
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
  if (folded === '' || words.untold.some((word) => foldLicenseName(word) === folded))
    return { kind: 'blank' };
  if (names.find(cell) === null && words.none.some((word) => foldLicenseName(word) === folded)) {
    return { kind: 'licenses', licenseIds: new Set(), unknown: [] };
  }
  const licenseIds = new Set<LicenseId>();
  const unknown = new Map<string, string>();
  for (const name of namesIn(cell, names)) {
    const key = foldLicenseName(name);
    const licenseId = names.find(name) ?? (Object.hasOwn(corrections, key) ? corrections[key] : undefined);
    if (typeof licenseId === 'string') licenseIds.add(licenseId);
    else if (licenseId === undefined && !unknown.has(key)) unknown.set(key, name);
  }
  // Of a cell whose names were all left out nothing remains to be said: not that nothing should be held.
  if (licenseIds.size === 0 && unknown.size === 0) return { kind: 'blank' };
  return { kind: 'licenses', licenseIds, unknown: [...unknown.values()] };
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
