import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAddress } from './address';
import { useAuth } from './AuthContext';
import { AuthFrame } from './AuthFrame';
import type { AuthState } from './authState';
import { isFramed } from './embedding';
import { RETURN_TO } from './loginPath';
import { Notice } from './Notice';
import { onlyOrganizationOf } from './offers';
import { OrganizationChoice } from './OrganizationChoice';
import { RegionSelect } from './RegionSelect';
import { safeReturnPath } from './returnPath';
import styles from './signIn.module.css';
import { useOrganizationChoice } from './useOrganizationChoice';
import { useSignInFailureWords } from './useSignInFailureWords';

interface LoginPageProps {
  readonly state: Extract<AuthState, { status: 'signedOut' | 'failed' }>;
}

/** Where an admin signs in: to which organization, in which region, and to which page they come back. */
export function LoginPage({ state }: LoginPageProps) {
  const t = useTranslations('auth.login');
  const auth = useAuth();
  const search = new URLSearchParams(useAddress().search);
  const choice = useOrganizationChoice(auth.config);
  const { offer, organization } = choice;
  const regionRef = useRef<HTMLSelectElement>(null);
  const [wasTried, setWasTried] = useState(false);
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
          if (organization !== null) void auth.signIn(organization, returnPath);
          else regionRef.current?.focus();
          setWasTried(true);
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
        <OrganizationChoice offers={choice.offers} chosen={offer} onChoose={choice.chooseOffer} />
        {offer !== undefined && onlyOrganizationOf(offer) === null && (
          <RegionSelect
            ref={regionRef}
            region={choice.region}
            onChoose={choice.chooseRegion}
            isMissing={wasTried && organization === null}
          />
        )}
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
