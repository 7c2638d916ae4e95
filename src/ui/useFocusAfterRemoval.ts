import { useEffect, useRef, type FocusEvent } from 'react';

const TAKES_FOCUS = 'button:enabled, a[href], [tabindex="0"]';
const MOST_FRAMES = 10;

interface FocusAfterRemoval {
  readonly ref: (list: HTMLElement | null) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps the keyboard in a list when the item that had the focus is taken out of it: the next one takes the focus, or
 * the last, and where none is left the page's heading. Otherwise it would begin anew at the top of the page.
 * @param count of the items; the focus is looked after when there are fewer.
 */
export function useFocusAfterRemoval(count: number, items = 'li'): FocusAfterRemoval {
  const list = useRef<HTMLElement | null>(null);
  const place = useRef<number | null>(null);
  const before = useRef(count);

  useEffect(() => {
    const hasFewer = count < before.current;
    before.current = count;
    if (!hasFewer || place.current === null) return undefined;
    // A grid draws its rows some frames after it was told of them; what stays all the same keeps the focus.
    let framesLeft = MOST_FRAMES;
    let frame = requestAnimationFrame(look);
    function look(): void {
      framesLeft -= 1;
      if (document.activeElement !== document.body) {
        if (framesLeft > 0) frame = requestAnimationFrame(look);
        return;
      }
      if (place.current === null) return;
      const left = [...(list.current?.querySelectorAll<HTMLElement>(items) ?? [])];
      const next = left[Math.min(place.current, left.length - 1)]?.querySelector<HTMLElement>(TAKES_FOCUS);
      (next ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    }
    return () => cancelAnimationFrame(frame);
  }, [count, items]);

  return {
    ref: (element) => {
      list.current = element;
    },
    onFocus: ({ target }) => {
      const all = [...(list.current?.querySelectorAll(items) ?? [])];
      const at = all.findIndex((one) => one.contains(target));
      place.current = at === -1 ? null : at;
    },
  };
}
