import type { OrganizationConfig } from './appConfig';

/** What one entry of config.json offers to sign in to. */
export interface Offer {
  readonly name: string;
  /** One where config.json names the region; else one for each, of which the admin chooses. */
  readonly organizations: readonly OrganizationConfig[];
}

/** The entries of config.json in their order. */
export function offersOf(organizations: readonly OrganizationConfig[]): readonly Offer[] {
  const fixed = (one: OrganizationConfig) => (one.isRegionFixed ? one.region : null);
  const isSameEntry = (one: OrganizationConfig, other: OrganizationConfig) =>
    one.clientId === other.clientId && fixed(one) === fixed(other);
  return organizations
    .filter((one, at) => organizations.findIndex((other) => isSameEntry(one, other)) === at)
    .map((first) => ({
      name: first.name,
      organizations: organizations.filter((one) => isSameEntry(one, first)),
    }));
}

/** The one organization that an offer is for; null where its region is yet to be chosen. */
export function onlyOrganizationOf({ organizations }: Offer): OrganizationConfig | null {
  const [only, ...others] = organizations;
  return others.length === 0 ? (only ?? null) : null;
}
