import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeopleList, readPeopleColumn, readPeopleCsv } from './peopleList';

const ID = '0a1b2c3d-0000-4000-8000-00000000000f';

/** What a text was read as, in a form that reads well in a test. */
function read(text: string): string[] {
  return parsePeopleList(text).entries.map(
    ({ kind, normalized, lines }) => `${kind} ${normalized} @${lines.join('+')}`,
  );
}

describe('parsePeopleList', () => {
  test('tells ids, e-mails and strangers apart and keeps their lines', () => {
    expect(read(`${ID}\njane@example.org\n\nsomebody`)).toEqual([
      `id ${ID} @1`,
      'email jane@example.org @2',
      'other somebody @4',
    ]);
  });

  test.each([
    'a@x.org,b@x.org;c@x.org',
    'a@x.org b@x.org\tc@x.org',
    'a@x.org|b@x.org , c@x.org',
    '<a@x.org>; "b@x.org"; (c@x.org)',
    "mailto:a@x.org, 'b@x.org', [c@x.org].",
    'Ann Ash <a@x.org>, Bo Birch <b@x.org>, "Cox, Cy" <c@x.org>',
    'Ash, Ann <a@x.org>; Birch, Bo <b@x.org>; Cox, Cy <c@x.org>',
    'Ash, Ann <a@x.org>, Birch, Bo <b@x.org>, Cox, Cy <c@x.org>',
    'Ann Ash <a@x.org> Bo Birch <b@x.org> <c@x.org>',
    '\uFEFFa@x.org,,;\u00A0b@x.org\u200B, c@x.org,',
  ])('reads three people in %j', (text) => {
    expect(parsePeopleList(text).entries.map(({ normalized }) => normalized)).toEqual([
      'a@x.org',
      'b@x.org',
      'c@x.org',
    ]);
  });

  test.each(['a@x.org\r\nb@x.org', 'a@x.org\rb@x.org', 'a@x.org\u2028b@x.org', 'a@x.org\nb@x.org\n'])(
    'takes any line break (%#)',
    (text) => {
      expect(read(text)).toEqual(['email a@x.org @1', 'email b@x.org @2']);
    },
  );

  test('folds duplicates whatever their case, and says where each stood', () => {
    const list = parsePeopleList(`Jane@Example.org\n${ID.toUpperCase()}\njane@example.ORG; ${ID}`);
    expect(list.entries.map(({ lines }) => lines)).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(list.entries[0]?.raw).toBe('Jane@Example.org');
    expect(list.duplicates).toBe(2);
  });

  test('names a stranger among people on one line', () => {
    expect(read('a@x.org, Bo Birch, c@x.org')).toEqual([
      'email a@x.org @1',
      'other bo birch @1',
      'email c@x.org @1',
    ]);
  });

  test('keeps an unclosed quotation mark from swallowing the rest', () => {
    expect(read('"a@x.org, b@x.org\nc@x.org')).toHaveLength(3);
  });

  test('reads a spreadsheet with a heading by its column of e-mails', () => {
    const list = parsePeopleList('Name\tE-mail\tDepartment\nAnn\ta@x.org\tSales\nBo\t\tSupport');
    expect(list.column).toEqual({ index: 1, name: 'E-mail' });
    expect(list.entries.map(({ kind, raw, lines }) => ({ kind, raw, lines }))).toEqual([
      { kind: 'email', raw: 'a@x.org', lines: [2] },
      { kind: 'other', raw: 'Bo', lines: [3] },
    ]);
  });

  test('reads a spreadsheet without a heading where one column alone holds people', () => {
    const list = parsePeopleList('Ann,a@x.org,Sales\nBo,b@x.org,Sales\nCy,c@x.org,Support');
    expect(list.column).toEqual({ index: 1, name: null });
    expect(list.emails).toBe(3);
    expect(list.names).toBe(0);
  });

  test('loses nobody and folds everybody, whatever parts them', () => {
    const entry = fc.oneof(
      fc.uuid(),
      fc.emailAddress().filter((email) => !/["'`|;,<>()[\]{}]/.test(email)),
    );
    const separator = fc.constantFrom('\n', '\r\n', ', ', ';', '\t', ' | ', '\n\n', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, separator, fc.boolean()), { minLength: 1 }), (parts) => {
        const text = parts.map(([one, end, upper]) => (upper ? one.toUpperCase() : one) + end).join('');
        const list = parsePeopleList(text);
        expect(list.entries.map(({ normalized }) => normalized)).toEqual([
          ...new Set(parts.map(([one]) => one.toLowerCase())),
        ]);
        expect(list.ids + list.emails).toBe(list.entries.length);
        expect(list.entries.length + list.duplicates).toBe(parts.length);
      }),
    );
  });

  test('reads any text without fault, each entry once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { entries } = parsePeopleList(text);
        expect(new Set(entries.map(({ normalized }) => normalized)).size).toBe(entries.length);
      }),
    );
  });

  test('reads a long line as fast as many short ones', () => {
    const started = performance.now();
    const people = Array.from({ length: 20_000 }, (_, index) => `person.${index}@example.org`);
    expect(parsePeopleList(people.join(' ')).emails).toBe(20_000);
    expect(parsePeopleList('"'.repeat(100_000)).emails).toBe(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('readPeopleCsv', () => {
  test('takes e-mail before id, and counts lines from the heading', () => {
    const list = readPeopleCsv({
      header: ['Id', 'Email Address', 'Name'],
      rows: [
        [ID, 'a@x.org', 'Ann'],
        [ID, 'A@x.org', 'Ann again'],
      ],
    });
    expect(list.column).toEqual({ index: 1, name: 'Email Address' });
    expect(list.entries).toEqual([{ raw: 'a@x.org', kind: 'email', normalized: 'a@x.org', lines: [2, 3] }]);
  });

  test('sees that there is no heading', () => {
    const list = readPeopleCsv({ header: ['Ann', 'a@x.org'], rows: [['Bo', 'b@x.org']] });
    expect(list.entries.map(({ normalized, lines }) => `${normalized} @${lines.join('+')}`)).toEqual([
      'a@x.org @1',
      'b@x.org @2',
    ]);
  });

  test('finds the column under a heading that it does not know', () => {
    const list = readPeopleCsv({ header: ['Wer', 'Anschrift'], rows: [['Ann', 'a@x.org']] });
    expect(list.column).toEqual({ index: 1, name: 'Anschrift' });
    expect(list.emails).toBe(1);
  });

  test('looks at every cell where no column can be told', () => {
    const list = readPeopleCsv({
      header: ['agent', 'lead'],
      rows: [
        ['a@x.org', 'b@x.org'],
        ['nobody', 'b@x.org'],
      ],
    });
    expect(list.column).toBeNull();
    expect(list).toMatchObject({ emails: 2, names: 3, duplicates: 1 });
  });

  test('reads an empty file as an empty list', () => {
    expect(readPeopleCsv({ header: [], rows: [] }).entries).toEqual([]);
    expect(readPeopleColumn({ header: [], rows: [] }, 0).entries).toEqual([]);
  });

  test('reads names where nothing else tells who is meant, each cell one', () => {
    const csv = {
      header: ['Team', 'Name'],
      rows: [
        ['Sales', 'Lee,  Ann'],
        ['Sales', 'Bo'],
      ],
      lines: [1, 2, 5],
    };
    const entries = ['other lee, ann @2', 'other bo @5'];
    const tell = ({ kind, normalized, lines }: ReturnType<typeof readPeopleCsv>['entries'][number]) =>
      `${kind} ${normalized} @${lines.join('+')}`;
    expect(readPeopleCsv(csv).entries.map(tell)).toEqual(entries);
    expect(readPeopleColumn(csv, 1).entries.map(tell)).toEqual(entries);
  });

  test('takes the id of whoever has no e-mail', () => {
    const list = readPeopleCsv({ header: ['Name', 'E-mail', 'Id'], rows: [['Ann', '', ID]] });
    expect(list.entries.map(({ kind, normalized }) => `${kind} ${normalized}`)).toEqual([`id ${ID}`]);
  });

  test('reads the column that was picked, its first cell too where that is somebody', () => {
    const csv = { header: ['a@x.org', 'b@x.org'], rows: [['c@x.org', 'd@x.org']] };
    expect(readPeopleColumn(csv, 1).entries.map(({ normalized }) => normalized)).toEqual([
      'b@x.org',
      'd@x.org',
    ]);
  });
});
