import { createContext, type ReactNode } from 'react';

/** What stands above the grid's columns. It changes more often than the grid, which is slow to draw. */
export const PeopleBarContext = createContext<ReactNode>(null);
