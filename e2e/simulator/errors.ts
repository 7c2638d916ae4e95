import type { Reply } from './reply';

interface FailureExtras {
  messageWithParams?: string;
  messageParams?: Record<string, string>;
  limit?: { key: string; namespace: string; value: number };
  details?: readonly { errorCode?: string; fieldName?: string; entityId?: string; entityName?: string }[];
  headers?: Record<string, string>;
}

/** An answer that says no, in the service's words. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extras: FailureExtras = {},
  ) {
    super(message);
  }
}

/** A failure as the service's ErrorBody. */
export function failureReply(failure: Failure, contextId: string): Reply {
  const { headers, details, ...rest } = failure.extras;
  return {
    status: failure.status,
    ...(headers ? { headers } : {}),
    json: {
      message: failure.message,
      code: failure.code,
      status: failure.status,
      ...rest,
      contextId,
      details: details ?? [],
      errors: [],
    },
  };
}

export function badRequest(message: string, fieldName?: string): Failure {
  return new Failure(
    400,
    'bad.request',
    message,
    fieldName === undefined ? {} : { details: [{ errorCode: 'invalid.value', fieldName }] },
  );
}

export function notFound(message = 'HTTP 404 Not Found'): Failure {
  return new Failure(404, 'not.found', message);
}

/** A thing of the service that isn't there. */
export function entityNotFound(kind: string, id: string): Failure {
  return new Failure(404, 'not.found', `The requested ${kind} was not found: ${id}`, {
    messageWithParams: `The requested ${kind} was not found: {id}`,
    messageParams: { id },
    details: [{ errorCode: 'not.found', entityId: id, entityName: kind }],
  });
}

export function methodNotAllowed(allowed: readonly string[]): Failure {
  return new Failure(405, 'method.not.allowed', 'HTTP 405 Method Not Allowed', {
    headers: { Allow: [...new Set([...allowed, 'OPTIONS'])].join(', ') },
  });
}

export function missingPermission(anyOf: readonly string[]): Failure {
  const text =
    'Unable to perform the requested action. You must have at least one of the following permissions assigned:';
  const permissions = `[${anyOf.join(', ')}]`;
  return new Failure(403, 'missing.any.permissions', `${text} ${permissions}`, {
    messageWithParams: `${text} {permissions}`,
    messageParams: { permissions },
  });
}

export function tooManyRequests(seconds: number, limit: number): Failure {
  return new Failure(
    429,
    'too.many.requests.retry.after',
    `Rate limit exceeded the maximum. Retry the request in [${seconds}] seconds`,
    {
      limit: { key: 'org.app.user.rate.per.minute', namespace: 'platform.api', value: limit },
      headers: { 'Retry-After': String(seconds) },
    },
  );
}

export function tooLarge(message: string): Failure {
  return new Failure(413, 'request.entity.too.large', message);
}
