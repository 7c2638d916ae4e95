type Grant = 'implicit' | 'code';

/** An OAuth client as the organization's admin would have registered it. */
export interface OAuthClient {
  id: string;
  redirectUris: readonly string[];
  grants: readonly Grant[];
}

/** Stands for any port of this machine, since ports are free ones here. */
const loopbackCallback = 'http://loopback/oauth/callback';

const demoClients: readonly OAuthClient[] = [
  { id: 'license-desk-implicit', redirectUris: [loopbackCallback], grants: ['implicit'] },
  { id: 'license-desk-pkce', redirectUris: [loopbackCallback], grants: ['code'] },
  { id: 'license-desk-demo', redirectUris: [loopbackCallback], grants: ['implicit', 'code'] },
];

export function findClient(
  extra: readonly OAuthClient[],
  id: string | null | undefined,
): OAuthClient | undefined {
  return [...extra, ...demoClients].find((client) => client.id === id);
}

/** Registered redirect URIs match exactly, save for the port of the demo's own. */
export function mayRedirect(client: OAuthClient, uri: string | null | undefined): uri is string {
  if (uri === null || uri === undefined) return false;
  if (client.redirectUris.includes(uri)) return true;
  return (
    client.redirectUris.includes(loopbackCallback) &&
    /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?\/oauth\/callback$/.test(uri) &&
    URL.canParse(uri)
  );
}

/** Where logging out may lead: a registered redirect URI, or its origin's front page. */
export function mayReturn(client: OAuthClient, uri: string): boolean {
  if (mayRedirect(client, uri)) return true;
  if (!URL.canParse(uri)) return false;
  const { origin, search, hash } = new URL(uri);
  if (search !== '' || hash !== '') return false;
  return (
    mayRedirect(client, `${origin}/oauth/callback`) ||
    client.redirectUris.some((known) => URL.canParse(known) && new URL(known).origin === origin)
  );
}
