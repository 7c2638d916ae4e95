/** Every link of the console is made here, so that an id of any content is encoded once and the same way. */
export const paths = {
  home: () => '/',
  definitions: () => '/definitions',
  /** Two or three licenses against each other; one that is to be joined by others, or none. */
  compareDefinitions: (licenseIds: readonly string[] = []) =>
    withList('/definitions/compare', 'license', licenseIds),
  /** All definitions as a picture, with one of them chosen, or none. */
  definitionGraph: (licenseId?: string) => withQuery('/definitions', { view: 'graph', license: licenseId }),
  definition: (licenseId: string) => `/definitions/${segment(licenseId)}`,
  permissions: (query?: Readonly<Record<string, string>>) => withQuery('/permissions', query),
  organization: (filter?: Readonly<Record<string, string>>) => withQuery('/organization', filter),
  /** As a saved view has it. */
  organizationView: (search: string) => (search === '' ? '/organization' : `/organization?${search}`),
  overview: () => '/organization/overview',
  findings: (query?: Readonly<Record<string, string>>) => withQuery('/organization/findings', query),
  changes: (query?: Readonly<Record<string, string>>) => withQuery('/organization/changes', query),
  users: (search?: Readonly<Record<string, string>>) => withQuery('/users', search),
  user: (userId: string) => `/users/${segment(userId)}`,
  compareUsers: (userIds: readonly string[]) => withList('/users/compare', 'user', userIds),
  batch: (query?: BatchAddress) => withQuery('/batch', query),
  history: () => '/history',
  run: (runId: string) => `/history/${segment(runId)}`,
  storage: () => '/storage',
  about: () => '/about',
  login: () => '/login',
  oauthCallback: () => '/oauth/callback',
} as const;

type BatchAddress = {
  readonly draft?: string;
  readonly step?: string;
  /** The way in which people come into it. */
  readonly by?: string;
  readonly run?: string;
};

/**
 * An id of any content as one segment. A lone surrogate can't be encoded and becomes U+FFFD; dots alone would be a step
 * in the path, encoded once or not, and lead to a page that finds nothing.
 */
function segment(id: string): string {
  const encoded = encodeURIComponent(id.toWellFormed());
  return /^\.{1,2}$/.test(encoded) ? encoded.replaceAll('.', '%252E') : encoded;
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

function withList(path: string, name: string, values: readonly string[]): string {
  return values.length === 0
    ? path
    : `${path}?${new URLSearchParams(values.map((value) => [name, value])).toString()}`;
}
