import type { ReactNode } from 'react';
import { Glyph } from './Glyph';
import styles from './signIn.module.css';

interface NoticeProps {
  readonly tone: 'error' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
}

/** What went wrong, or right, in a frame of its own; said at once where it went wrong. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`${styles.notice} ${styles[tone]}`}>
      <Glyph name={tone} />
      <div className={styles.noticeText}>
        {title !== undefined && <p className={styles.noticeTitle}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
