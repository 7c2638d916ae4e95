import { useEffect, useRef } from 'react';

/**
 * Calls back after a time, counted anew for each subject and after each pause.
 * @param ms null pauses; so does a page that is not in view.
 */
export function useGoesAfter(ms: number | null, subject: unknown, onOver: () => void): void {
  const latest = useRef(onOver);
  // A timer calls it, long after it was drawn.
  useEffect(() => {
    latest.current = onOver;
  });

  // The clock, and whether the page is in view, are outside React.
  useEffect(() => {
    if (ms === null) return undefined;
    let timer = 0;
    const begin = (): void => {
      window.clearTimeout(timer);
      if (!document.hidden) timer = window.setTimeout(() => latest.current(), ms);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new subject has all of the time again
  }, [ms, subject]);
}
