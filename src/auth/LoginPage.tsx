import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAddress } from './address';
import { useAuth } from './AuthContext';
import { AuthFrame } from './AuthFrame';
import type { AuthState } from './authState';
import { isFramed, organizationToOffer } from './embedding';
import { RETURN_TO } from './loginPath';
import { Notice } from './Notice';
import { OrganizationChoice } from './OrganizationChoice';
import { safeReturnPath } from './returnPath';
import styles from './signIn.module.css';
import { useSignInFailureWords } from './useSignInFailureWords';

interface LoginPageProps {
  readonly state: Extract<AuthState, { status: 'signedOut' | 'failed' }>;
}

/** Where an admin signs in: to which organization, in which region, and to which page they come back. */
export function LoginPage({ state }: LoginPageProps) {
  const t = useTranslations('auth.login');
  const auth = useAuth();
  const search = new URLSearchParams(useAddress().search);
  const { organizations, embedding } = auth.config;
  const [chosen, setChosen] = useState(() => organizationToOffer(organizations, embedding));
  const returnPath = safeReturnPath(search.get(RETURN_TO), window.location.origin);
  const describe = useSignInFailureWords();
  const failure = state.status === 'failed' ? describe(state.failure) : null;

  return (
    <AuthFrame>
      <title>{t('documentTitle')}</title>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) void auth.signIn(chosen, returnPath);
        }}
      >
        {state.status === 'signedOut' && state.reason !== 'start' && (
          <Notice tone={state.reason === 'notDeleted' ? 'error' : 'success'}>
            {t(`signedOut.${state.reason}`)}
          </Notice>
        )}
        {failure !== null && (
          <Notice tone="error" title={failure.title}>
            {failure.body.join(' ')}
          </Notice>
        )}
        <div>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.text}>{t('explanation')}</p>
        </div>
        <OrganizationChoice organizations={organizations} chosen={chosen} onChoose={setChosen} />
        <div>
          <button type="submit" className={`${styles.button} ${styles.main} ${styles.wide}`}>
            {t('action')}
          </button>
          {isFramed && <p className={`${styles.small} ${styles.below}`}>{t('framed')}</p>}
          {returnPath !== '/' && <p className={`${styles.small} ${styles.below}`}>{t('afterwards')}</p>}
        </div>
      </form>
    </AuthFrame>
  );
}
