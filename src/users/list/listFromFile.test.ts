import { expect, test } from 'vitest';
import { parsePeopleList } from '../../directory/peopleList';
import { listFromFile } from './listFromFile';

test('takes the people of a table, each where it stood, however the file is written', () => {
  const file =
    'sep=;\r\nName;E-mail;Note\r\n"Lee; Ann";a@x.org;"two\r\nlines"\r\nBo;;\r\nAnn;A@x.org;\r\n"Cox, Cy";;\r\n';
  const taken = listFromFile(file);
  expect(taken).toEqual({ text: 'a@x.org\nBo\na@x.org\n"Cox, Cy"', count: 4, column: 'E-mail' });
  expect(parsePeopleList(taken.text).entries.map(({ normalized }) => normalized)).toEqual([
    'a@x.org',
    'bo',
    'cox, cy',
  ]);
});

test('takes a text that is no table as it is', () => {
  const text = 'Ash, Ann <a@x.org>; b@x.org\nc@x.org';
  expect(listFromFile(text)).toMatchObject({ text, column: null });
  expect(listFromFile('')).toEqual({ text: '', count: 0, column: null });
});
