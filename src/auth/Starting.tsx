import { useTranslations } from 'use-intl';
import styles from './signIn.module.css';

/** The moment before the first page. */
export function Starting() {
  const t = useTranslations('common');
  return (
    <main className={styles.moment}>
      <div role="progressbar" aria-label={t('loading')} className={styles.spinner} />
    </main>
  );
}
