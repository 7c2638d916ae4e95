/** Until when the service asked to wait, in ms; null when it doesn't. */
export interface RateLimitNotice {
  readonly getUntil: () => number | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly waitFor: (seconds: number) => void;
}

export function createRateLimitNotice(): RateLimitNotice {
  const listeners = new Set<() => void>();
  let until: number | null = null;

  function set(next: number | null) {
    until = next;
    for (const listener of listeners) listener();
  }

  return {
    getUntil: () => until,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    waitFor: (seconds) => {
      const end = Date.now() + seconds * 1000;
      if (until !== null && until >= end) return;
      set(end);
      window.setTimeout(() => {
        if (until === end) set(null);
      }, seconds * 1000);
    },
  };
}
