import { definitions, tiers, type Definition } from './definitions';

const byId = new Map(definitions.map((definition) => [definition.id, definition]));
const covers = (license: string, permission: string) =>
  byId.get(license)?.permissions.includes(permission) ?? false;
const addOns = definitions.filter(
  ({ id, prerequisites }) => prerequisites.length > 0 || id === 'gcSTAupgrade',
);
const top = tiers.at(-1) ?? 'cloudCX3';

function tierOf(permission: string): number {
  return tiers.findIndex((tier) => covers(tier, permission));
}

function addOnFor(permission: string, tier: number): Definition | undefined {
  const fitting = addOns.filter((addOn) => addOn.permissions.includes(permission));
  const wanted = tiers[tier] ?? top;
  return fitting.find((addOn) => addOn.prerequisites.includes(wanted)) ?? fitting[0];
}

/**
 * The licenses that a set of permissions needs: the cheapest tier that carries them, with add-ons, or the
 * top tier where that spares two add-ons.
 */
export function inferLicenses(permissions: Iterable<string>): string[] {
  let tier = -1;
  const forAddOns = new Set<string>();
  for (const permission of permissions) {
    if (addOns.some((addOn) => addOn.permissions.includes(permission))) forAddOns.add(permission);
    else tier = Math.max(tier, tierOf(permission));
  }
  for (const permission of forAddOns) {
    const needed = addOnFor(permission, tier)?.prerequisites[0];
    tier = Math.max(
      tier,
      tiers.findIndex((name) => name === needed),
    );
  }
  const chosen = new Map<string, boolean>();
  for (const permission of forAddOns) {
    const addOn = addOnFor(permission, tier);
    if (addOn) chosen.set(addOn.id, covers(top, permission));
  }
  const spared = [...chosen].filter(([, inTop]) => inTop).map(([id]) => id);
  if (tier === tiers.length - 1 || spared.length > 1) {
    tier = tiers.length - 1;
    for (const id of spared) chosen.delete(id);
  }
  const base = tiers[tier];
  return [...(base === undefined ? [] : [base]), ...chosen.keys()];
}
