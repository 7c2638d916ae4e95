/** Tells the other tabs of this browser. Messages are whatever a tab of any version posted: check them. */
export interface Channel {
  post(message: unknown): void;
  subscribe(listener: (message: unknown) => void): () => void;
}

/** A browser's channel of that name. */
export function createBrowserChannel(name: string): Channel {
  const channel = new BroadcastChannel(name);
  return {
    post(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
      channel.postMessage(message);
    },
    subscribe(listener) {
      const handle = (event: MessageEvent<unknown>): void => listener(event.data);
      channel.addEventListener('message', handle);
      return () => channel.removeEventListener('message', handle);
    },
  };
}

/** A channel that nobody else listens to. */
export const silentChannel: Channel = { post: () => undefined, subscribe: () => () => undefined };
