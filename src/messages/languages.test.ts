import { describe, expect, it } from 'vitest';
import { LANGUAGES, localeFor, preferredLanguage } from './languages';

describe('preferredLanguage', () => {
  it.each([
    { chosen: null, browser: ['de-AT', 'en'], language: 'de' },
    { chosen: null, browser: ['nl-BE', 'fr-CA', 'en-GB'], language: 'fr' },
    { chosen: null, browser: ['pt-PT'], language: 'pt' },
    { chosen: null, browser: ['zh-Hant-TW'], language: 'en' },
    { chosen: null, browser: [], language: 'en' },
    { chosen: 'ja', browser: ['de-AT'], language: 'ja' },
    { chosen: 'xx', browser: ['es-MX'], language: 'es' },
    { chosen: '', browser: ['en-US@posix', 'C', 'es'], language: 'es' },
  ])('is $language for a choice of $chosen and a browser of $browser', ({ chosen, browser, language }) => {
    expect(preferredLanguage(chosen, browser)).toBe(language);
  });
});

describe('localeFor', () => {
  it('is the browser’s own variant of the language, the dearest of them', () => {
    expect(localeFor('de', ['en-GB', 'de-AT', 'de-DE'])).toBe('de-AT');
    expect(localeFor('en', ['de-AT', 'en-GB'])).toBe('en-GB');
  });

  it.each(LANGUAGES)('is one that Intl knows, also where the browser names none: %s', (language) => {
    const locale = localeFor(language, ['en-US@posix']);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([language]);
  });
});
