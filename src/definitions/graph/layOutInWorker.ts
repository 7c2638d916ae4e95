import { createContext, use } from 'react';
import type { LayoutRequest, PictureLayout } from './layOut';

export type LayoutReply =
  | { readonly layout: PictureLayout }
  /** Why there is none, for whoever looks into it. */
  | { readonly failure: string };

/** As much of a Worker as the layout needs. */
interface LayoutWorker {
  postMessage(request: LayoutRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutReply>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export type MakeLayoutWorker = () => LayoutWorker;

/** How the layout's worker is made; given by the app, which alone may make workers. */
export const LayoutWorkerContext = createContext<MakeLayoutWorker | null>(null);

export function useMakeLayoutWorker(): MakeLayoutWorker {
  const makeWorker = use(LayoutWorkerContext);
  if (makeWorker === null) throw new Error('useMakeLayoutWorker needs a LayoutWorkerContext around it');
  return makeWorker;
}

/** The picture's layout was not worked out. */
class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

/** Works a layout out in a worker of its own, which ends with it. @throws where the worker fails. */
export function layOutInWorker(
  makeWorker: MakeLayoutWorker,
  request: LayoutRequest,
  signal: AbortSignal,
): Promise<PictureLayout> {
  return new Promise<PictureLayout>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = makeWorker();
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    const fail = (event: Event): void => {
      end();
      reject(new LayoutError('message' in event ? String(event.message) : 'The layout’s worker failed'));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }) => {
      end();
      if ('layout' in data) resolve(data.layout);
      else reject(new LayoutError(data.failure));
    });
    // A worker takes no origin: it has the page's own.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}
