import { useTranslations } from 'use-intl';
import { focusOnMount } from '../focusOnMount';
import type { Toast } from './createToasts';
import styles from './Toast.module.css';

interface ToastButtonsProps {
  readonly toast: Toast;
  /** The toast has served. */
  readonly onDone: () => void;
}

/** What can be done about a toast: take back what it tells of, or have it gone. */
export function ToastButtons({ toast: { action, takesFocus = false }, onDone }: ToastButtonsProps) {
  const t = useTranslations('common.toast');
  return (
    <div className={styles.buttons}>
      {action !== undefined && (
        <button
          type="button"
          className={styles.action}
          ref={takesFocus ? focusOnMount : null}
          onClick={() => {
            onDone();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t('close')}
        title={t('close')}
        onClick={onDone}
      >
        <svg aria-hidden viewBox="0 0 24 24" width="16" height="16" fill="currentColor">
          <path d="M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z" />
        </svg>
      </button>
    </div>
  );
}
