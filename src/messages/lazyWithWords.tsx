import { useMemo, type ComponentType } from 'react';
import { IntlProvider, useMessages } from 'use-intl';
import { lazyPart, type LazyPart } from '../ui/lazyPart';
import type { WordsName } from './en';
import { useSpoken } from './LanguageContext';
import type { Words } from './LanguageStart';
import { fetchWords, wordsOf } from './words';

/**
 * A page, or a part of one, with words of its own beside those around it. They come along with its code: no page
 * loads the words of another. The build reads the names from here to count them with it, and fails where it says
 * words that it does not name.
 */
export function lazyWithWords<Props extends object>(
  names: readonly WordsName[],
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return lazyPart(async () => {
    const [Part] = await Promise.all([load(), fetchWords(names)]);
    return withWords(Part, names);
  });
}

function withWords<Props extends object>(
  Part: ComponentType<Props>,
  names: readonly WordsName[],
): ComponentType<Props> {
  return function WithWords(props: Props) {
    const { language, locale } = useSpoken();
    const around = useMessages();
    const messages = useMemo(
      () => names.reduce<Words>((words, name) => merged(words, wordsOf(name, language)), around),
      [around, language],
    );
    return (
      <IntlProvider locale={locale} messages={messages}>
        <Part {...props} />
      </IntlProvider>
    );
  };
}

function merged(around: Words, own: Words): Words {
  const added = Object.entries(own).map(([name, words]) => [name, { ...around[name], ...words }] as const);
  return { ...around, ...Object.fromEntries<object>(added) };
}
