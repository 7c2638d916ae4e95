import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Glyph } from './Glyph';
import styles from './signIn.module.css';

/** What License Desk is, for whoever meets it first; on a narrow screen its name alone. */
export function AuthAside() {
  const t = useTranslations('auth.login');
  const common = useTranslations('common');

  return (
    <header className={styles.aside}>
      <div className={styles.brand}>
        <img src="/icon.svg" alt="" className={styles.brandMark} />
        <p className={styles.subtitle}>{common('appName')}</p>
      </div>
      <div className={styles.promise}>
        <p className={styles.promiseText}>{t('promise')}</p>
        <ul className={styles.points}>
          <Point mark={<Glyph name="people" />} text={t('points.see')} />
          <Point mark={<Glyph name="list" />} text={t('points.change')} />
          <Point mark={<Glyph name="lock" />} text={t('points.keep')} />
        </ul>
      </div>
      <div aria-hidden className={styles.counterweight} />
    </header>
  );
}

function Point({ mark, text }: { readonly mark: ReactNode; readonly text: string }) {
  return (
    <li className={styles.point}>
      <span aria-hidden className={styles.pointMark}>
        {mark}
      </span>
      {text}
    </li>
  );
}
