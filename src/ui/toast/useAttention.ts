import { useEffect, useRef, useState, type RefObject } from 'react';

interface Attention {
  /** It is pointed at, or the keyboard is in it. */
  readonly hasAttention: boolean;
  /** Before it goes: gives the keyboard back to what had it. */
  readonly release: () => void;
}

/** Whether somebody is at what a ref holds, with the pointer or the keyboard. */
export function useAttention(target: RefObject<HTMLElement | null>): Attention {
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const cameFrom = useRef<EventTarget | null>(null);

  // Handlers in JSX are for what one presses; this only watches.
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const leaves = ({ relatedTarget }: FocusEvent): boolean =>
      !(relatedTarget instanceof Node && element.contains(relatedTarget));
    const watching = new AbortController();
    const { signal } = watching;
    element.addEventListener('pointerenter', () => setIsPointedAt(true), { signal });
    element.addEventListener('pointerleave', () => setIsPointedAt(false), { signal });
    element.addEventListener(
      'focusin',
      (event) => {
        if (leaves(event)) cameFrom.current = event.relatedTarget;
        setHasFocus(true);
      },
      { signal },
    );
    element.addEventListener('focusout', (event) => setHasFocus(!leaves(event)), { signal });
    return () => watching.abort();
  }, [target]);

  return {
    hasAttention: isPointedAt || hasFocus,
    release: () => {
      setIsPointedAt(false);
      setHasFocus(false);
      if (!hasFocus) return;
      const before = cameFrom.current;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else (target.current?.closest<HTMLElement>('[role="dialog"]') ?? heading())?.focus();
    },
  };
}

function heading(): HTMLElement | null {
  return document.querySelector('main h1');
}
