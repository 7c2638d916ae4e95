import { useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { LanguageContext } from './LanguageContext';
import { getSpoken, onSpoken } from './words';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** Gives every part of the page its words, numbers and dates, in the language that is spoken. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const spoken = useSyncExternalStore(onSpoken, getSpoken);
  return (
    <LanguageContext value={spoken}>
      <IntlProvider locale={spoken.locale} messages={spoken.words} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
