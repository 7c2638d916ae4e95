import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '../messages/languages';
import { useLanguageChoice } from '../messages/useLanguageChoice';
import styles from './signIn.module.css';

/** Another language, for whoever isn't signed in yet: kept in this browser. */
export function LanguageSelect() {
  const t = useTranslations('app.language');
  const id = useId();
  const { language, choose, hasFailed } = useLanguageChoice();

  return (
    <div className={styles.language}>
      <label htmlFor={id}>{t('label')}</label>
      <select
        id={id}
        value={language}
        onChange={({ target }) => {
          const chosen = LANGUAGES.find((one) => one === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
      <p role="alert" className={styles.small}>
        {hasFailed && t('failed')}
      </p>
    </div>
  );
}
