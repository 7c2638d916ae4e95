import { useSyncExternalStore } from 'react';
import { createListeners } from './listeners';

/** The address of the page while nobody is signed in: the console's router comes with the console. */
const changed = createListeners();

export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Puts another address in place of this one, without a step of history. */
export function replaceAddress(path: string): void {
  window.history.replaceState(null, '', path);
  changed.tell();
}

export function useAddress(): Address {
  useSyncExternalStore(subscribe, currentHref);
  return window.location;
}

function subscribe(listener: () => void): () => void {
  const stop = changed.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    stop();
    window.removeEventListener('popstate', listener);
  };
}

function currentHref(): string {
  return window.location.href;
}
