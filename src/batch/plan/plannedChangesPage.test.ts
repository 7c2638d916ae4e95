import { expect, test } from 'vitest';
import type { PlannedChange } from './plannedChangeRows';
import { plannedChangesPage, type PlannedChangesView } from './plannedChangesPage';

const planned = (person: string, licenseId: string): PlannedChange => ({
  id: `${person}/${licenseId}`,
  person,
  email: '',
  licenseId,
  change: { userId: person, licenseId, action: 'add' },
  row: null,
  difference: null,
});
const ALL = ['Ülo', 'ana', 'Zoe', 'Bea', 'Udo'].map((person) => planned(person, 'x'));
const VIEW: PlannedChangesView = { shown: 'all', text: '', sort: null, page: 0, pageSize: 2, locale: 'en' };
const names = (view: Partial<PlannedChangesView>) =>
  plannedChangesPage(ALL, { ...VIEW, ...view }).rows.map(({ person }) => person);

test('pages stand in the plan’s own order', () => {
  expect(names({})).toEqual(['Ülo', 'ana']);
  expect(names({ page: 2 })).toEqual(['Udo']);
});

test('a page past the end is the last', () => {
  expect(names({ page: 9 })).toEqual(['Udo']);
  expect(plannedChangesPage([], VIEW)).toEqual({ rows: [], visible: 0, all: 0 });
});

test('order follows the alphabet, not the code', () => {
  const sort = { field: 'person', descending: false } as const;
  expect(names({ sort, pageSize: 5 })).toEqual(['ana', 'Bea', 'Udo', 'Ülo', 'Zoe']);
  expect(names({ sort: { ...sort, descending: true }, pageSize: 2 })).toEqual(['Zoe', 'Ülo']);
});

test('the alphabet is that of the language, whatever the browser’s own', () => {
  const some = ['Ödman', 'Zimmer'].map((person) => planned(person, 'x'));
  const sort = { field: 'person', descending: false } as const;
  const ordered = (locale: string) =>
    plannedChangesPage(some, { ...VIEW, sort, locale }).rows.map(({ person }) => person);
  expect(ordered('de')).toEqual(['Ödman', 'Zimmer']);
  expect(ordered('sv')).toEqual(['Zimmer', 'Ödman']);
});

test('the text narrows, and both counts are told', () => {
  expect(plannedChangesPage(ALL, { ...VIEW, text: 'an' })).toMatchObject({ visible: 1, all: 5 });
});
