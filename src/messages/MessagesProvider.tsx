import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { en } from './en';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** Gives every part of the page its words, numbers and dates. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={en} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
