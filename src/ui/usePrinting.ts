import { useSyncExternalStore } from 'react';

/**
 * Whether the page is on its way to the printer or looked at as print. It changes before the browser lays the
 * printed page out, so what is drawn for paper alone is there in time.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(watchPrinting, isPrinting);
}

let isAnnounced = false;

function isPrinting(): boolean {
  return isAnnounced || window.matchMedia('print').matches;
}

/** Calls back whenever printing begins or ends; gives what stops that. */
function watchPrinting(onChange: () => void): () => void {
  const watch = new AbortController();
  const see = ({ type }: Event) => {
    isAnnounced = type === 'beforeprint';
    onChange();
  };
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, see, watch);
  window.matchMedia('print').addEventListener('change', see, watch);
  return () => watch.abort();
}
