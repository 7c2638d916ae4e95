/** A file of the catalogue: its one export. */
export type WordsFile = Readonly<Record<string, object>>;

/** Words by namespace. */
export type Words = Readonly<Record<string, object>>;

/** What is said in a language on every page, and where the rest is. */
export interface LanguageStart {
  readonly words: Words;
  /** Files by their path from `languages`, each loaded when it is asked for. */
  readonly rest: Readonly<Record<string, () => Promise<WordsFile>>>;
}
