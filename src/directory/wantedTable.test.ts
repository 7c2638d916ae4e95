import { describe, expect, it } from 'vitest';
import { csvLines } from '../ui/csv';
import { fromCsv } from '../ui/readCsv';
import { readWantedTable } from './wantedTable';

const ID = '0a1b2c3d-0000-4000-8000-00000000000f';
const OTHER_ID = '0a1b2c3d-0000-4000-8000-00000000000e';
const AS_FOUND = {
  peopleColumn: null,
  licensesColumn: null,
  isLicense: (name: string) => name === 'known',
  fileName: null,
};

function inWords(licenses: ReturnType<typeof readWantedTable>['rows'][number]['licenses']): string {
  if (typeof licenses === 'string') return licenses;
  const { held, notHeld, unclear } = licenses;
  return [...held, ...notHeld.map((name) => `no ${name}`), ...unclear.map((name) => `? ${name}`)].join(', ');
}

function read(text: string, options: Partial<Parameters<typeof readWantedTable>[1]> = {}) {
  const table = readWantedTable(fromCsv(text), { ...AS_FOUND, ...options });
  return {
    ...table,
    told: table.rows.map(
      ({ line, entry, licenses }) => `${line} ${entry?.normalized ?? '?'} = ${inWords(licenses)}`,
    ),
  };
}

describe('readWantedTable', () => {
  it('reads e-mails and licenses', () => {
    const { told, peopleColumn, licensesColumn } = read('E-mail;Licenses\nA@x.org;one, two\n\nb@x.org;\n');
    expect([peopleColumn, licensesColumn]).toEqual([0, 1]);
    expect(told).toEqual(['2 a@x.org = one, two', '4 b@x.org = ']);
  });

  it('needs no heading where there are two columns', () => {
    expect(read('one,a@x.org\ntwo,b@x.org').told).toEqual(['1 a@x.org = one', '2 b@x.org = two']);
  });

  it('goes by the ids of an export, and by names only where nothing better is told', () => {
    const text = csvLines([
      ['Name', 'E-mail', 'Id', 'Licenses'],
      ['=x', 'shared@x.org', ID, 'one'],
      ['Bo', 'shared@x.org', OTHER_ID, ''],
    ]);
    expect(read(text).told).toEqual([`2 ${ID} = one`, `3 ${OTHER_ID} = `]);
    expect(read(text, { peopleColumn: 0 }).told).toEqual(['2 =x = one', '3 bo = ']);
    expect(read('Name,E-mail,Licenses\nAnn,,one\nBo,b@x.org,two').told).toEqual([
      '2 ann = one',
      '3 b@x.org = two',
    ]);
  });

  it('takes no ids of other things for people', () => {
    expect(read('Id,E-mail,Licenses\n4711,a@x.org,one').told).toEqual(['2 a@x.org = one']);
  });

  it('waits for a choice where it can’t tell which columns are meant', () => {
    const text = 'Who,What,Why\na@x.org,one,because';
    expect(read(text)).toMatchObject({ peopleColumn: 0, licensesColumn: null, rows: [] });
    expect(read(text, { licensesColumn: 1 }).told).toEqual(['2 a@x.org = one']);
  });

  it('takes a row of several people for each of them, and tells of a row of nobody', () => {
    expect(read('E-mail,Licenses\na@x.org; b@x.org,one\n,two').told).toEqual([
      '2 a@x.org = one',
      '2 b@x.org = one',
      '3 ? = two',
    ]);
  });

  it('tells when an export was read, by its rows or else by its name', () => {
    const rows =
      'E-mail,Licenses,Read at\na@x.org,one,2026-01-02T10:00:00Z\nb@x.org,one,2026-01-01T10:00:00Z\n';
    expect(read(rows).toldAt).toBe(Date.parse('2026-01-01T10:00:00Z'));
    const named = { fileName: 'license-desk-people-2026-01-05 (1).csv' };
    expect(read('E-mail,Licenses\na@x.org,one', named).toldAt).toBe(Date.parse('2026-01-06T00:00:00Z'));
    expect(read('E-mail,Licenses\na@x.org,one', { fileName: 'team.csv' }).toldAt).toBeNull();
  });

  it('reads a column for each license, and of an empty cell nothing', () => {
    const text =
      'Line;E-mail;State;one;two;Read at\n1;a@x.org;Active;yes;no;2026-01-01T10:00:00Z\n1;b@x.org;Active;Not told;X;\n1;c@x.org;;;;\n';
    const { told, licensesColumn, markColumns } = read(text);
    expect([licensesColumn, markColumns]).toEqual(['each', [3, 4]]);
    expect(told).toEqual(['2 a@x.org = one, no two', '3 b@x.org = two', '4 c@x.org = ']);
    expect(read(text, { licensesColumn: 2 }).told[0]).toBe('2 a@x.org = Active');
  });

  it('reads a column for each license beside one that lists them only where asked to', () => {
    const text = 'E-mail,Licenses,two\na@x.org,one,yes';
    expect(read(text)).toMatchObject({ licensesColumn: 1, markColumns: [2], told: ['2 a@x.org = one'] });
    expect(read(text, { licensesColumn: 'each' }).told).toEqual(['2 a@x.org = two']);
    expect(read('E-mail,Licensed\na@x.org,yes').told).toEqual(['2 a@x.org = Licensed']);
  });

  it('tells what is neither yes nor no, in the column of a known license or among many marks', () => {
    expect(read('E-mail,known,other\na@x.org,perhaps,perhaps').told).toEqual(['2 a@x.org = ? known']);
    const marks = ['yes', 'no', 'yes', 'no', 'perhaps'].map((mark, at) => `p${at}@x.org,${mark}`);
    expect(read(`E-mail,other\n${marks.join('\n')}`).told.at(-1)).toBe('6 p4@x.org = ? other');
  });

  it('reads nothing as nothing', () => {
    expect(read('')).toMatchObject({ headings: [], rows: [], peopleColumn: null, licensesColumn: null });
  });
});
