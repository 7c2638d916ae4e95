import { useTranslations } from 'use-intl';
import { paths } from '../ui/paths';
import type { OrganizationConfig } from './appConfig';
import { useAuth } from './AuthContext';
import { AuthFrame } from './AuthFrame';
import type { SignInFailure } from './authState';
import { Notice } from './Notice';
import { ServiceFailure } from './ServiceFailure';
import styles from './signIn.module.css';
import { useSignInFailureWords } from './useSignInFailureWords';

interface SignInFailurePageProps {
  readonly failure: SignInFailure;
  /** Null where the answer belongs to no sign-in that this tab knows. */
  readonly organization: OrganizationConfig | null;
  readonly returnPath: string;
}

/** A sign-in that came to nothing: why, that nothing was kept, and what to do. */
export function SignInFailurePage({ failure, organization, returnPath }: SignInFailurePageProps) {
  const t = useTranslations('auth.failure');
  const auth = useAuth();
  const words = useSignInFailureWords()(failure);
  const error = failure.kind === 'unverified' || failure.kind === 'exchange' ? failure.error : null;
  const [only, ...others] = auth.config.organizations;
  // Of several, only the admin knows which.
  const again = organization ?? (others.length === 0 ? only : undefined);
  const isRetry = failure.kind === 'unverified';

  return (
    <AuthFrame>
      <title>{t('heading')}</title>
      <div className={styles.stack}>
        <h1 className={styles.title}>{words.title}</h1>
        {error === null ? (
          <Notice tone="error">
            {words.body.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        ) : (
          <>
            <p className={styles.text}>{words.body.join(' ')}</p>
            <ServiceFailure error={error} />
          </>
        )}
        <p className={styles.small}>
          {t('nothingChanged')}
          {words.detail !== null && ` ${t('technical', { detail: words.detail })}`}
        </p>
        <div className={styles.actions}>
          {isRetry && (
            <button
              type="button"
              className={`${styles.button} ${styles.main}`}
              onClick={() => void auth.retryVerification()}
            >
              {t('retry')}
            </button>
          )}
          {again !== undefined && failure.kind !== 'openerGone' && (
            <button
              type="button"
              className={isRetry ? styles.button : `${styles.button} ${styles.main}`}
              onClick={() => void auth.signIn(again, returnPath)}
            >
              {t('again')}
            </button>
          )}
          <a href={paths.login()} className={styles.link}>
            {t('toLogin')}
          </a>
        </div>
      </div>
    </AuthFrame>
  );
}
