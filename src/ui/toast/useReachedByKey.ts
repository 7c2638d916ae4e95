import { useEffect, useRef, type RefObject } from 'react';

/** The key that takes the keyboard to a toast, wherever it is. */
export const TOAST_KEY = 'F8';

/**
 * Lets a key lead to the first button of what a ref holds, and Escape in there dismiss it.
 * @param onDismiss null while there is nothing to reach.
 */
export function useReachedByKey(target: RefObject<HTMLElement | null>, onDismiss: (() => void) | null): void {
  const latest = useRef(onDismiss);
  const isThere = onDismiss !== null;
  // It is called by a key, long after it was drawn.
  useEffect(() => {
    latest.current = onDismiss;
  });

  // The keyboard of the whole window is outside React; a dialog around it would take the Escape for its own.
  useEffect(() => {
    if (!isThere) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === TOAST_KEY) {
        event.preventDefault();
        target.current?.querySelector('button')?.focus();
      } else if (event.key === 'Escape' && target.current?.contains(document.activeElement) === true) {
        event.stopPropagation();
        latest.current?.();
      }
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [target, isThere]);
}
