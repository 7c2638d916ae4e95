import { shortestPaths } from './closure';
import type { DefinitionGraph } from './definitionGraph';
import { allMissingPrerequisites, comprisingAmong, rivalsAmong } from './heldRules';
import type { LicenseId, NamedEntity } from './model';
import { isGranted, type RoleGrants } from './roleGrants';

/** All that is known of one person and bears on what they can do. */
export interface PersonFacts {
  readonly graph: DefinitionGraph;
  /** Whether all of the organization's definitions could be read, so that `graph` knows every license. */
  readonly hasDefinitions: boolean;
  /** null where what the person holds is not known. */
  readonly held: ReadonlySet<LicenseId> | null;
  /** null where it isn't known which roles the person has. */
  readonly roles: readonly NamedEntity[] | null;
  /** null where it isn't known what roles grant. */
  readonly grants: readonly RoleGrants[] | null;
}

/** Whether a role grants the permission. */
export type Grant =
  | { readonly kind: 'granted'; readonly by: readonly GrantingRole[] }
  | { readonly kind: 'notGranted' }
  | { readonly kind: 'unknown'; readonly because: 'roles' | 'grants' }
  /** No role grants it of which that is told, and of these it isn't. */
  | { readonly kind: 'unknown'; readonly because: 'untold'; readonly roles: readonly NamedEntity[] };

export interface GrantingRole {
  readonly role: NamedEntity;
  /** What it grants: the permission itself, or a pattern such as routing:*:*. */
  readonly as: string;
}

/** Whether a license held covers the permission. */
export type Cover =
  | { readonly kind: 'covered'; readonly by: readonly CoveringLicense[] }
  | { readonly kind: 'notCovered' }
  /** No license that the organization can hold lists it, so that there is none to miss: a role is enough. */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'unknown'; readonly because: 'held' | 'definitions' }
  /** None covers it of which that is told, and of these licenses it isn't. */
  | { readonly kind: 'unknown'; readonly because: 'untold'; readonly licenseIds: readonly LicenseId[] }
  /** No license is told to cover it, but of these, which are not held, not all is told: it may take one of them. */
  | {
      readonly kind: 'unknown';
      readonly because: 'untoldElsewhere';
      readonly licenseIds: readonly LicenseId[];
    };

export interface CoveringLicense {
  readonly licenseId: LicenseId;
  /** The licenses on the way to the one that lists the permission; empty where it does so itself. */
  readonly path: readonly LicenseId[];
}

export interface PermissionAnswer {
  readonly permission: string;
  readonly verdict: 'can' | 'cannot' | 'unknown';
  readonly grant: Grant;
  readonly cover: Cover;
}

/** Whether somebody can use a permission: a role has to grant it, and a license that they hold to cover it. */
export function answerPermission(permission: string, facts: PersonFacts): PermissionAnswer {
  const grant = grantOf(permission, facts);
  const cover = coverOf(permission, facts);
  const verdict =
    grant.kind === 'notGranted' || cover.kind === 'notCovered'
      ? 'cannot'
      : grant.kind === 'granted' && (cover.kind === 'covered' || cover.kind === 'unlisted')
        ? 'can'
        : 'unknown';
  return { permission, verdict, grant, cover };
}

function grantOf(permission: string, { roles, grants }: PersonFacts): Grant {
  if (roles === null) return { kind: 'unknown', because: 'roles' };
  if (roles.length === 0) return { kind: 'notGranted' };
  if (grants === null) return { kind: 'unknown', because: 'grants' };
  const byRole = new Map(grants.map(({ roleId, permissions }) => [roleId, permissions]));
  const by = roles.flatMap((role): GrantingRole[] => {
    const as = grantedAs(byRole.get(role.id) ?? [], permission);
    return as === undefined ? [] : [{ role, as }];
  });
  if (by.length > 0) return { kind: 'granted', by };
  const untold = roles.filter(({ id }) => (byRole.get(id) ?? null) === null);
  return untold.length > 0 ? { kind: 'unknown', because: 'untold', roles: untold } : { kind: 'notGranted' };
}

function grantedAs(granted: readonly string[], permission: string): string | undefined {
  if (granted.includes(permission)) return permission;
  return granted.find((one) => one.includes('*') && isGranted(one, permission));
}

function coverOf(permission: string, { graph, held, hasDefinitions }: PersonFacts): Cover {
  const covering = licensesCovering(graph, permission);
  if (held === null) {
    const takesNone = covering.size === 0 && hasDefinitions && graph.untold.size === 0;
    return takesNone ? { kind: 'unlisted' } : { kind: 'unknown', because: 'held' };
  }
  const by = [...held]
    .filter((id) => covering.has(id))
    .map((licenseId) => ({ licenseId, path: pathTo(graph, licenseId, permission) }))
    .sort((a, b) => a.path.length - b.path.length || compare(a.licenseId, b.licenseId));
  if (by.length > 0) return { kind: 'covered', by };
  const untold = [...held].filter((id) => isUntold(graph, id)).sort();
  if (untold.length > 0) return { kind: 'unknown', because: 'untold', licenseIds: untold };
  if (covering.size > 0) return { kind: 'notCovered' };
  if (!hasDefinitions) return { kind: 'unknown', because: 'definitions' };
  return graph.untold.size === 0
    ? { kind: 'unlisted' }
    : { kind: 'unknown', because: 'untoldElsewhere', licenseIds: [...graph.untold].sort() };
}

/** Whether more may be covered by the license than anybody told. */
function isUntold(graph: DefinitionGraph, licenseId: LicenseId): boolean {
  return [licenseId, ...(graph.comprised.get(licenseId) ?? [])].some(
    (id) => graph.untold.has(id) || !graph.definitions.has(id),
  );
}

/** Licenses that cover the permission, themselves or by what they comprise. */
function licensesCovering(graph: DefinitionGraph, permission: string): ReadonlySet<LicenseId> {
  const covering = new Set(graph.coveredBy.get(permission));
  for (const [listed, ids] of graph.coveredBy) {
    if (listed.includes('*') && isGranted(listed, permission)) for (const id of ids) covering.add(id);
  }
  return covering;
}

/** The shortest way from a license to one that lists the permission itself. */
function pathTo(graph: DefinitionGraph, licenseId: LicenseId, permission: string): readonly LicenseId[] {
  const lists = (id: LicenseId) =>
    grantedAs(graph.definitions.get(id)?.permissions ?? [], permission) !== undefined;
  if (lists(licenseId)) return [];
  for (const [id, path] of shortestPaths(licenseId, graph.parts)) if (lists(id)) return path;
  return [];
}

/** A license that would cover what nothing held covers. */
export interface Giver extends CoveringLicense {
  /** What it needs, at any depth, and neither is held nor comprised by what is. */
  readonly missing: readonly LicenseId[];
  /** Licenses held that it comprises: beside it they bring nothing. */
  readonly makesRedundant: readonly LicenseId[];
  /** Licenses held of which a person can't hold one together with it. */
  readonly rivals: readonly LicenseId[];
}

/**
 * The licenses that would cover a permission, those first that need least besides and cover least beyond it. No
 * price is known, so none is weighed.
 */
export function giversOf(
  permission: string,
  graph: DefinitionGraph,
  held: ReadonlySet<LicenseId>,
  exclusive: readonly ReadonlySet<LicenseId>[],
): Giver[] {
  return [...licensesCovering(graph, permission)]
    .filter((id) => !held.has(id) && graph.listed.has(id))
    .map((licenseId) => ({
      licenseId,
      path: pathTo(graph, licenseId, permission),
      missing: allMissingPrerequisites(graph, licenseId, held),
      makesRedundant: [...held].filter((id) => comprisingAmong(graph, id, new Set([licenseId])).length > 0),
      rivals: rivalsAmong(exclusive, licenseId, held),
    }))
    .sort(
      (a, b) =>
        a.rivals.length - b.rivals.length ||
        a.missing.length - b.missing.length ||
        breadth(graph, a.licenseId) - breadth(graph, b.licenseId) ||
        compare(a.licenseId, b.licenseId),
    );
}

const breadth = (graph: DefinitionGraph, id: LicenseId): number => graph.covers.get(id)?.size ?? 0;

/** Roles that grant a permission, of those that are told of. */
export function rolesGranting(permission: string, grants: readonly RoleGrants[]): string[] {
  return grants
    .filter(({ permissions }) => grantedAs(permissions ?? [], permission) !== undefined)
    .map(({ roleId }) => roleId);
}

/** Every permission that a license covers or a role grants, in order. Patterns are no permissions. */
export function knownPermissions(graph: DefinitionGraph, grants: readonly RoleGrants[] | null): string[] {
  const all = new Set(graph.coveredBy.keys());
  for (const { permissions } of grants ?? []) for (const one of permissions ?? []) all.add(one);
  return [...all].filter((one) => !one.includes('*')).sort();
}

/** Permissions in which every word of the text occurs. */
export function permissionsMatching(permissions: readonly string[], text: string): string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return permissions.filter((one) => {
    const folded = one.toLowerCase();
    return words.every((word) => folded.includes(word));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
