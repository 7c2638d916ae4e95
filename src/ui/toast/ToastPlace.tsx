import { use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Toast.module.css';
import { ToastButtons } from './ToastButtons';
import { ToastContext } from './ToastContext';
import { useAttention } from './useAttention';
import { useGoesAfter } from './useGoesAfter';
import { useReachedByKey } from './useReachedByKey';
import { useTellsHeight } from './useTellsHeight';

interface ToastPlaceProps {
  /** Inside a dialog, which nothing outside can be seen or reached from. */
  readonly inside?: boolean;
}

const SHOWN_MS = 7_000;

/**
 * Where toasts stand: of the places on the page, the one that was opened last has them. What only tells goes by
 * itself, but not while it is pointed at or has the keyboard, nor while nobody looks at the page. What can be taken
 * back, or has failed, stays.
 */
export function ToastPlace({ inside = false }: ToastPlaceProps) {
  const t = useTranslations('common.toast');
  const toasts = use(ToastContext);
  const [place] = useState(() => ({}));
  const toast = useSyncExternalStore(toasts.subscribe, () => toasts.shownIn(place));
  const page = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const { hasAttention, release } = useAttention(card);
  const hasFailed = toast?.tone === 'failed';
  const stays = toast === null || hasFailed || toast.action !== undefined || hasAttention;

  // The list of places is outside React.
  useEffect(() => toasts.open(place), [toasts, place]);

  const dismiss = (): void => {
    release();
    toasts.dismiss();
  };
  useGoesAfter(stays ? null : SHOWN_MS, toast, dismiss);
  useTellsHeight(page, '--toast-height');
  useReachedByKey(card, toast === null ? null : dismiss);

  return (
    <div {...(inside ? { className: styles.inside } : { className: styles.place, ref: page })}>
      <section ref={card} {...(toast !== null && { 'aria-label': t('label'), className: styles.card })}>
        {/* It is there before its words, or they would not be announced; the same words again are another toast's. */}
        <div role="status" className={styles.message}>
          {toast !== null && !hasFailed && <span key={toast.id}>{toast.message}</span>}
        </div>
        {hasFailed && (
          <p key={toast.id} role="alert" className={`${styles.message} ${styles.failed}`}>
            {toast.message}
          </p>
        )}
        {toast !== null && <ToastButtons key={toast.id} toast={toast} onDone={dismiss} />}
      </section>
    </div>
  );
}
