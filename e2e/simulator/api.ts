import { authorizationRoutes } from './authorization';
import { badRequest, Failure, failureReply, methodNotAllowed, missingPermission, notFound } from './errors';
import type { Fault } from './faults';
import { licenseRoutes } from './licenses';
import { licenseWriteRoutes } from './licenseWrites';
import { organizationRoutes } from './organizations';
import type { Reply } from './reply';
import { searchRoutes } from './search';
import type { ApiRequest, Incoming, Route, Service } from './service';
import { userRoutes } from './users';

/** Where several paths fit, the first one wins: exact ones stand before those with a parameter. */
const routes: readonly Route[] = [
  ...searchRoutes,
  ...userRoutes,
  ...licenseRoutes,
  ...licenseWriteRoutes,
  ...organizationRoutes,
  ...authorizationRoutes,
];
const patterns = routes.map((route) => ({ route, segments: route.path.split('/') }));

function parametersOf(pattern: readonly string[], segments: readonly string[]): string[] | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: string[] = [];
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part === '*' && segment !== '') parameters.push(segment);
    else if (part !== segment) return undefined;
  }
  return parameters;
}

function segmentsOf(path: string): string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    throw notFound();
  }
}

function findRoute({ method, path }: Incoming): { route: Route; parameters: string[] } {
  const segments = segmentsOf(path);
  const fitting = patterns.flatMap(({ route, segments: pattern }) => {
    const parameters = parametersOf(pattern, segments);
    return parameters ? [{ route, parameters }] : [];
  });
  const [best] = fitting;
  if (!best) throw notFound();
  const samePath = fitting.filter(({ route }) => route.path === best.route.path);
  const found = samePath.find(({ route }) => route.method === method);
  if (!found) throw methodNotAllowed(samePath.map(({ route }) => route.method));
  return found;
}

function jsonOf({ headers, body }: Incoming): unknown {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Failure(415, 'unsupported.media.type', 'HTTP 415 Unsupported Media Type');
  }
  if (body.length === 0) throw badRequest('A request body is required');
  try {
    return JSON.parse(body.toString());
  } catch {
    throw badRequest('The request body is not valid JSON');
  }
}

function check(incoming: Incoming, service: Service, fault: Fault | undefined): () => Reply {
  const { route, parameters } = findRoute(incoming);
  const { tokens, rateLimit } = service;
  if (fault?.kind === 'expire-token') tokens.expire(incoming.headers.authorization);
  const token = tokens.authenticate(incoming.headers.authorization);
  rateLimit.count(token.userId, token.clientId);
  const { anyOf } = route;
  if (anyOf && !anyOf.some((permission) => token.permissions.has(permission))) throw missingPermission(anyOf);
  const request: ApiRequest = {
    id: incoming.id,
    path: incoming.path,
    query: incoming.query,
    parameters,
    body: route.takesJson === true ? jsonOf(incoming) : undefined,
    token,
    fault,
  };
  return () => route.handle(request, service);
}

/** Checks a request now and hands back what does it: at once, or later where a fault wants it so. */
export function prepareApiCall(incoming: Incoming, service: Service, fault: Fault | undefined): () => Reply {
  const guarded = (run: () => Reply) => {
    try {
      return run();
    } catch (error) {
      if (error instanceof Failure) return failureReply(error, incoming.id);
      throw error;
    }
  };
  let run: (() => Reply) | undefined;
  const refused = guarded(() => {
    run = check(incoming, service, fault);
    return { status: 200 };
  });
  return () => (run ? guarded(run) : refused);
}
