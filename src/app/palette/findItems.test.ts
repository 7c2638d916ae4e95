import { assert, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItems, indexItem, orderItems } from './findItems';
import { markMatches } from './markMatches';
import type { PaletteItem } from './PaletteItem';

const item = (name: string, detail = '', keywords = ''): PaletteItem => ({
  id: name,
  group: 'people',
  name,
  detail,
  keywords,
  choice: { kind: 'link', to: '/' },
});
const names = (text: string, ...all: PaletteItem[]) =>
  findItems(all.map(indexItem), text, 9).map((found) => found.item.name);

describe('findItems', () => {
  it('puts what is exactly so first, then beginnings, then beginnings of words, then any part', () => {
    expect(
      names('ann', item('Joanna Lee'), item('Lee, Ann'), item('Annika'), item('Ann'), item('Bob')),
    ).toEqual(['Ann', 'Annika', 'Lee, Ann', 'Joanna Lee']);
  });

  it('finds words in ids and permissions, and what goes on into the next word', () => {
    expect(names('cx2', item('cloudCX2'), item('cloudCX3'))).toEqual(['cloudCX2']);
    expect(names('queue:view', item('routing:queue:view'), item('routing:queue:add'))).toEqual([
      'routing:queue:view',
    ]);
    expect(names('upgrade', item('preupgraded'), item('gc2WEMupgrade'))).toHaveLength(2);
  });

  it('takes case and accents for nothing, in every script', () => {
    expect(names('asa', item('Åsa Öberg'))).toEqual(['Åsa Öberg']);
    expect(names('STRASSE', item('Straße'))).toEqual(['Straße']);
    expect(names('ωμ', item('ΩΜΈΓΑ'))).toEqual(['ΩΜΈΓΑ']);
    expect(names('太郎', item('山田 太郎'))).toEqual(['山田 太郎']);
  });

  it('asks for every word, in name, detail or keywords', () => {
    const lee = item('Lee', 'ann.lee@example.com', 'colleague');
    expect(names('lee example', lee)).toEqual(['Lee']);
    expect(names('lee colleague', lee)).toEqual(['Lee']);
    expect(names('lee other', lee)).toEqual([]);
    expect(names('  ', lee)).toEqual([]);
  });

  it('leaves nobody out whom the service found', () => {
    const found = orderItems([item('Zed'), item('Ann')].map(indexItem), 'ann', 9);
    expect(found.map((one) => one.item.name)).toEqual(['Ann', 'Zed']);
  });
});

describe('markMatches', () => {
  it('marks each place of each word, whatever it was folded from', () => {
    expect(markMatches('Åsa Straße', 'asa ss')).toEqual([
      { text: 'Åsa', isMatch: true, at: 0 },
      { text: ' Stra', isMatch: false, at: 3 },
      { text: 'ß', isMatch: true, at: 8 },
      { text: 'e', isMatch: false, at: 9 },
    ]);
  });

  it('keeps every text whole, as the text that it is', () => {
    assert(
      property(string({ unit: 'grapheme' }), array(string({ unit: 'grapheme' })), (text, words) => {
        const pieces = markMatches(text, words.join(' '));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.at)).toBe(true);
      }),
    );
  });
});
