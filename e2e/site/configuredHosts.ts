import type { ConfiguredHosts, OrganizationHosts } from './headers';

/** What the headers depend on, of a config.json given as its text or as what was read of it; none where it isn't one. */
export function configuredHosts(config: unknown): ConfiguredHosts {
  const parsed: unknown = typeof config === 'string' ? tryJson(config) : config;
  return {
    organizations: listOf(parsed, 'organizations').filter(
      (one): one is OrganizationHosts => typeof one === 'object' && one !== null,
    ),
    frameAncestors: listOf(fieldOf(parsed, 'embedding'), 'frameAncestors').filter(
      (one) => typeof one === 'string',
    ),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

function listOf(value: unknown, name: string): unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
