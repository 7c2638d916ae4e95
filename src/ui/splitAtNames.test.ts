import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtNames } from './splitAtNames';

const words = (text: string, names: readonly string[]) => splitAtNames(text, names).map((one) => one.words);

test('each name is a piece of its own, the longest first', () => {
  expect(words('cloudCX1 needs cloudCX1AddOn, cloudCX2.', ['cloudCX1', 'cloudCX1AddOn', 'cloudCX2'])).toEqual(
    ['cloudCX1', ' needs ', 'cloudCX1AddOn', ', ', 'cloudCX2', '.'],
  );
});

test('a name inside a longer word is none', () => {
  expect(words('collaborates with collaborate-plus', ['collaborate'])).toEqual([
    'collaborates with collaborate-plus',
  ]);
});

test('names may hold what a pattern gives a meaning to', () => {
  expect(words('Add a.b*c (x) [y] to it', ['a.b*c', '(x)', '[y]'])).toEqual([
    'Add ',
    'a.b*c',
    ' ',
    '(x)',
    ' ',
    '[y]',
    ' to it',
  ]);
});

test('whatever the text and the names, nothing of the text is lost, and each piece says where it begins', () => {
  assert(
    property(string({ unit: 'grapheme' }), array(string({ unit: 'grapheme' })), (text, names) => {
      const pieces = splitAtNames(text, names);
      expect(pieces.map((one) => one.words).join('')).toBe(text);
      for (const { words: own, at } of pieces) expect(text.slice(at, at + own.length)).toBe(own);
    }),
  );
});
