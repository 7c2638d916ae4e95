import { assert, boolean, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GO_KEYS, goTargets, shortcutOf } from './shortcuts';

describe('shortcutOf', () => {
  it('asks for help, for the search, and waits after "g"', () => {
    expect(shortcutOf('?', false)).toEqual({ kind: 'help' });
    expect(shortcutOf('/', false)).toEqual({ kind: 'search' });
    expect(shortcutOf('g', false)).toEqual({ kind: 'going' });
    expect(shortcutOf('G', true)).toEqual({ kind: 'going' });
  });

  it('goes to each page by a letter of its own, small or large, after "g" alone', () => {
    const addresses = goTargets(false).map((target) => {
      const key = GO_KEYS[target];
      expect(shortcutOf(key, false)).toBeNull();
      expect(shortcutOf(key.toUpperCase(), true)).toEqual(shortcutOf(key, true));
      return shortcutOf(key, true);
    });
    expect(new Set(addresses.map((one) => JSON.stringify(one))).size).toBe(addresses.length);
  });

  it('leads to no change where the console is read-only', () => {
    expect(shortcutOf(GO_KEYS.batch, true)).not.toBeNull();
    expect(shortcutOf(GO_KEYS.batch, true, true)).toBeNull();
  });

  it('leaves every other key to the page', () => {
    const known = new Set<string>(['?', '/', 'g', ...Object.values(GO_KEYS)]);
    assert(
      property(string({ minLength: 1, maxLength: 12 }), boolean(), (key, isGoing) => {
        pre(!known.has(key.toLowerCase()));
        expect(shortcutOf(key, isGoing)).toBeNull();
      }),
    );
  });
});
