import type { Clock } from './clock';

/** The timers of a worker, which a hidden tab's throttling leaves alone. See timerWorker.ts. */
export interface TimerWorker {
  postMessage(message: TimerRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<number>) => void): void;
}

export type TimerRequest =
  | { readonly kind: 'set'; readonly handle: number; readonly ms: number }
  | { readonly kind: 'clear'; readonly handle: number };

/** The time of the machine. With a worker, timers keep their pace in a hidden tab. */
export function createSystemClock(worker?: TimerWorker): Clock {
  if (!worker) {
    return {
      now: () => Date.now(),
      setTimeout: (run, ms) => Number(globalThis.setTimeout(run, ms)),
      clearTimeout: (handle) => globalThis.clearTimeout(handle),
    };
  }
  const ask = (request: TimerRequest): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request);
  };
  const pending = new Map<number, () => void>();
  let last = 0;
  worker.addEventListener('message', ({ data: handle }) => {
    const run = pending.get(handle);
    pending.delete(handle);
    run?.();
  });
  return {
    now: () => Date.now(),
    setTimeout(run, ms) {
      last += 1;
      pending.set(last, run);
      ask({ kind: 'set', handle: last, ms });
      return last;
    },
    clearTimeout(handle) {
      if (pending.delete(handle)) ask({ kind: 'clear', handle });
    },
  };
}
