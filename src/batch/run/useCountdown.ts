import { useCallback, useSyncExternalStore } from 'react';

const TICK_MS = 250;

/** Whole seconds until a moment, 0 once it has passed; ticks only while there is a moment to wait for. */
export function useCountdown(until: number | null): number {
  const subscribe = useCallback(
    (onTick: () => void) => {
      if (until === null) return () => undefined;
      const handle = setInterval(onTick, TICK_MS);
      return () => clearInterval(handle);
    },
    [until],
  );
  return useSyncExternalStore(subscribe, () =>
    until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000)),
  );
}
