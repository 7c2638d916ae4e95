import { use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Toast.module.css';
import { ToastButtons } from './ToastButtons';
import { ToastContext } from './ToastContext';
import { useGoesAfter } from './useGoesAfter';
import { useReachedByKey } from './useReachedByKey';

interface ToastPlaceProps {
  /** Inside a dialog, which nothing outside can be seen or reached from. */
  readonly inside?: boolean;
}

const SHOWN_MS = 7_000;
/** There has to be time to read it, find the button, and change one's mind. */
const WITH_ACTION_MS = 20_000;

/**
 * Where toasts stand: of the places on the page, the one that was opened last has them. A toast stays while it is
 * pointed at or has the keyboard, and while nobody looks at the page.
 */
export function ToastPlace({ inside = false }: ToastPlaceProps) {
  const t = useTranslations('common.toast');
  const toasts = use(ToastContext);
  const [place] = useState(() => ({}));
  const toast = useSyncExternalStore(toasts.subscribe, () => toasts.shownIn(place));
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const hasFailed = toast?.tone === 'failed';

  // The list of places is outside React.
  useEffect(() => toasts.open(place), [toasts, place]);

  const dismiss = (): void => {
    setIsPointedAt(false);
    setHasFocus(false);
    if (hasFocus && cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) {
      cameFrom.current.focus();
    }
    toasts.dismiss();
  };
  const shownMs = toast?.action === undefined ? SHOWN_MS : WITH_ACTION_MS;
  useGoesAfter(toast === null || hasFailed || isPointedAt || hasFocus ? null : shownMs, toast, dismiss);

  useReachedByKey(card, toast !== null);

  return (
    <div className={inside ? styles.inside : styles.place}>
      <div
        ref={card}
        className={toast === null ? '' : styles.card}
        role={toast === null ? 'presentation' : 'region'}
        {...(toast !== null && { 'aria-label': t('label') })}
        onPointerEnter={() => setIsPointedAt(toast !== null)}
        onPointerLeave={() => setIsPointedAt(false)}
        onFocus={({ relatedTarget }) => {
          if (!hasFocus) cameFrom.current = relatedTarget;
          setHasFocus(true);
        }}
        onBlur={({ currentTarget, relatedTarget }) => setHasFocus(currentTarget.contains(relatedTarget))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          dismiss();
        }}
      >
        {/* It is there before its words, or they would not be announced. */}
        <div role="status" className={styles.message}>
          {!hasFailed && toast?.message}
        </div>
        {hasFailed && (
          <p role="alert" className={`${styles.message} ${styles.failed}`}>
            {toast.message}
          </p>
        )}
        {toast !== null && <ToastButtons key={toast.id} toast={toast} onDone={dismiss} />}
      </div>
    </div>
  );
}
