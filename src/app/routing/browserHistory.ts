import {
  createPath,
  NavigationType,
  type Location,
  type NavigateOptions,
  type Navigator,
} from 'react-router-dom';

/** Where the console is, and how it got there. */
export interface Visit {
  readonly location: Location;
  readonly type: NavigationType;
  /** The page asked for the window to stay where it is scrolled to: a filter, not another page. */
  readonly keepsScroll: boolean;
}

export interface BrowserHistory {
  readonly navigator: Navigator;
  readonly getVisit: () => Visit;
  /** Told which page has come on screen. */
  readonly arrived: (visit: Visit) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The address bar and the browser's history, as the router wants them. */
export function createBrowserHistory(): BrowserHistory {
  const listeners = new Set<() => void>();
  let visit: Visit = { location: currentLocation(), type: NavigationType.Pop, keepsScroll: false };
  let shownPath = visit.location.pathname;

  function arrive(type: NavigationType, keepsScroll: boolean) {
    visit = { location: currentLocation(), type, keepsScroll };
    for (const listener of listeners) listener();
  }

  function go(type: NavigationType.Push | NavigationType.Replace): Navigator['push'] {
    return (to, state: unknown, options?: NavigateOptions) => {
      // A page that is being left, and stays on screen until the next one has come, no longer has a say in the
      // address: what it puts right in its own would take the place of the one that was asked for.
      const isLeaving = visit.location.pathname !== shownPath;
      if (isLeaving && type === NavigationType.Replace) return;
      const entry = { usr: state, key: newKey() };
      const address = typeof to === 'string' ? to : createPath(to);
      if (type === NavigationType.Push) window.history.pushState(entry, '', address);
      else window.history.replaceState(entry, '', address);
      arrive(type, options?.preventScrollReset === true);
    };
  }

  const onPopState = () => arrive(NavigationType.Pop, false);

  return {
    navigator: {
      createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
      go: (steps) => window.history.go(steps),
      push: go(NavigationType.Push),
      replace: go(NavigationType.Replace),
    },
    getVisit: () => visit,
    arrived: ({ location }) => {
      shownPath = location.pathname;
    },
    subscribe(listener) {
      if (listeners.size === 0) window.addEventListener('popstate', onPopState);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', onPopState);
      };
    },
  };
}

function currentLocation(): Location {
  const { pathname, search, hash } = window.location;
  const entry: unknown = window.history.state;
  const isOurs = typeof entry === 'object' && entry !== null;
  return {
    pathname,
    search,
    hash,
    state: isOurs && 'usr' in entry ? entry.usr : null,
    key: isOurs && 'key' in entry && typeof entry.key === 'string' ? entry.key : 'first',
  };
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}
