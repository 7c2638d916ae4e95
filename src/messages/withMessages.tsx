import { useMemo, type ComponentType } from 'react';
import { IntlProvider, useMessages } from 'use-intl';
import type { Messages } from './en';

/** Namespaces, or parts of them. */
type SomeMessages = { readonly [Name in keyof Messages]?: Partial<Messages[Name]> };

/** A page, or a part of one, with words of its own beside those around it: no page loads the words of another. */
export function withMessages<Props extends object>(
  Page: ComponentType<Props>,
  own: SomeMessages,
): ComponentType<Props> {
  return function WithMessages(props: Props) {
    const around = useMessages();
    const messages = useMemo(() => merged(around, own), [around]);
    return (
      <IntlProvider locale="en" messages={messages}>
        <Page {...props} />
      </IntlProvider>
    );
  };
}

function merged(around: SomeMessages, own: SomeMessages): SomeMessages {
  const known = new Map(Object.entries<object>(around));
  const added = Object.entries<object>(own).map(
    ([name, messages]) => [name, { ...known.get(name), ...messages }] as const,
  );
  return { ...around, ...Object.fromEntries<object>(added) };
}
