import * as v from 'valibot';
import type { KeepDays } from '../kept/KeepDays';
import { isRegion, REGION_HOSTS, type Region } from './regions';

export const GRANTS = ['implicit', 'pkce'] as const;
export type Grant = (typeof GRANTS)[number];

/** One organization of config.json; where it leaves the region open, one for each region. */
export interface OrganizationConfig {
  readonly name: string;
  readonly region: Region;
  /** Whether config.json names the region. Otherwise the admin chooses it. */
  readonly isRegionFixed: boolean;
  readonly clientId: string;
  readonly grant: Grant;
  /** Origin of the api: https://api.{region} unless config.json names another. */
  readonly apiBaseUrl: string;
  /** Origin of the sign-in: https://login.{region} unless config.json names another. */
  readonly loginBaseUrl: string;
  /** The one organization that an access may be for; null where config.json leaves it open. */
  readonly organizationId: string | null;
}

export const TOKEN_STORAGES = ['memory', 'session'] as const;
/** Where the token is kept: in the page alone, or in the tab's own storage too, which outlives a reload. */
export type TokenStorage = (typeof TOKEN_STORAGES)[number];

/** How License Desk stands within another page, such as Genesys Cloud's own interface. */
export interface EmbeddingConfig {
  /** Origins whose pages may show this one; for the headers that a host is told. */
  readonly frameAncestors: readonly string[];
  /** What the query calls the region. Its name is a setting: no source for it could be relied on. */
  readonly environmentParameter: string;
  /** What the query calls the language. */
  readonly languageParameter: string;
}

export interface AppConfig {
  readonly organizations: readonly OrganizationConfig[];
  /** Takes everything that changes assignments out of the console. */
  readonly readOnly: boolean;
  readonly tokenStorage: TokenStorage;
  /** Minutes without any activity after which an admin is signed out; 0 for never. */
  readonly idleMinutes: number;
  /** How long this browser may keep what; 0 keeps it no longer than the session, the organization and its snapshots no longer than the page. */
  readonly keepDays: KeepDays;
  /** Null where no other page may show this one. */
  readonly embedding: EmbeddingConfig | null;
}

/** Fields that config.json can have, each with words of its own for what it should be. */
export type ConfigField =
  | 'organizations'
  | 'organization'
  | 'name'
  | 'region'
  | 'clientId'
  | 'grant'
  | 'apiBaseUrl'
  | 'loginBaseUrl'
  | 'organizationId'
  | 'readOnly'
  | 'tokenStorage'
  | 'idleMinutes'
  | 'keepDays'
  | 'embedding'
  | 'root';

export type ConfigProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'absent'; readonly status: number }
  | { readonly kind: 'notJson'; readonly isPage: boolean }
  | { readonly kind: 'missing' | 'wrong'; readonly field: string; readonly expected: ConfigField }
  | { readonly kind: 'unknownField' | 'twice'; readonly field: string };

export type LoadedConfig =
  | { readonly ok: true; readonly config: AppConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const Origin = v.pipe(v.string(), v.check(isServiceOrigin));
const OrganizationSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  region: v.optional(v.pipe(v.string(), v.check(isRegion))),
  clientId: v.pipe(v.string(), v.regex(/^[\w.-]{1,128}$/)),
  grant: v.picklist(GRANTS),
  apiBaseUrl: v.optional(Origin),
  loginBaseUrl: v.optional(Origin),
  organizationId: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/))),
});
const Days = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650)));
const ParameterName = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const EmbeddingSchema = v.strictObject({
  frameAncestors: v.pipe(v.array(v.pipe(v.string(), v.check(isFrameAncestor))), v.minLength(1)),
  environmentParameter: v.optional(ParameterName, 'pcEnvironment'),
  languageParameter: v.optional(ParameterName, 'pcLangTag'),
});
const AppConfigSchema = v.strictObject({
  organizations: v.pipe(v.array(OrganizationSchema), v.minLength(1)),
  readOnly: v.optional(v.boolean(), false),
  tokenStorage: v.optional(v.picklist(TOKEN_STORAGES), 'memory'),
  idleMinutes: v.optional(v.pipe(v.number(), v.check(isIdleTime)), 30),
  keepDays: v.optional(v.strictObject({ organization: Days, snapshots: Days, runs: Days, drafts: Days }), {}),
  embedding: v.optional(EmbeddingSchema),
});

/** Loads config.json of this site and reads it strictly: a typing error must not become another organization. */
export async function loadAppConfig(): Promise<LoadedConfig> {
  let response: Response;
  let text: string;
  try {
    response = await fetch('/config.json', { cache: 'no-store', headers: { Accept: 'application/json' } });
    text = await response.text();
  } catch {
    return { ok: false, problems: [{ kind: 'unreachable' }] };
  }
  if (!response.ok) return { ok: false, problems: [{ kind: 'absent', status: response.status }] };
  return parseAppConfig(text);
}

export function parseAppConfig(text: string): LoadedConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ kind: 'notJson', isPage: text.trimStart().startsWith('<') }] };
  }
  const result = v.safeParse(AppConfigSchema, json);
  if (!result.success) return { ok: false, problems: result.issues.map(toProblem) };
  const { organizations, embedding = null, ...settings } = result.output;
  const twice = organizations.findIndex((one, index) =>
    organizations.slice(0, index).some((other) => areOne(one, other)),
  );
  if (twice !== -1) {
    return { ok: false, problems: [{ kind: 'twice', field: `organizations[${twice}].clientId` }] };
  }
  return {
    ok: true,
    config: { organizations: organizations.flatMap(toOrganizations), embedding, ...settings },
  };
}

/** What keeps one organization's data apart from another's: a client belongs to one organization alone. */
export function organizationKey({ region, clientId }: { region: string; clientId: string }): string {
  return `${region}/${clientId}`;
}

type WireOrganization = v.InferOutput<typeof OrganizationSchema>;

/** Whether the data of two could not be told apart. */
function areOne(one: WireOrganization, other: WireOrganization): boolean {
  const { region = other.region } = one;
  return one.clientId === other.clientId && region === (other.region ?? region);
}

function toOrganizations(wire: WireOrganization): OrganizationConfig[] {
  return REGION_HOSTS.filter((region) => wire.region === undefined || wire.region === region).map(
    (region) => ({
      name: wire.name,
      region,
      isRegionFixed: wire.region !== undefined,
      clientId: wire.clientId,
      grant: wire.grant,
      apiBaseUrl: new URL(wire.apiBaseUrl ?? `https://api.${region}`).origin,
      loginBaseUrl: new URL(wire.loginBaseUrl ?? `https://login.${region}`).origin,
      organizationId: wire.organizationId ?? null,
    }),
  );
}

/** Never, or between a minute and a day. */
function isIdleTime(minutes: number): boolean {
  return minutes === 0 || (minutes >= 1 && minutes <= 1_440);
}

/** An origin, of which the first word of the host may be any: https://*.mypurecloud.com. */
function isFrameAncestor(text: string): boolean {
  return isServiceOrigin(text.replace('://*.', '://any.'));
}

/** An origin and nothing more; http only where it can't leave the machine. */
function isServiceOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    const isLoopback = /^(127(\.\d+){3}|localhost|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return false;
    return url.pathname === '/' && !/[?#@*]/.test(text);
  } catch {
    return false;
  }
}

const FIELDS: readonly ConfigField[] = [
  'organizations',
  'name',
  'region',
  'clientId',
  'grant',
  'apiBaseUrl',
  'loginBaseUrl',
  'organizationId',
  'readOnly',
  'tokenStorage',
  'idleMinutes',
  'keepDays',
  'embedding',
];

/** Fields whose own fields are told of together. */
const NESTED: ReadonlySet<unknown> = new Set(['keepDays', 'embedding']);

function toProblem(issue: v.InferIssue<typeof AppConfigSchema>): ConfigProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const field = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknownField', field };
  const last = keys.at(-1);
  const expected =
    last === undefined
      ? 'root'
      : typeof last === 'number' && !NESTED.has(keys[0])
        ? 'organization'
        : (FIELDS.find((name) => name === (NESTED.has(keys[0]) ? keys[0] : last)) ?? 'root');
  return { kind: issue.received === 'undefined' ? 'missing' : 'wrong', field, expected };
}
