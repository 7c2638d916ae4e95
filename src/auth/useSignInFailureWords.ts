import { useTranslations } from 'use-intl';
import type { SignInFailure } from './authState';

export interface SignInFailureWords {
  readonly title: string;
  readonly body: readonly string[];
  /** A short technical name, to quote. */
  readonly detail: string | null;
}

/** Makes words of a failed sign-in. */
export function useSignInFailureWords(adminName = ''): (failure: SignInFailure) => SignInFailureWords {
  const t = useTranslations('auth.failure');

  return (failure) => {
    switch (failure.kind) {
      case 'rejected':
        return {
          title: t(`${failure.reason}.title`),
          body: [t(`${failure.reason}.body`)],
          detail: failure.parameter === null ? failure.reason : `${failure.reason}: ${failure.parameter}`,
        };
      case 'refused':
        return {
          title: t('refused.title'),
          body: [
            t(`refused.${causeOf(failure.error)}`),
            ...(failure.description === null
              ? []
              : [t('refused.says', { description: failure.description })]),
          ],
          detail: failure.error,
        };
      case 'otherAdmin':
        return {
          title: t('otherAdmin.title'),
          body: [t('otherAdmin.body', { name: failure.name, admin: adminName })],
          detail: null,
        };
      default:
        return { title: t(`${failure.kind}.title`), body: [t(`${failure.kind}.body`)], detail: null };
    }
  };
}

/** RFC 6749 §4.2.2.1; what the service really sends is not published, so anything else is the client's set-up. */
function causeOf(error: string): 'denied' | 'service' | 'client' {
  if (error === 'access_denied') return 'denied';
  return error === 'server_error' || error === 'temporarily_unavailable' ? 'service' : 'client';
}
