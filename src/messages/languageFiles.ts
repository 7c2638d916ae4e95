import type { WordsName } from './en';
import type { Language } from './languages';
import type { LanguageStart, WordsFile } from './LanguageStart';

interface LanguageFiles {
  readonly start: () => Promise<{ readonly start: LanguageStart }>;
  /** What signing in says: it need not wait for the start to name it. */
  readonly beside: { readonly [Name in WordsName]?: () => Promise<WordsFile> };
}

export const LANGUAGE_FILES: Readonly<Record<Language, LanguageFiles>> = {
  en: {
    start: () => import('./languages/en'),
    beside: {
      'auth/login': () => import('./en/auth/login'),
      'auth/failure': () => import('./en/auth/failure'),
    },
  },
  de: {
    start: () => import('./languages/de'),
    beside: {
      'auth/login': () => import('./de/auth/login'),
      'auth/failure': () => import('./de/auth/failure'),
    },
  },
  es: {
    start: () => import('./languages/es'),
    beside: {
      'auth/login': () => import('./es/auth/login'),
      'auth/failure': () => import('./es/auth/failure'),
    },
  },
  fr: {
    start: () => import('./languages/fr'),
    beside: {
      'auth/login': () => import('./fr/auth/login'),
      'auth/failure': () => import('./fr/auth/failure'),
    },
  },
  ja: {
    start: () => import('./languages/ja'),
    beside: {
      'auth/login': () => import('./ja/auth/login'),
      'auth/failure': () => import('./ja/auth/failure'),
    },
  },
  pt: {
    start: () => import('./languages/pt'),
    beside: {
      'auth/login': () => import('./pt/auth/login'),
      'auth/failure': () => import('./pt/auth/failure'),
    },
  },
};
