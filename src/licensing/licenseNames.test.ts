import { describe, expect, it } from 'vitest';
import { createLicenseNames, readLicenseCell, type LicenseCorrections } from './licenseNames';
import { definition } from './testing/arbitraries';

const names = createLicenseNames(
  [
    definition('cx2', {
      description: 'Voice',
      comprises: [definition('cx1', { description: 'Chat, basic' })],
    }),
    definition('wem', { description: 'Planning' }),
    definition('twin1', { description: 'Twin' }),
    definition('twin2', { description: 'twin ' }),
    definition('Case'),
    definition('case'),
  ],
  ['held'],
);
const WORDS = { none: new Set(['none', 'no license']), untold: new Set(['not told']) };

/** The ids in a cell, unknown names with a question mark; null where it says nothing. */
function read(cell: string, corrections?: LicenseCorrections): string[] | null {
  const told = readLicenseCell(cell, names, WORDS, corrections);
  return told.kind === 'blank' ? null : [...told.licenseIds, ...told.unknown.map((name) => `?${name}`)];
}

describe('readLicenseCell', () => {
  it.each([
    ['cx2', ['cx2']],
    [' CX2 ; wem ', ['cx2', 'wem']],
    ['cx2,wem|held', ['cx2', 'wem', 'held']],
    ['cx2\nwem', ['cx2', 'wem']],
    ['cx2 wem', ['cx2', 'wem']],
    ['voice; PLANNING', ['cx2', 'wem']],
    ['Chat, basic', ['cx1']],
    ['chat,  basic; wem', ['cx1', 'wem']],
    ['cx2;;cx2', ['cx2']],
    ['Case; case', ['Case', 'case']],
    ['CASE', ['?CASE']],
    ['twin', ['?twin']],
    ['cx2; cx9, Cx9', ['cx2', '?cx9']],
    ['constructor; toString', ['?constructor', '?toString']],
    ['none', []],
    ['NO LICENSE', []],
    ['', null],
    [' \n ', null],
    ['not told', null],
  ])('reads %j', (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it('takes what the admin says an unknown name stands for', () => {
    expect(read('cx2; cx9', { cx9: 'wem' })).toEqual(['cx2', 'wem']);
    expect(read('cx2; Cx9', { cx9: null })).toEqual(['cx2']);
  });

  it('says nothing where all names were left out, instead of taking everything', () => {
    expect(read('cx9', { cx9: null })).toBeNull();
  });
});
