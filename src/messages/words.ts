import { keepChoice, keptChoice } from '../theme/keptChoice';
import type { WordsName } from './en';
import { LANGUAGE_FILES } from './languageFiles';
import { LANGUAGE_KEY, localeFor, preferredLanguage, type Language } from './languages';
import type { Words, WordsFile } from './LanguageStart';

/** A language that is spoken. */
export interface Spoken {
  readonly language: Language;
  /** Where it is, for numbers, dates and the order of names: "de-AT" for one. */
  readonly locale: string;
  /** What is said in it on every page. */
  readonly words: Words;
}

let language = preferredLanguage(keptChoice(LANGUAGE_KEY), navigator.languages);
/** The one last asked for; it is spoken once its words have come. */
let wanted = language;
let spoken: Spoken | null = null;
/** By language and name. */
const arrived = new Map<string, Words>();
/** Asked for so far: another language is spoken once all of them have come in it. */
const needed = new Set<WordsName>();
const listeners = new Set<() => void>();

/**
 * Loads the words of every page, in the language that the admin chose or the browser asks for.
 * @throws where they don't arrive: nothing can be said then.
 */
export async function startSpeaking(): Promise<void> {
  await goOverTo(language);
}

/**
 * Goes over to another language, all at once, and keeps the choice.
 * @throws where its words don't arrive; everything stays as it was then.
 */
export async function speak(chosen: Language): Promise<void> {
  await goOverTo(chosen);
  if (language === chosen) keepChoice(LANGUAGE_KEY, chosen);
}

/**
 * Goes over to the language that the page around asks for, unless the admin chose one here.
 * @throws where its words don't arrive; everything stays as it was then.
 */
export async function speakAsAround(tag: string): Promise<void> {
  await goOverTo(preferredLanguage(keptChoice(LANGUAGE_KEY), [tag, ...navigator.languages]));
}

/** @throws before `startSpeaking` has come to its end. */
export function getSpoken(): Spoken {
  if (spoken === null) throw new Error('No language is spoken yet');
  return spoken;
}

/** Has a listener called whenever another language is spoken. Answers how to end that. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Loads words in the language that is spoken, also when that becomes another one meanwhile.
 * @throws where they don't arrive; the next call tries again.
 */
export async function fetchWords(names: readonly WordsName[]): Promise<void> {
  const added = names.filter((name) => !needed.has(name));
  for (const name of added) needed.add(name);
  try {
    let loaded: Language;
    do {
      loaded = language;
      await load(loaded, names);
    } while (loaded !== language);
  } catch (cause) {
    // No other language has to wait for what isn't on screen.
    for (const name of added) needed.delete(name);
    throw cause;
  }
}

/** Words that `fetchWords` has loaded. @throws where it has not. */
export function wordsOf(name: WordsName, of: Language): Words {
  const words = arrived.get(keyOf(of, name));
  if (words === undefined) throw new Error(`The words of ${name} were not loaded`);
  return words;
}

async function goOverTo(next: Language): Promise<void> {
  wanted = next;
  const { start } = await LANGUAGE_FILES[next].start();
  // More may be asked for while these are on their way.
  let waiting = [...needed];
  while (waiting.length > 0) {
    await load(next, waiting);
    waiting = [...needed].filter((name) => !arrived.has(keyOf(next, name)));
  }
  // Thought better of meanwhile.
  if (wanted !== next) return;
  language = next;
  spoken = { language, locale: localeFor(language, navigator.languages), words: start.words };
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

async function load(of: Language, names: readonly WordsName[]): Promise<void> {
  const missing = names.filter((name) => !arrived.has(keyOf(of, name)));
  await Promise.all(
    missing.map(async (name) => {
      arrived.set(keyOf(of, name), placed(name, await fetchFile(of, name)));
    }),
  );
}

async function fetchFile(of: Language, name: WordsName): Promise<WordsFile> {
  const beside = LANGUAGE_FILES[of].beside[name];
  if (beside !== undefined) return beside();
  const { start } = await LANGUAGE_FILES[of].start();
  const fetchIt = start.rest[`../${of}/${name}.ts`];
  if (fetchIt === undefined) throw new Error(`The catalogue has no ${name} in ${of}`);
  return fetchIt();
}

/** A file's words where a page looks for them: those of "batch/users" under batch.users. */
function placed(name: WordsName, file: WordsFile): Words {
  const [words = {}] = Object.values(file);
  const [namespace = name, part] = name.split('/');
  return { [namespace]: part === undefined ? words : { [part]: words } };
}

const keyOf = (of: Language, name: WordsName) => `${of} ${name}`;
