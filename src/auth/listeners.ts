export interface Listeners {
  /** Adds a listener; the answer takes it off again. */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** A list of those who want to be told of one kind of event. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
