import { ApiError } from '../api/ApiError';
import type { ErrorFacts } from './runTypes';

/**
 * What a failed call means for the run.
 * - rate-limited, unauthorized, forbidden, too-large, rejected: the service answered, and did nothing.
 * - lost: nobody can say whether it did anything.
 */
export type CallFailure =
  | { readonly kind: 'rate-limited'; readonly waitMs: number | null; readonly facts: ErrorFacts }
  | { readonly kind: 'unauthorized'; readonly facts: ErrorFacts }
  | { readonly kind: 'forbidden'; readonly facts: ErrorFacts }
  | { readonly kind: 'too-large'; readonly facts: ErrorFacts }
  | { readonly kind: 'rejected'; readonly word: string; readonly facts: ErrorFacts }
  | { readonly kind: 'lost'; readonly facts: ErrorFacts };

const SPEAKS_OF_SIZE =
  /\b(size|too\s(many|large|long|big)|limit|maximum|max|exceed\w*|batch)\b|too\.(many|large|long)/i;

/** Anything that isn't the service's own clear no counts as lost. */
export function failureOf(error: unknown, at: number): CallFailure {
  const facts = factsOf(error, at);
  if (!(error instanceof ApiError) || error.isAmbiguous) return { kind: 'lost', facts };
  switch (error.status) {
    case 429:
      return {
        kind: 'rate-limited',
        waitMs: error.retryAfterSeconds === null ? null : error.retryAfterSeconds * 1000,
        facts,
      };
    case 401:
      return { kind: 'unauthorized', facts };
    case 403:
      return { kind: 'forbidden', facts };
    case 413:
      return { kind: 'too-large', facts };
    case 400:
      if (SPEAKS_OF_SIZE.test(`${error.code ?? ''} ${error.serviceMessage ?? ''}`)) {
        return { kind: 'too-large', facts };
      }
      return { kind: 'rejected', word: wordOf(error), facts };
    default:
      return { kind: 'rejected', word: wordOf(error), facts };
  }
}

function wordOf(error: ApiError): string {
  return error.code ?? `HTTP ${error.status}`;
}

function factsOf(error: unknown, at: number): ErrorFacts {
  if (error instanceof ApiError) {
    const { kind, method, path, status, code, serviceMessage, contextId, missingPermissions } = error;
    return { kind, at, method, path, status, code, serviceMessage, contextId, missingPermissions };
  }
  return {
    kind: 'network',
    at,
    method: '',
    path: '',
    status: null,
    code: null,
    serviceMessage: null,
    contextId: null,
    missingPermissions: [],
  };
}
