import { useDeferredValue, useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Router } from 'react-router-dom';
import { createBrowserHistory } from './browserHistory';
import { PendingContext, VisitContext } from './VisitContext';

/**
 * The library's own router for an address bar, but that the page on screen stays until the code of the next one has
 * come, and that both can be told apart meanwhile.
 */
export function ConsoleRouter({ children }: { readonly children: ReactNode }) {
  const [history] = useState(createBrowserHistory);
  const asked = useSyncExternalStore(history.subscribe, history.getVisit);
  const ready = useDeferredValue(asked);
  // Within a page nothing is to be waited for, and a field must show what is typed at once.
  const shown = ready.location.pathname === asked.location.pathname ? asked : ready;

  // Before the page's own effects, which may go on to another address.
  useLayoutEffect(() => history.arrived(shown), [history, shown]);

  return (
    <Router
      location={shown.location}
      navigationType={shown.type}
      navigator={history.navigator}
      useTransitions={false}
    >
      <VisitContext value={shown}>
        <PendingContext value={shown !== asked}>{children}</PendingContext>
      </VisitContext>
    </Router>
  );
}
