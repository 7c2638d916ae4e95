import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, toCsv } from './csv';
import { fromCsv, unescapeFormula } from './readCsv';

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...TRIGGERS, "'", "'=", "''-"), fc.string()).map((parts) => parts.join('')),
  fc.constantFrom('', '"', ',', ';', ' ', '"a","b"', '=HYPERLINK("http://x")', "'", "''", '-1', '+49 30 1'),
);

describe('escapeFormula', () => {
  it('never leaves a cell that begins with what a spreadsheet may take for a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(TRIGGERS).not.toContain(escapeFormula(text).at(0));
      }),
    );
  });

  it('is undone exactly, and only where it was done', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      }),
    );
    expect(escapeFormula("O'Neill")).toBe("O'Neill");
    expect(unescapeFormula("'tis")).toBe("'tis");
  });
});

describe('toCsv and fromCsv', () => {
  it('come back as they went', () => {
    const row = fc
      .array(cell, { minLength: 3, maxLength: 3 })
      .filter((cells) => cells.join('').trim() !== '');
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 5 }), (header, rows) => {
        expect(fromCsv(toCsv(header, rows))).toMatchObject({ header, rows });
      }),
    );
  });

  it('quotes every cell and ends lines with CR LF', () => {
    expect(toCsv(['a', 'b'], [['1', 'say "no"']])).toBe('"a","b"\r\n"1","say ""no"""');
  });

  it('reads other separators, a byte order mark and empty lines', () => {
    expect(fromCsv('\uFEFFid;name\r\n\r\n1;Ada\r\n')).toEqual({
      header: ['id', 'name'],
      rows: [['1', 'Ada']],
      lines: [1, 3],
    });
    expect(fromCsv('id\tname\n1\tAda')).toMatchObject({ header: ['id', 'name'], rows: [['1', 'Ada']] });
  });

  it.each([
    ['E-mail;Licenses\na@x.org;one, two, three\nb@x.org;one', ['E-mail', 'Licenses']],
    ['a@x.org;one, two\nb@x.org;one, two', ['a@x.org', 'one, two']],
    ['a@x.org,one; two\nb@x.org,one; two', ['a@x.org', 'one; two']],
    ['sep=;\r\na,b;c', ['a,b', 'c']],
    ['Name;Id\nBob "The Rock;7', ['Name', 'Id']],
    ['"Lee, Ann";"x"', ['Lee, Ann', 'x']],
    ['"="";","","="', ['=";', '', '=']],
    ['only', ['only']],
    ['', []],
  ])('tells what parts the cells of %j', (text, header) => {
    expect(fromCsv(text).header).toEqual(header);
  });

  it('tells the line that each row begins in', () => {
    const { rows, lines } = fromCsv('sep=,\na,b\n"1\n2",x\n\n3,y');
    expect(rows).toEqual([
      ['1\n2', 'x'],
      ['3', 'y'],
    ]);
    expect(lines).toEqual([2, 3, 6]);
  });
});
