import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** Joins names as a sentence does: "a, b and c", or "a, b or c". */
export function useListOf(type: 'conjunction' | 'disjunction'): (names: readonly string[]) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.ListFormat(locale, { type });
    return (names) => format.format(names);
  }, [locale, type]);
}
