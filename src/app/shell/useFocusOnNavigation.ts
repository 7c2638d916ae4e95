import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { isAnythingOpen } from './shortcuts';

/**
 * Takes the focus to a page's heading when the page changes, so that a screen reader reads it and the
 * keyboard goes on from there; without it the focus stays on a link of the page before. A filter in the URL
 * is the same page, and the first page is the browser's business.
 */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    const page = main.current;
    // A dialog opened meanwhile keeps the keyboard: a page may come a while after its address.
    if (page === null || isAnythingOpen() || focusHeading(page)) return undefined;
    // A page that reads before it knows its title: the heading takes the focus when it comes, if nothing else has it.
    page.focus({ preventScroll: true });
    const watch = new MutationObserver(() => {
      if (document.activeElement !== page || focusHeading(page)) watch.disconnect();
    });
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [main, pathname]);
}

function focusHeading(page: HTMLElement): boolean {
  const heading = page.querySelector('h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
