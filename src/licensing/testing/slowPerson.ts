import type { LicenseDefinition, LicenseId } from '../model';

/** The slow, obvious way to say what definitions say: each question walks them all anew. */
export interface Told {
  readonly parts: ReadonlySet<LicenseId>;
  readonly needs: ReadonlySet<LicenseId>;
  readonly permissions: ReadonlySet<string>;
  /** Whether any of what tells of the license tells its permissions. */
  readonly isTold: boolean;
}

/** Every definition of the license, wherever it stands, nested ones too. */
function all(list: readonly LicenseDefinition[]): LicenseDefinition[] {
  return list.flatMap((one) => [one, ...all(one.comprises)]);
}

export function toldOf(list: readonly LicenseDefinition[], id: LicenseId): Told {
  const mine = all(list).filter((one) => one.id === id);
  return {
    parts: new Set(mine.flatMap(({ comprises }) => comprises.map((part) => part.id))),
    needs: new Set(mine.flatMap(({ prerequisites }) => prerequisites)),
    permissions: new Set(mine.flatMap(({ permissions }) => permissions ?? [])),
    isTold: mine.some(({ permissions }) => permissions !== null),
  };
}

/** What a license comprises at any depth: as many rounds as there can be licenses. */
export function partsOf(list: readonly LicenseDefinition[], id: LicenseId): Set<LicenseId> {
  const found = new Set(toldOf(list, id).parts);
  for (let round = 0; round < 10; round += 1) {
    for (const part of found) for (const next of toldOf(list, part).parts) found.add(next);
  }
  return found;
}

export function covers(list: readonly LicenseDefinition[], id: LicenseId): Set<string> {
  return coversTogether(list, [id, ...partsOf(list, id)]);
}

/** What licenses cover by what is told of them alone. */
function coversTogether(list: readonly LicenseDefinition[], ids: readonly LicenseId[]): Set<string> {
  const together = new Set<string>();
  for (const id of ids) for (const permission of toldOf(list, id).permissions) together.add(permission);
  return together;
}

/** What somebody is covered for who holds all these. */
export function coversAll(list: readonly LicenseDefinition[], ids: readonly LicenseId[]): Set<string> {
  const together = new Set<string>();
  for (const id of ids) for (const permission of covers(list, id)) together.add(permission);
  return together;
}

/** Whether all that the license covers is told. */
export function isWhollyTold(list: readonly LicenseDefinition[], id: LicenseId): boolean {
  return [id, ...partsOf(list, id)].every((one) => toldOf(list, one).isTold);
}

/** Whether one license comprises the other, and isn't comprised by it in turn. */
export function isAbove(list: readonly LicenseDefinition[], one: LicenseId, other: LicenseId): boolean {
  return one !== other && partsOf(list, one).has(other) && !partsOf(list, other).has(one);
}
