import { useEffect, type RefObject } from 'react';

/** The key that takes the keyboard to a toast, wherever it is. */
export const TOAST_KEY = 'F8';

/** Lets a key lead to the first button of what a ref holds. */
export function useReachedByKey(target: RefObject<HTMLElement | null>, isThere: boolean): void {
  // The keyboard of the whole window is outside React.
  useEffect(() => {
    if (!isThere) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== TOAST_KEY) return;
      event.preventDefault();
      target.current?.querySelector('button')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [target, isThere]);
}
