import { describe, expect, it } from 'vitest';
import { readWantedTable } from '../../directory/wantedTable';
import type { LicensesOfUser, Person, UserId } from '../../licensing/model';
import { definition, holding, person } from '../../licensing/testing/arbitraries';
import { users } from '../../messages/en/users';
import type { PresentStates } from '../../queries/presentStates';
import { csvLines } from '../../ui/csv';
import { fromCsv } from '../../ui/readCsv';
import { compareStates } from './compareStates';
import { leftAside } from './leftAsideRows';

const DEFINITIONS = ['x', 'y', 'z'].map((id) => definition(id));
const ADD_ONLY = { choices: {}, corrections: {}, removes: false, together: false };
const HEADS = ['Name', 'E-mail', 'Id', 'Licenses', 'Read at'];

const idOf = (number: number): UserId => `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`;

function tableOf(text: string) {
  return readWantedTable(fromCsv(text), {
    peopleColumn: null,
    licensesColumn: null,
    isLicense: (name) => DEFINITIONS.some(({ id }) => id === name),
    fileName: null,
  });
}

/** What a comparison reads, of people who are known by id or by these names. */
function presentOf(
  held: Readonly<Record<UserId, readonly string[]>>,
  named: Readonly<Record<string, readonly Person[]>> = {},
): PresentStates {
  const resolutions = new Map<string, ReturnType<PresentStates['resolutions']['get']> & object>();
  for (const userId of Object.keys(held)) resolutions.set(userId, { kind: 'id', userId });
  for (const [name, people] of Object.entries(named)) {
    const [first, second] = people;
    if (first === undefined) resolutions.set(name, { kind: 'notFound' });
    else if (second === undefined) resolutions.set(name, { kind: 'found', person: first });
    else resolutions.set(name, { kind: 'ambiguous', people });
  }
  const licenses = new Map<UserId, LicensesOfUser>(
    Object.entries(held).map(([id, ids]) => [id, holding(...ids)]),
  );
  return { resolutions, licenses, readAt: 0 };
}

const told = ({ difference }: ReturnType<typeof compareStates>) =>
  difference.changes.map(({ userId, licenseId, action }) => `${userId} ${action} ${licenseId}`);

describe('compareStates', () => {
  it('finds nothing in an export of 1,000 people, and exactly the cells edited since', () => {
    const all = Array.from({ length: 1_000 }, (_, at) => ['', 'x', 'x; y', 'held only'][at % 4] ?? '');
    const held = Object.fromEntries(all.map((cell, at) => [idOf(at), cell.split('; ').filter(Boolean)]));
    const rows = all.map((cell, at) => [
      `=name ${at % 7}`,
      'shared@x.org',
      idOf(at),
      cell,
      '2026-01-01T00:00:00Z',
    ]);
    const compare = (cells: readonly (readonly string[])[]) =>
      compareStates({
        table: tableOf(`\uFEFF${csvLines([HEADS, ...cells])}`),
        present: presentOf(held),
        definitions: DEFINITIONS,
        input: { ...ADD_ONLY, removes: true },
      });
    expect(compare(rows).difference).toMatchObject({ changes: [], changed: 0, same: 750, blank: 250 });
    const edited = rows.map((row, at) => row.with(3, at === 0 ? 'z' : at === 998 ? 'y' : (row[3] ?? '')));
    expect(told(compare(edited))).toEqual([`${idOf(0)} add z`, `${idOf(998)} remove x`]);
  });

  it('finds nothing in an export with a column for each license, and exactly the cells edited since', () => {
    const all = Array.from(
      { length: 400 },
      (_, at) => [[], ['x'], ['x', 'y'], ['held only', 'z']][at % 4] ?? [],
    );
    const columns = ['x', 'y', 'held only'];
    const rows: (string | string[])[][] = all.map((held, at) => [
      String(at + 1),
      idOf(at),
      idOf(at),
      at === 0
        ? columns.map(() => users.licensesCell.absent)
        : columns.map((id) => (held.includes(id) ? users.list.yes : users.list.no)),
      '2026-01-01T00:00:00Z',
      '',
    ]);
    const compare = (cells: readonly (readonly (string | readonly string[])[])[], removes = true) =>
      compareStates({
        table: tableOf(
          csvLines(
            [[users.columns.line, 'Entry', 'Id', ...columns, users.columns.readAt, 'Problem']].concat(
              cells.map((row) => row.flat()),
            ),
          ),
        ),
        present: presentOf(Object.fromEntries(all.map((held, at) => [idOf(at), held]))),
        definitions: DEFINITIONS,
        input: { ...ADD_ONLY, removes },
      });
    expect(compare(rows).difference).toMatchObject({ changes: [], changed: 0, same: 399, blank: 1 });

    const edited = rows.map((row, at) => {
      if (at === 1) return row.with(3, ['no', 'yes', '']);
      return at === 3 ? row.with(3, ['', '', 'no']) : at === 4 ? row.with(3, ['perhaps', 'no', 'no']) : row;
    });
    const { difference } = compare(edited);
    // z has no column: nothing is said of it.
    expect(
      difference.changes.map(({ userId, action, licenseId }) => `${userId} ${action} ${licenseId}`),
    ).toEqual([`${idOf(1)} add y`, `${idOf(1)} remove x`, `${idOf(3)} remove held only`]);
    expect(difference.unclear).toEqual([{ userId: idOf(4), lines: [6] }]);
    expect(compare(edited, false).difference).toMatchObject({ adds: 1, removes: 0 });
  });

  it('asks who and what is meant, and takes the answers', () => {
    const table = tableOf('Name;Licenses\nann lee;x\nbo;thing\nnobody;x\n;y\n');
    const comparison = {
      table,
      present: presentOf(
        { ann: [], ann2: [], bo: ['y'] },
        { 'ann lee': [person('ann'), person('ann2')], nobody: [], bo: [person('bo')] },
      ),
      definitions: DEFINITIONS,
    };
    const open = compareStates({ ...comparison, input: ADD_ONLY });
    expect(told(open)).toEqual([]);
    expect(open.unknownLicenses).toEqual([{ key: 'thing', name: 'thing', lines: [3] }]);
    expect(leftAside(open).map(({ lines, problem }) => `${lines.join()} ${problem}`)).toEqual([
      '2 ambiguous',
      '3 unknownLicense',
      '4 notFound',
      '5 nobodyNamed',
    ]);
    const answered = compareStates({
      ...comparison,
      input: { ...ADD_ONLY, choices: { 'ann lee': 'ann2' }, corrections: { thing: 'z' } },
    });
    expect(told(answered)).toEqual(['ann2 add x', 'bo add z']);
    expect(answered.open.size).toBe(0);
  });
});
