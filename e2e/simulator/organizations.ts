import type { Reply } from './reply';
import type { ApiRequest, Route, Service } from './service';
import type { Token } from './tokens';
import type { World } from './world';

export function organizationJson(world: World): Record<string, unknown> {
  const { id, name, domain } = world.organization;
  return {
    id,
    name,
    defaultLanguage: 'en-us',
    defaultCountryCode: 'IE',
    thirdPartyOrgName: domain,
    domain,
    version: 7,
    state: 'active',
    supportURI: '',
    voicemailEnabled: true,
    productPlatform: 'PureCloud',
    selfUri: '/api/v2/organizations/me',
    features: { purecloud: true, directory: true, chat: true, hybrid: false, voice: true },
  };
}

/** What the service tells of a token; no scope restricts it, as in most organizations. */
export function tokenInfoJson(world: World, token: Token): Record<string, unknown> {
  const { id, name } = world.organization;
  return {
    organization: { id, name },
    homeOrganization: { id, name },
    authorizedScope: [],
    OAuthClient: { id: token.clientId, name: token.clientId, organization: { id, name } },
  };
}

function getToken({ token }: ApiRequest, { world }: Service): Reply {
  return { status: 200, json: tokenInfoJson(world, token) };
}

function deleteToken({ token }: ApiRequest, { tokens }: Service): Reply {
  tokens.revoke(token.value);
  return { status: 200 };
}

export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/organizations/me',
    handle: (_request, { world }) => ({ status: 200, json: organizationJson(world) }),
  },
  { method: 'GET', path: '/api/v2/tokens/me', handle: getToken },
  { method: 'HEAD', path: '/api/v2/tokens/me', handle: () => ({ status: 200 }) },
  { method: 'DELETE', path: '/api/v2/tokens/me', handle: deleteToken },
];
