import type { ReactNode } from 'react';
import { AuthAside } from './AuthAside';
import { LanguageSelect } from './LanguageSelect';
import styles from './signIn.module.css';

/** The frame of every page outside a session: what License Desk is, and beside it the matter at hand. */
export function AuthFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <AuthAside />
      <main className={styles.matter}>
        <div className={styles.column}>
          {children}
          <LanguageSelect />
        </div>
      </main>
    </div>
  );
}
