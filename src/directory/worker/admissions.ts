import type { Admission } from './protocol';

/** Asks the page to let requests go, one by one. */
export interface Admissions {
  /** Waits until a request may be sent. @throws the signal's reason as soon as it is aborted. */
  next(signal: AbortSignal): Promise<Admission>;
}

interface Waiting {
  readonly admit: (admission: Admission) => void;
  readonly fail: (error: unknown) => void;
}

/** What is let through for a request that is no longer wanted goes to the next one that is: it counts already. */
export function createAdmissions(ask: () => Promise<Admission>): Admissions {
  const waiting = new Set<Waiting>();
  let asked = 0;

  async function askOnce(): Promise<void> {
    asked += 1;
    try {
      const admission = await ask();
      takeFirst()?.admit(admission);
    } catch (error) {
      takeFirst()?.fail(error);
    } finally {
      asked -= 1;
    }
  }

  function takeFirst(): Waiting | undefined {
    const [first] = waiting;
    if (first !== undefined) waiting.delete(first);
    return first;
  }

  return {
    async next(signal) {
      signal.throwIfAborted();
      return new Promise<Admission>((resolve, reject) => {
        const one: Waiting = { admit: settle(resolve), fail: settle(reject) };
        const give = (): void => {
          waiting.delete(one);
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        function settle<Value>(end: (value: Value) => void) {
          return (value: Value): void => {
            signal.removeEventListener('abort', give);
            end(value);
          };
        }
        signal.addEventListener('abort', give, { once: true });
        waiting.add(one);
        if (asked < waiting.size) void askOnce();
      });
    },
  };
}
