import { ApiError, type ApiErrorFacts } from '../api/ApiError';

/** An error as it crosses a worker's boundary or is kept: an Error itself loses all that makes it an ApiError. */
export type ErrorFacts =
  | { readonly kind: 'api'; readonly facts: ApiErrorFacts }
  | { readonly kind: 'other'; readonly message: string };

export function toErrorFacts(error: unknown): ErrorFacts {
  if (error instanceof ApiError) return { kind: 'api', facts: error.toFacts() };
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function fromErrorFacts(told: ErrorFacts): Error {
  return told.kind === 'api' ? new ApiError(told.facts) : new Error(told.message);
}
