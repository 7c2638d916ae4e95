import { createContext, use } from 'react';
import type { Visit } from './browserHistory';

/** The visit that the page on screen belongs to. */
export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = use(VisitContext);
  if (visit === null) throw new Error('useVisit needs a ConsoleRouter around it');
  return visit;
}

/** Whether another page was asked for and is on its way. */
export const PendingContext = createContext(false);
