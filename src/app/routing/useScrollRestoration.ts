import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router-dom';
import { useVisit } from './VisitContext';

const KEPT_AT = 'license-desk.scrolled';

/** Begins each page at its top, and comes back to where a page was scrolled to when the admin does. */
export function useScrollRestoration(): void {
  const { location, type, keepsScroll } = useVisit();
  const scrolled = useRef<Map<string, number> | null>(null);
  const at = useRef(location.key);

  // The window and its history stand outside React.
  useEffect(() => {
    const before = window.history.scrollRestoration;
    window.history.scrollRestoration = 'manual';
    const note = () => positionsOf(scrolled).set(at.current, window.scrollY);
    const keep = () => {
      sessionStorage.setItem(KEPT_AT, JSON.stringify([...positionsOf(scrolled)]));
    };
    window.addEventListener('scroll', note, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      window.history.scrollRestoration = before;
      window.removeEventListener('scroll', note);
      window.removeEventListener('pagehide', keep);
    };
  }, []);

  useLayoutEffect(() => {
    at.current = location.key;
    if (type === NavigationType.Pop) window.scrollTo(0, positionsOf(scrolled).get(location.key) ?? 0);
    else if (!keepsScroll) window.scrollTo(0, 0);
  }, [location.key, type, keepsScroll]);
}

function positionsOf(scrolled: { current: Map<string, number> | null }): Map<string, number> {
  scrolled.current ??= keptPositions();
  return scrolled.current;
}

function keptPositions(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AT) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isPosition) : []);
  } catch {
    // Whatever stands there is not worth failing for.
    return new Map();
  }
}

function isPosition(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
