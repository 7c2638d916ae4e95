import { describe, expect, it } from 'vitest';
import { foldLicenseName } from '../licensing/licenseNames';
import { LANGUAGES } from '../messages/languages';
import { catalogueOf } from '../messages/testing/catalogue';
import { csvLines } from '../ui/csv';
import { fromCsv } from '../ui/readCsv';
import { EXPORT_WORDS } from './exportWords';
import { readPeopleCsv } from './peopleList';
import { readWantedTable } from './wantedTable';

const LICENSE = 'cloudCX2';
const READ_AT = '2026-11-01T08:00:00Z';

/** A message of the catalogue. @throws where it has no such. */
async function wordsOf(language: (typeof LANGUAGES)[number]) {
  const catalogue = await catalogueOf(language);
  return (key: string): string => {
    const message = catalogue.get(key);
    if (message === undefined) throw new Error(`No ${key} in ${language}`);
    return message;
  };
}

function readStates(rows: readonly (readonly string[])[]) {
  return readWantedTable(fromCsv(csvLines(rows)), {
    peopleColumn: null,
    licensesColumn: null,
    isLicense: (name) => name === LICENSE,
    fileName: null,
  });
}

describe.each(LANGUAGES)('an export written in %s', (language) => {
  it('says nothing that isn’t understood', async () => {
    const word = await wordsOf(language);
    const said = {
      readAt: ['organization: columns.readAt', 'users: columns.readAt', 'permissions: people.columns.readAt'],
      line: ['users: columns.line'],
      yes: ['users: list.yes'],
      no: ['users: list.no'],
      none: ['users: licensesCell.none'],
      untold: [
        'organization: cell.notTold',
        'permissions: people.notTold',
        ...['reading', 'absent', 'unreadable', 'failed'].map((cell) => `users: licensesCell.${cell}`),
      ],
    };
    for (const [what, keys] of Object.entries(said)) {
      const known = new Map(Object.entries(EXPORT_WORDS)).get(what);
      for (const key of keys) expect(known, `${key}: ${word(key)}`).toContain(foldLicenseName(word(key)));
    }
  });

  it('of the organization is read back as people, as wanted states, and as old as it is', async () => {
    const word = await wordsOf(language);
    const column = (name: string) => word(`organization: columns.${name}`);
    const header = ['name', 'email', 'id', 'division', 'state', 'lastLogin', 'licenses', 'readAt'].map(
      column,
    );
    const ann = ['Ann', 'ann@example.org', '', 'Home', '', '', LICENSE, READ_AT];
    const table = readStates([header, ann]);
    expect(table).toMatchObject({ licensesColumn: 6, toldAt: Date.parse(READ_AT) });
    expect(table.rows.map(({ entry, licenses }) => [entry?.normalized, licenses])).toEqual([
      ['ann@example.org', LICENSE],
    ]);
    expect(readPeopleCsv({ header, rows: [ann] })).toMatchObject({ column: { name: column('email') } });
  });

  it('of people found by license is read back by its marks', async () => {
    const word = await wordsOf(language);
    const column = (name: string) => word(`users: columns.${name}`);
    const header = [...['line', 'entry', 'email'].map(column), LICENSE, 'gcOther', column('readAt')];
    const table = readStates([
      header,
      ['1', 'ann', 'ann@example.org', word('users: list.yes'), word('users: list.no'), READ_AT],
      [
        '2',
        'bo',
        'bo@example.org',
        ...['failed', 'absent'].map((cell) => word(`users: licensesCell.${cell}`)),
        '',
      ],
    ]);
    expect(table.licensesColumn).toBe('each');
    expect(table.rows.map(({ licenses }) => licenses)).toEqual([
      { held: [LICENSE], notHeld: ['gcOther'], unclear: [] },
      { held: [], notHeld: [], unclear: [] },
    ]);
  });
});
