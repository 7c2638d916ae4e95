import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const FORMATTER = fileURLToPath(new URL('formatMessage.ts', import.meta.url));
const CATALOGUE = /\/src\/messages\/[a-z]{2}\/(\w+\/)?\w+\.ts$/;

/**
 * Reads the catalogue's ICU syntax once, here, so that no page ships or runs the parser for it. While developing
 * and in unit tests the library reads messages as they come.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: FORMATTER }] },
    }),
    transform: {
      filter: { id: CATALOGUE },
      order: 'post',
      async handler(code, id) {
        const source = `data:text/javascript,${encodeURIComponent(code)}`;
        const namespaces: unknown = await import(/* @vite-ignore */ source);
        if (!isRecord(namespaces)) return this.error(`${id} exports no messages`);
        const lines = Object.entries(namespaces).map(
          ([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages, name))};`,
        );
        return { code: lines.join('\n'), map: null };
      },
    },
  };
}

/** @throws where a message can't be read, with its key. */
export function compiled(messages: unknown, key: string): unknown {
  if (typeof messages === 'string') {
    try {
      return compile(messages);
    } catch (cause) {
      throw new Error(`${key}: "${messages}" is no ICU message`, { cause });
    }
  }
  if (!isRecord(messages)) throw new Error(`${key} is neither a message nor a group of them`);
  return Object.fromEntries(
    Object.entries(messages).map(([name, value]) => [name, compiled(value, `${key}.${name}`)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
