import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openPastedLists } from './pastedLists';

test('keeps a list for its owner alone, until it is empty', async () => {
  const lists = openPastedLists('test-lists');
  expect(await lists.read('ada')).toBe('');
  await lists.write('ada', 'a@x.org\nb@x.org');
  expect(await openPastedLists('test-lists').read('ada')).toBe('a@x.org\nb@x.org');
  expect(await lists.read('vic')).toBe('');
  await lists.write('ada', '');
  expect(await lists.read('ada')).toBe('');
});
