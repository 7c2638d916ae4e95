import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Any web page may call the service, from any origin, with any header, as the real one allows it. */
export function corsHeaders(request: IncomingMessage, exposeRetryAfter: boolean): OutgoingHttpHeaders {
  const { origin } = request.headers;
  return {
    'Access-Control-Allow-Origin': origin ?? '*',
    ...(origin === undefined ? {} : { 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' }),
    'Access-Control-Expose-Headers': exposeRetryAfter
      ? 'inin-correlation-id, Retry-After'
      : 'inin-correlation-id',
  };
}

/** The answer to a preflight. */
export function preflightHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  const asked = request.headers['access-control-request-headers'];
  return {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': asked ?? 'Authorization, Content-Type, Accept',
    'Access-Control-Max-Age': '7200',
    ...(request.headers['access-control-request-private-network'] === 'true'
      ? { 'Access-Control-Allow-Private-Network': 'true' }
      : {}),
  };
}
