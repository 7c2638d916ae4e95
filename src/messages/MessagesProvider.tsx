import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { auth } from './en/auth';
import { common } from './en/common';
import { errors } from './en/errors';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** What signing in has to say; ConsoleMessagesProvider knows the rest. */
const messages = { auth, common, errors } as const;

/** Gives every part of the page its words, numbers and dates. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
