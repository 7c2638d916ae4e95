import type { ErrorBodyWire } from './wire';

/**
 * What became of a request that has no usable answer.
 * - "network": no answer arrived; the request may or may not have reached the service.
 * - "timeout": no answer arrived in time; likewise.
 * - "status": the service answered with an error status.
 * - "unreadable": an answer arrived that isn't what the operation promises (HTML, half a body, another shape).
 */
export type ApiErrorKind = 'network' | 'timeout' | 'status' | 'unreadable';

export interface ApiErrorFacts {
  readonly kind: ApiErrorKind;
  readonly method: string;
  /** Path without query: it may be shown and copied, and a query may hold names. */
  readonly path: string;
  readonly status?: number | undefined;
  readonly body?: ErrorBodyWire | undefined;
  /** From the header inin-correlation-id, used where the body names no contextId. */
  readonly correlationId?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/** A failed call to Genesys Cloud, with the facts that words are made of. Never holds a token. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly method: string;
  readonly path: string;
  /** HTTP status; null where no answer arrived. */
  readonly status: number | null;
  /** The service's own code, such as too.many.requests.retry.after. */
  readonly code: string | null;
  /** The service's own sentence: text to show as text. */
  readonly serviceMessage: string | null;
  /** The id to quote to Genesys's support. */
  readonly contextId: string | null;
  /** Seconds to wait before another try, where the service said so. */
  readonly retryAfterSeconds: number | null;
  /** Permissions that a 403 asks for. */
  readonly missingPermissions: readonly string[];

  readonly #facts: ApiErrorFacts;

  constructor(facts: ApiErrorFacts) {
    super(`${facts.method} ${facts.path}: ${facts.status ?? facts.kind}`, { cause: facts.cause });
    this.#facts = facts;
    this.kind = facts.kind;
    this.method = facts.method;
    this.path = facts.path;
    this.status = facts.status ?? null;
    this.code = facts.body?.code ?? null;
    this.serviceMessage = facts.body?.message ?? null;
    this.contextId = facts.body?.contextId ?? facts.correlationId ?? null;
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.missingPermissions = this.status === 403 ? permissionsIn(facts.body) : [];
  }

  /** What the error is made of, and can be made of again beyond a worker's boundary. */
  toFacts(): ApiErrorFacts {
    const { cause, ...facts } = this.#facts;
    // An error of one's own class doesn't pass, one of any other class does as a plain Error.
    return cause instanceof Error ? { ...facts, cause: new Error(cause.message) } : facts;
  }

  /** Whether the request may have taken effect though no trustworthy answer says so. */
  get isAmbiguous(): boolean {
    if (this.kind !== 'status') return true;
    return this.status !== null && (this.status >= 500 || this.status === 408);
  }
}

/** genesys-cloud.md §4: a 403 names permissions in messageParams or in its sentence; there is no field of its own. */
function permissionsIn(body: ErrorBodyWire | undefined): string[] {
  const told = [body?.message ?? '', ...Object.values(body?.messageParams ?? {}).map(String)].join(' ');
  return [...new Set(told.match(/[A-Za-z]+:[A-Za-z]+:[A-Za-z*]+/g) ?? [])];
}
