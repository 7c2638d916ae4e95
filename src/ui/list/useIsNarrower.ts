import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether the element is narrower than that; null until it is in the page, which is before anything is seen of it. */
export function useIsNarrower(element: RefObject<HTMLElement | null>, than: number): boolean | null {
  const [isNarrower, setIsNarrower] = useState<boolean | null>(null);

  // How wide the page is laid out is outside React.
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    // It has no width while a part beside it is still coming.
    const look = (): void => {
      if (current.clientWidth > 0) setIsNarrower(current.clientWidth < than);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, than]);

  return isNarrower;
}
