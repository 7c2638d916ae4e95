import { LANGUAGE_FILES } from '../languageFiles';
import type { Language } from '../languages';

/** Every message of a language by its file and key: "batch/review: title". */
export async function catalogueOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const { start } = await LANGUAGE_FILES[language].start();
  const rest = await Promise.all(
    Object.entries(start.rest).map(async ([path, load]) => {
      const [words = {}] = Object.values(await load());
      return [path.replace(/^\.\.\/\w+\/(.*)\.ts$/, '$1'), words] as const;
    }),
  );
  const files = [...Object.entries(start.words), ...rest];
  return new Map(files.flatMap(([file, words]) => messagesIn(words, `${file}:`)));
}

function messagesIn(words: object, key: string): [key: string, message: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const path = key.endsWith(':') ? `${key} ${name}` : `${key}.${name}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'object' && value !== null) return messagesIn(value, path);
    throw new Error(`${path} is neither a message nor a group of them`);
  });
}
