/** Languages that the catalogue is written in, the first for whoever asks for none of them. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by the name that those who speak it look for. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  pt: 'Português (Brasil)',
};

/** Where the admin's choice of a language is kept. */
export const LANGUAGE_KEY = 'license-desk-language';

/**
 * The admin's own choice, or else the first of the browser's languages that the catalogue has.
 * @param browserLanguages as `navigator.languages`, the dearest first.
 */
export function preferredLanguage(chosen: string | null, browserLanguages: readonly string[]): Language {
  const wanted = [...(chosen === null ? [] : [chosen]), ...browserLanguages];
  for (const tag of wanted) {
    const language = LANGUAGES.find((one) => one === languageOf(tag));
    if (language !== undefined) return language;
  }
  return LANGUAGES[0];
}

/** The browser's own variant of a language where it names one, so that dates read as the admin is used to. */
export function localeFor(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => languageOf(tag) === language) ?? language;
}

/** Null for what is no language tag: browsers have been seen to name their system's own ("en-US@posix"). */
function languageOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
