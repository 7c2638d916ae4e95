import { useTranslations } from 'use-intl';

/** What words are made of; ApiError has these fields. */
interface ServiceErrorFacts {
  readonly kind: 'network' | 'timeout' | 'status' | 'unreadable';
  readonly status: number | null;
  readonly method: string;
  readonly path: string;
  readonly serviceMessage: string | null;
  readonly contextId: string | null;
  readonly retryAfterSeconds: number | null;
  readonly missingPermissions: readonly string[];
}

export interface DescribedError {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  /** The service's own sentence: shown as text, never trusted as markup. */
  readonly serviceMessage: string | null;
  readonly contextId: string | null;
  /** Method and path of the failed request, for support. */
  readonly request: string | null;
  /** What the browser said, where it was no request that failed: for support. */
  readonly detail: string | null;
}

/** Makes words of any error: the one place where that happens. */
export function useDescribeError(): (error: unknown) => DescribedError {
  const t = useTranslations('errors');

  return (error) => {
    if (!isServiceError(error)) {
      // What a browser throws where a disk is full or a database is closed; the code's own faults are of other kinds.
      const kind = error instanceof DOMException ? 'storage' : 'unexpected';
      return {
        ...wordsFor(kind),
        serviceMessage: null,
        contextId: null,
        request: null,
        detail: error instanceof Error ? `${error.name}: ${error.message}` : null,
      };
    }
    return {
      ...wordsOf(error),
      serviceMessage: error.serviceMessage,
      contextId: error.contextId,
      request: `${error.method} ${error.path}`,
      detail: null,
    };
  };

  function wordsOf(error: ServiceErrorFacts): Pick<DescribedError, 'title' | 'body' | 'action'> {
    if (error.kind !== 'status') return wordsFor(error.kind);
    const status = error.status ?? 0;
    if (status === 401) return wordsFor('unauthorized');
    if (status === 404) return wordsFor('notFound');
    // The service, or something before it, gave up waiting.
    if (status === 408 || status === 504) return wordsFor('timeout');
    if (status === 403) {
      const permissions = error.missingPermissions.join(', ');
      return {
        ...wordsFor('forbidden'),
        ...(permissions && { body: t('forbidden.bodyNamed', { permissions }) }),
      };
    }
    if (status === 429) {
      const seconds = error.retryAfterSeconds;
      return {
        ...wordsFor('rateLimited'),
        ...(seconds !== null && { body: t('rateLimited.bodySeconds', { seconds }) }),
      };
    }
    const kind = status >= 500 ? 'unavailable' : 'refused';
    return {
      title: t(`${kind}.title`),
      body: t(`${kind}.body`, { status: String(status) }),
      action: t(`${kind}.action`),
    };
  }

  function wordsFor(
    kind:
      | 'network'
      | 'timeout'
      | 'unreadable'
      | 'unauthorized'
      | 'forbidden'
      | 'notFound'
      | 'rateLimited'
      | 'storage'
      | 'unexpected',
  ): Pick<DescribedError, 'title' | 'body' | 'action'> {
    return { title: t(`${kind}.title`), body: t(`${kind}.body`), action: t(`${kind}.action`) };
  }
}

function isServiceError(error: unknown): error is ServiceErrorFacts & Error {
  return (
    error instanceof Error && error.name === 'ApiError' && 'kind' in error && 'missingPermissions' in error
  );
}
