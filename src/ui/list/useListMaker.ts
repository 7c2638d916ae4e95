import { useLayoutEffect, useState } from 'react';
import type { listColumn } from './listColumn';

type Make = typeof listColumn;

interface ListMaker {
  /** Null where its code did not come: the columns do without, and are moved sideways. */
  readonly make: Make | null;
}

let here: ListMaker | null = null;

/** What makes a list of columns, whose code comes when it is first wanted; null until then. */
export function useListMaker(isWanted: boolean): ListMaker | null {
  const [maker, setMaker] = useState(here);

  // Code is loaded outside React.
  useLayoutEffect(() => {
    if (!isWanted || maker !== null) return undefined;
    let isShown = true;
    import('./listColumn').then(
      (loaded) => {
        here = { make: loaded.listColumn };
        if (isShown) setMaker(here);
      },
      () => isShown && setMaker({ make: null }),
    );
    return () => {
      isShown = false;
    };
  }, [isWanted, maker]);

  return maker;
}
