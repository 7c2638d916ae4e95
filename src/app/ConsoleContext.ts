import { createContext, use } from 'react';
import type { Console } from './createConsole';

export const ConsoleContext = createContext<Console | null>(null);

export function useConsole(): Console {
  const console = use(ConsoleContext);
  if (console === null) throw new Error('useConsole needs a ConsoleContext around it');
  return console;
}
