import type { DefinitionGraph } from './definitionGraph';
import { comprisingAmong } from './heldRules';
import type { LicenseId, NamedEntity } from './model';
import { coveredPermissions } from './permissionSources';

/** What one of the compared has. */
export interface Compared {
  /** null where what they hold is not known. */
  readonly held: ReadonlySet<LicenseId> | null;
  /** null where their roles are not known. */
  readonly roles: readonly NamedEntity[] | null;
}

export type LicenseStanding =
  /** `by`: others held that comprise it, so that it brings nothing. */
  | { readonly kind: 'held'; readonly by: readonly LicenseId[] }
  /** Not held, but `by`, which are, comprise it. */
  | { readonly kind: 'comprised'; readonly by: readonly LicenseId[] }
  | { readonly kind: 'lacking' }
  | { readonly kind: 'unknown' };

export type RoleStanding = 'has' | 'lacks' | 'unknown';

export interface ComparedRow<Item, Standing> {
  readonly item: Item;
  /** One for each of the compared, in their order. */
  readonly standings: readonly Standing[];
  /** Whether they are not known to be all the same. */
  readonly differs: boolean;
}

export interface Beyond {
  /** Covered for this person by what they hold, and for none of the others. */
  readonly permissions: readonly string[];
  /** Whether a license of theirs may cover more than is told. */
  readonly isPartial: boolean;
}

export interface PeopleComparison {
  /** Every license that one of them holds. */
  readonly licenses: readonly ComparedRow<LicenseId, LicenseStanding>[];
  readonly roles: readonly ComparedRow<NamedEntity, RoleStanding>[];
  /** null where it can't be told, since what another one is covered for isn't fully known. */
  readonly beyond: readonly (Beyond | null)[];
}

/**
 * Puts people side by side: what one holds, has and is covered for, and the others don't.
 * @param locale of the language that roles are ordered by.
 */
export function comparePeople(
  people: readonly Compared[],
  graph: DefinitionGraph,
  locale: string,
): PeopleComparison {
  const { compare } = new Intl.Collator(locale);
  const licenseIds = [...new Set(people.flatMap(({ held }) => [...(held ?? [])]))].sort();
  const roles = new Map(people.flatMap(({ roles: some }) => (some ?? []).map((one) => [one.id, one])));
  return {
    licenses: licenseIds.map((item) =>
      rowOf(
        item,
        people.map(({ held }) => licenseStanding(graph, item, held)),
        ({ kind }) => kind,
      ),
    ),
    roles: [...roles.values()]
      .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      .map((item) =>
        rowOf(
          item,
          people.map(({ roles: some }) => roleStanding(item, some)),
          (standing) => standing,
        ),
      ),
    beyond: people.map((_, at) => beyondOthers(people, at, graph)),
  };
}

function rowOf<Item, Standing>(
  item: Item,
  standings: readonly Standing[],
  kindOf: (standing: Standing) => string,
): ComparedRow<Item, Standing> {
  const kinds = new Set(standings.map(kindOf));
  return { item, standings, differs: kinds.size > 1 || (kinds.has('unknown') && standings.length > 1) };
}

function licenseStanding(
  graph: DefinitionGraph,
  licenseId: LicenseId,
  held: ReadonlySet<LicenseId> | null,
): LicenseStanding {
  if (held === null) return { kind: 'unknown' };
  if (held.has(licenseId)) return { kind: 'held', by: comprisingAmong(graph, licenseId, held).sort() };
  const by = [...(graph.comprisedBy.get(licenseId) ?? [])].filter((id) => held.has(id)).sort();
  return by.length > 0 ? { kind: 'comprised', by } : { kind: 'lacking' };
}

function roleStanding(role: NamedEntity, roles: readonly NamedEntity[] | null): RoleStanding {
  if (roles === null) return 'unknown';
  return roles.some(({ id }) => id === role.id) ? 'has' : 'lacks';
}

function beyondOthers(people: readonly Compared[], at: number, graph: DefinitionGraph): Beyond | null {
  const own = people[at]?.held ?? null;
  const others = people.filter((_, place) => place !== at);
  if (own === null || others.some(({ held }) => held === null || mayCoverMore(graph, held))) return null;
  const elsewhere = new Set<string>();
  for (const { held } of others) {
    for (const permission of coveredPermissions(graph, held ?? [])) elsewhere.add(permission);
  }
  return {
    permissions: [...coveredPermissions(graph, own)].filter((one) => !elsewhere.has(one)).sort(),
    isPartial: mayCoverMore(graph, own),
  };
}

function mayCoverMore(graph: DefinitionGraph, held: ReadonlySet<LicenseId>): boolean {
  return [...held].some((licenseId) =>
    [licenseId, ...(graph.comprised.get(licenseId) ?? [])].some(
      (id) => graph.untold.has(id) || !graph.definitions.has(id),
    ),
  );
}
