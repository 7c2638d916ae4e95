/** License definitions as the service's list tells them. */
interface WireDefinition {
  readonly id: string;
  readonly description?: string;
  readonly permissions?: { readonly ids: readonly string[] };
  readonly prerequisites: readonly { readonly id: string }[];
  readonly comprises: readonly WireDefinition[];
}

/** One definition; permissions null where the list doesn't tell them. */
export function wireDefinition(
  id: string,
  permissions: readonly string[] | null,
  comprises: readonly WireDefinition[] = [],
  prerequisites: readonly string[] = [],
): WireDefinition {
  return {
    id,
    ...(permissions !== null && { permissions: { ids: permissions } }),
    comprises,
    prerequisites: prerequisites.map((other) => ({ id: other })),
  };
}

const TIERS = 6;
const ENTITIES = 25;
const ACTIONS = ['view', 'add', 'edit', 'delete'];

/**
 * So many definitions with so many permissions in all: families of tiers, each of which comprises the one below,
 * with add-ons that need a tier or two; always the same.
 */
export function manyDefinitions(count: number, permissions: number): WireDefinition[] {
  const each = Math.ceil(permissions / count);
  const list: WireDefinition[] = [];
  for (let at = 0; at < count; at += 1) {
    const family = Math.floor(at / 10);
    const place = at % 10;
    const own = Array.from({ length: each }, (_, index) => {
      const number = at * each + index;
      const entity = `entity${String(Math.floor(number / ACTIONS.length) % ENTITIES)}x${String(number)}`;
      return `domain${String(family)}:${entity}:${ACTIONS[number % ACTIONS.length] ?? 'view'}`;
    });
    const isTier = place < TIERS;
    const below = list[at - 1];
    list.push(
      wireDefinition(
        isTier
          ? `family${String(family)}Tier${String(place + 1)}`
          : `family${String(family)}AddOn${String(place - TIERS + 1)}`,
        own,
        isTier && place > 0 && below !== undefined ? [below] : [],
        isTier
          ? []
          : [
              `family${String(family)}Tier${String(place - TIERS + 1)}`,
              ...(family > 0 ? ['family0Tier2'] : []),
            ],
      ),
    );
  }
  return list;
}
