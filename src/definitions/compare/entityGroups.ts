/** One action of an entity. */
interface EntityAction {
  readonly permission: string;
  /** What stands after the second colon; the whole where there is none. */
  readonly action: string;
}

export interface EntityGroup {
  /** What stands between the colons; empty where there is none. */
  readonly entity: string;
  readonly actions: readonly EntityAction[];
}

export interface DomainGroup {
  readonly domain: string;
  readonly entities: readonly EntityGroup[];
  readonly count: number;
}

/** Permissions by domain and entity, in the order given. */
export function entityGroups(permissions: readonly string[]): DomainGroup[] {
  const domains = new Map<string, Map<string, EntityAction[]>>();
  for (const permission of permissions) {
    const [domain = '', entity = '', ...rest] = permission.split(':');
    const entities = domains.get(domain) ?? new Map<string, EntityAction[]>();
    domains.set(domain, entities);
    const actions = entities.get(entity) ?? [];
    entities.set(entity, actions);
    actions.push({ permission, action: rest.join(':') || permission });
  }
  return [...domains].map(([domain, entities]) => ({
    domain,
    entities: [...entities].map(([entity, actions]) => ({ entity, actions })),
    count: [...entities.values()].reduce((sum, actions) => sum + actions.length, 0),
  }));
}
