import { expect, test } from 'vitest';
import type { ResolvedEntry } from '../../directory/resolvePeople';
import type { Person } from '../../licensing/model';
import { isShown, lookupRows } from './lookupRows';

const ann: Person = {
  id: 'ann',
  name: 'Ann',
  email: 'ann@x.org',
  title: null,
  department: null,
  state: 'active',
  division: null,
  roles: null,
  dateLastLogin: null,
};
const bo: Person = { ...ann, id: 'bo', name: 'Bo' };

function result(normalized: string, lines: number[], resolution: ResolvedEntry['resolution']): ResolvedEntry {
  return { entry: { raw: normalized, normalized, kind: 'email', lines }, resolution };
}

test('names the first line of a person who is listed twice under different names', () => {
  const rows = lookupRows(
    [
      result('ann@x.org', [1, 1, 4], { kind: 'found', person: ann }),
      result('ann-id', [7], { kind: 'found', person: ann }),
    ],
    {},
  );
  expect(rows.map(({ lines, sameAsLine }) => ({ lines, sameAsLine }))).toEqual([
    { lines: [1, 4], sameAsLine: null },
    { lines: [7], sameAsLine: 1 },
  ]);
});

test('waits for a choice where several people are meant, and then has found one', () => {
  const results = [result('shared@x.org', [1], { kind: 'ambiguous', people: [ann, bo] })];
  const [open] = lookupRows(results, {});
  expect(open).toMatchObject({ outcome: 'choose', person: null });
  const [chosen] = lookupRows(results, { 'shared@x.org': 'bo' });
  expect(chosen).toMatchObject({ outcome: 'found', person: bo, candidates: [ann, bo] });
});

test('shows what was found, or what was not', () => {
  const rows = lookupRows(
    [
      result('a', [1], { kind: 'found', person: ann }),
      result('b', [2], { kind: 'notFound' }),
      result('c', [3], { kind: 'stranger' }),
      result('d', [4], { kind: 'failed', error: null }),
    ],
    {},
  );
  const shown = (show: Parameters<typeof isShown>[1]) =>
    rows.filter((row) => isShown(row, show)).map(({ id }) => id);
  expect(shown('all')).toEqual(['a', 'b', 'c', 'd']);
  expect(shown('found')).toEqual(['a']);
  expect(shown('problems')).toEqual(['b', 'c', 'd']);
});
