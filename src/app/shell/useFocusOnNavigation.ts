import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Takes the focus to a page's heading when the page changes, so that a screen reader reads it and the
 * keyboard goes on from there; without it the focus stays on a link of the page before. A filter in the URL
 * is the same page, and the first page is the browser's business.
 */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = main.current?.querySelector('h1') ?? main.current;
    heading?.focus({ preventScroll: true });
  }, [main, pathname]);
}
