import { layOut, type LayoutRequest } from './layOut';
import type { LayoutReply } from './layOutInWorker';

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  // A worker takes no origin: it has the page's own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(replyTo(data));
});

function replyTo(request: LayoutRequest): LayoutReply {
  try {
    return { layout: layOut(request) };
  } catch (error) {
    return { failure: String(error) };
  }
}
