import { useTranslations } from 'use-intl';
import styles from './signIn.module.css';

interface SignInProgressProps {
  readonly step: 'leaving' | 'signingOut' | 'completing' | 'popup';
}

/** Shown for the moments between this site and the sign-in's. */
export function SignInProgress({ step }: SignInProgressProps) {
  const t = useTranslations('auth');
  return (
    <main className={styles.moment}>
      <title>{t('progress.documentTitle')}</title>
      <div aria-hidden className={styles.spinner} />
      <h1 role="status" className={styles.subtitle}>
        {t(`progress.${step}`)}
      </h1>
      {step === 'completing' && <p className={styles.text}>{t('progress.completingBody')}</p>}
    </main>
  );
}
