import type { PlanAnswer, PlanQuestion, PlanReply, PlanRequest } from './planMessages';

/** As much of a Worker as planning needs. */
export interface PlanWorker {
  postMessage(request: PlanRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PlanReply>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export type MakePlanWorker = () => PlanWorker;

/** The plan's worker failed, or could not be started. */
class PlanWorkerError extends Error {
  override readonly name = 'PlanWorkerError';
}

/** Questions to one worker, each with its own answer. */
export interface WorkerLine {
  /** Starts the worker where there is none. Nothing is heard of an answer to a question that was aborted. */
  ask(question: PlanQuestion, signal?: AbortSignal): Promise<PlanAnswer>;
  end(): void;
}

interface Waiting {
  readonly resolve: (answer: PlanAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** `onLost` is told when the worker is gone, and with it all that it was told. */
export function createWorkerLine(makeWorker: MakePlanWorker, onLost: () => void): WorkerLine {
  const waiting = new Map<number, Waiting>();
  let worker: PlanWorker | null = null;
  let asked = 0;

  function lose(error: PlanWorkerError): void {
    worker?.terminate();
    worker = null;
    onLost();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function open(): PlanWorker {
    const made = makeWorker();
    made.addEventListener('message', ({ data }) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) one?.resolve(data.answer);
      else one?.reject(new PlanWorkerError(data.failure));
    });
    const fail = (event: Event): void => {
      if (worker !== made) return;
      lose(new PlanWorkerError('message' in event ? String(event.message) : 'The plan’s worker failed'));
    };
    made.addEventListener('error', fail);
    made.addEventListener('messageerror', fail);
    return made;
  }

  return {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        worker ??= open();
        asked += 1;
        const id = asked;
        const drop = (): void => {
          if (waiting.delete(id)) reject(signal?.reason);
        };
        const over = (): void => signal?.removeEventListener('abort', drop);
        waiting.set(id, {
          resolve: (answer) => {
            over();
            resolve(answer);
          },
          reject: (error) => {
            over();
            reject(error);
          },
        });
        signal?.addEventListener('abort', drop);
        // A worker takes no origin: it has the page's own.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, question });
      }),
    end: () => lose(new PlanWorkerError('The page was left')),
  };
}
