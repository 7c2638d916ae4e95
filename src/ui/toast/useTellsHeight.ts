import { useEffect, type RefObject } from 'react';

/** Tells style sheets how high a part is, for what has to stay clear of it: a variable of the whole page's. */
export function useTellsHeight(target: RefObject<HTMLElement | null>, variable: `--${string}`): void {
  // Sizes are the browser's, and the page's root is outside React.
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const root = document.documentElement.style;
    const watch = new ResizeObserver(() => root.setProperty(variable, `${element.offsetHeight}px`));
    watch.observe(element);
    return () => {
      watch.disconnect();
      root.removeProperty(variable);
    };
  }, [target, variable]);
}
