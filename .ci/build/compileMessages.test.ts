import formatMessage from 'use-intl/format-message';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en';
import { compiled } from './compileMessages.ts';
import formatCompiled from './formatMessage.ts';

type Formatting = Parameters<typeof formatMessage>;

const OPTIONS: Formatting[3] = {
  cache: {
    dateTime: {},
    number: {},
    message: {},
    relativeTime: {},
    pluralRules: {},
    list: {},
    displayNames: {},
  },
  formatters: {
    getNumberFormat: (...of) => new Intl.NumberFormat(...of),
    getDateTimeFormat: (...of) => new Intl.DateTimeFormat(...of),
    getPluralRules: (...of) => new Intl.PluralRules(...of),
    getRelativeTimeFormat: (...of) => new Intl.RelativeTimeFormat(...of),
    getListFormat: (...of) => new Intl.ListFormat(...of),
    getDisplayNames: (...of) => new Intl.DisplayNames(...of),
  },
  locale: 'en',
  timeZone: 'UTC',
};

/** Every message with its key. */
function messagesIn(messages: object, key = ''): [key: string, message: string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${key}${name}`, value]]
      : typeof value === 'object' && value !== null
        ? messagesIn(value, `${key}${name}.`)
        : [],
  );
}

/** A number for whatever a message asks for, and for each tag what stands in it. */
function argumentsOf(message: string, count: number): Record<string, number | ((parts: unknown) => string)> {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, count] as const);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(
    ([, name = '']) => [name, (parts: unknown) => `[${String(parts)}]`] as const,
  );
  return Object.fromEntries<number | ((parts: unknown) => string)>([...names, ...tags]);
}

/** Text stays what it is; whatever else it were would show. */
function flat(told: unknown): unknown {
  return Array.isArray(told) && told.length > 0 ? told.join('') : told;
}

describe('compiled', () => {
  it('names the key of what is no ICU message', () => {
    expect(() => compiled({ deep: { broken: '{n, plural, other {' } }, 'users')).toThrow('users.deep.broken');
  });

  it.each(messagesIn(en))('says the same as the catalogue: %s', (key, message) => {
    for (const count of [0, 1, 2, 12_345]) {
      const values = argumentsOf(message, count);
      const told = formatMessage(key, message, values, OPTIONS);
      const toldCompiled = formatCompiled(key, compiled(message, key), values, OPTIONS);
      expect(flat(toldCompiled)).toBe(flat(told));
    }
  });
});
