let isAnnounced = false;
let since: number | null = null;

/** When the page was last sent to the printer, or begun to be looked at as print; null on the screen. */
export function printingSince(): number | null {
  const isPrinting = isAnnounced || window.matchMedia('print').matches;
  since = isPrinting ? (since ?? Date.now()) : null;
  return since;
}

/**
 * Calls back whenever printing begins or ends, before the browser lays the page out anew: what is drawn at once is on
 * paper. Gives what stops that.
 */
export function watchPrinting(onChange: () => void): () => void {
  const watch = new AbortController();
  const see = ({ type }: Event): void => {
    if (type !== 'change') isAnnounced = type === 'beforeprint';
    onChange();
  };
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, see, watch);
  window.matchMedia('print').addEventListener('change', see, watch);
  return () => watch.abort();
}
