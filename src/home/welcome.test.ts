import { expect, it } from 'vitest';
import { keepWelcome, keptWelcome, welcomeNow } from './welcome';

const NOTHING = { hasCopy: false, hasRuns: false };

it('welcomes whoever comes for the first time, until told to stop', () => {
  expect(welcomeNow(null, NOTHING)).toBe('open');
  // The organization has been read and kept meanwhile.
  expect(welcomeNow('open', { hasCopy: true, hasRuns: false })).toBe('open');
  expect(welcomeNow('closed', NOTHING)).toBe('closed');
});

it('welcomes nobody who has been here before', () => {
  expect(welcomeNow(null, { hasCopy: true, hasRuns: false })).toBe('closed');
  expect(welcomeNow(null, { hasCopy: false, hasRuns: true })).toBe('closed');
  expect(welcomeNow('open', { hasCopy: true, hasRuns: true })).toBe('closed');
});

it('remembers for each admin, and copes with a browser that keeps nothing', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  keepWelcome('ada', 'closed', storage);
  expect(keptWelcome('ada', storage)).toBe('closed');
  expect(keptWelcome('vic', storage)).toBeNull();

  const broken = {
    getItem: () => {
      throw new Error('switched off');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  keepWelcome('ada', 'closed', broken);
  expect(keptWelcome('ada', broken)).toBeNull();
});
