import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { byName, openSavedViews, withView } from './savedViews';

const view = (name: string, search = '', id = name) => ({ id, name, search });

test('keeps views for their owner alone', async () => {
  const views = openSavedViews('test-views');
  expect(await views.list('ada')).toEqual([]);
  await views.change('ada', (before) => withView(before, view('Sales', 'q=sales')));
  expect(await openSavedViews('test-views').list('ada')).toEqual([view('Sales', 'q=sales')]);
  expect(await views.list('vic')).toEqual([]);
  await views.change('ada', () => []);
  expect(await views.list('ada')).toEqual([]);
});

test('loses nothing where two changes come at once', async () => {
  const views = openSavedViews('test-views-at-once');
  const names = ['a', 'b', 'c', 'd'];
  await Promise.all(names.map((name) => views.change('ada', (before) => withView(before, view(name)))));
  expect((await views.list('ada')).map(({ name }) => name)).toEqual(names);
});

test('has each name once', () => {
  const views = withView(withView([], view('Sales')), view('Idle'));
  expect(withView(views, view(' sales', 'q=x', 'new'))).toEqual([view('Idle'), view(' sales', 'q=x', 'new')]);
  expect(withView(views, { ...view('Zoo'), id: 'Idle' }).map(({ name }) => name)).toEqual(['Sales', 'Zoo']);
});

test('goes by name, as the language has it and not the browser', () => {
  const names = (locale: string) =>
    byName([view('Zoo'), view('Öst'), view('Idle')], locale).map(({ name }) => name);
  expect(names('de')).toEqual(['Idle', 'Öst', 'Zoo']);
  expect(names('sv')).toEqual(['Idle', 'Zoo', 'Öst']);
});
