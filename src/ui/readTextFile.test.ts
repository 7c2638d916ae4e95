import { describe, expect, it } from 'vitest';
import { decodeText, readTextFile } from './readTextFile';

const TEXT = 'Name;E-mail\r\nJürgen Größe;j@x.org\r\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16 as Excel’s “Unicode text”', utf16(TEXT, true, true)],
    ['UTF-16, the other way round', utf16(TEXT, false, true)],
    ['UTF-16 without its mark', utf16(TEXT, true, false)],
    ['Windows-1252', Uint8Array.from(TEXT, (character) => character.charCodeAt(0))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});

describe('readTextFile', () => {
  it('refuses what is too large to be a list', async () => {
    expect(await readTextFile(new Blob([new Uint8Array(20_000_001)]))).toEqual({
      ok: false,
      problem: 'tooLarge',
    });
    expect(await readTextFile(new Blob([TEXT]))).toEqual({ ok: true, text: TEXT });
  });
});
