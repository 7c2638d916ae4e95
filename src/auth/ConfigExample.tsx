import { useTranslations } from 'use-intl';
import styles from './signIn.module.css';

const EXAMPLE = JSON.stringify(
  {
    organizations: [
      {
        name: 'Example organization',
        region: 'mypurecloud.com',
        clientId: '00000000-0000-0000-0000-000000000000',
        grant: 'pkce',
      },
    ],
  },
  null,
  2,
);

/** The smallest config.json that works. */
export function ConfigExample() {
  const t = useTranslations('auth.config');
  return (
    <div>
      <p className={styles.small}>{t('example')}</p>
      <pre className={styles.example}>{EXAMPLE}</pre>
    </div>
  );
}
