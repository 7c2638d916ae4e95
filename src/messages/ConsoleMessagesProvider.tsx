import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { consoleMessages } from './consoleMessages';

/** Gives the console's frame its words, inside MessagesProvider. */
export function ConsoleMessagesProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={consoleMessages}>
      {children}
    </IntlProvider>
  );
}
