import { foldText, foldWords } from '../directory/foldText';
import type { ListedPermission } from '../directory/permissions/permissions';

/** A permission as it stands under its domain and entity. */
export interface GroupedPermission extends ListedPermission {
  /** What stands behind the entity. */
  readonly action: string;
}

export interface EntityGroup {
  readonly entity: string;
  readonly permissions: readonly GroupedPermission[];
}

export interface DomainGroup {
  readonly domain: string;
  /** Permissions in it, also where not all of them are told of. */
  readonly count: number;
  readonly entities: readonly EntityGroup[];
}

export interface FoundPermissions {
  readonly domains: readonly DomainGroup[];
  readonly matching: number;
}

/**
 * Permissions that have every word of a search somewhere, by domain and entity.
 * @param most of how many to tell; the counts tell of all.
 */
export function findPermissions(
  listed: readonly ListedPermission[],
  search: string,
  most: number,
): FoundPermissions {
  const words = foldWords(search);
  const matching = listed.filter(({ permission }) => {
    const folded = foldText(permission);
    return words.every((word) => folded.includes(word));
  });
  const counts = new Map<string, number>();
  for (const { permission } of matching) {
    const { domain } = partsOf(permission);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const byDomain = new Map<string, Map<string, GroupedPermission[]>>();
  for (const one of matching.slice(0, most)) {
    const { domain, entity, action } = partsOf(one.permission);
    const entities = byDomain.get(domain) ?? new Map<string, GroupedPermission[]>();
    byDomain.set(domain, entities);
    const group = entities.get(entity) ?? [];
    entities.set(entity, group);
    group.push({ ...one, action });
  }
  const domains = [...byDomain].map(([domain, entities]) => ({
    domain,
    count: counts.get(domain) ?? 0,
    entities: [...entities].map(([entity, permissions]) => ({ entity, permissions })),
  }));
  return { domains, matching: matching.length };
}

/** Domains in order, each with the number of its permissions. */
export function domainsOf(listed: readonly ListedPermission[]): { domain: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { permission } of listed) {
    const { domain } = partsOf(permission);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].map(([domain, count]) => ({ domain, count }));
}

/** What has fewer than three words is told as it stands. */
function partsOf(permission: string): { domain: string; entity: string; action: string } {
  const [domain = '', entity = '', ...rest] = permission.split(':');
  return { domain, entity, action: rest.length === 0 ? entity || domain : rest.join(':') };
}
