import { useTranslations } from 'use-intl';
import styles from '../auth/signIn.module.css';
import { useDescribeError } from '../messages/describeError';
import { isPartMissing } from './isPartMissing';

/** In place of the whole app: something broke before the console was there, or its code did not arrive. */
export function AppFailure({ error }: { readonly error: unknown }) {
  const t = useTranslations('errors');
  const describe = useDescribeError();
  const words = isPartMissing(error)
    ? { title: t('partMissing.title'), body: t('partMissing.body'), action: t('partMissing.action') }
    : describe(error);

  return (
    <main className={styles.moment}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.body}</p>
      <p className={styles.text}>{words.action}</p>
      <button
        type="button"
        className={`${styles.button} ${styles.main}`}
        onClick={() => window.location.reload()}
      >
        {t('reload')}
      </button>
    </main>
  );
}
