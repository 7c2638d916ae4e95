import type { Language } from './languages';
import type { LanguageStart, WordsFile } from './LanguageStart';

interface LanguageFiles {
  readonly start: () => Promise<{ readonly start: LanguageStart }>;
  /** Beside it, so that signing in need not wait for the start to name it. */
  readonly signIn: () => Promise<WordsFile>;
}

export const LANGUAGE_FILES: Readonly<Record<Language, LanguageFiles>> = {
  en: { start: () => import('./languages/en'), signIn: () => import('./en/signIn') },
};
