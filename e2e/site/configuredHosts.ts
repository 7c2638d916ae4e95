import type { OrganizationHosts } from './headers';

/** The organizations of a config.json, given as its text or as what was read of it; none where it isn't one. */
export function organizationsOf(config: unknown): OrganizationHosts[] {
  const parsed: unknown = typeof config === 'string' ? tryJson(config) : config;
  if (typeof parsed !== 'object' || parsed === null || !('organizations' in parsed)) return [];
  return Array.isArray(parsed.organizations)
    ? parsed.organizations.filter((one): one is OrganizationHosts => typeof one === 'object' && one !== null)
    : [];
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
