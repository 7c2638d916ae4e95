import { describe, expect, it } from 'vitest';
import { constantsAlone, iconsAlone, withoutContent } from './leaveOutUnusedParts.ts';

describe('iconsAlone', () => {
  const icon = (name: string) =>
    `export const ${name} = createSvgIcon(/*#__PURE__*/_jsx("path", {\n  d: "M4 12"\n}), '${name}');`;

  it('keeps the drawings that are used', () => {
    const code = [icon('Up'), icon('Undo')].join('\n');
    expect(iconsAlone(code, ['Up']).split('\nfunction')[0]).toBe(
      `${icon('Up')}\nexport const Undo = Absent;`,
    );
  });

  it('refuses a module that lacks one of them', () => {
    expect(() => iconsAlone(icon('Undo'), ['Up'])).toThrow('No such icons: Up');
  });
});

describe('constantsAlone', () => {
  it('keeps texts, and nothing of functions', () => {
    const code = ["export const KEY = 'mode';", 'export function write() {\n  return 1;\n}'].join('\n');
    expect(constantsAlone(code).split('\n')).toEqual([
      "export const KEY = 'mode';",
      'const Absent = () => null;',
      'export const write = Absent;',
    ]);
  });
});

describe('withoutContent', () => {
  it('keeps each export, and nothing of what it was', () => {
    const code = [
      "import { big } from 'big';",
      'export const one = () => big();',
      'export function two() {}',
      'const inner = 1;',
      'export { inner as three, four };',
      'export default one;',
    ].join('\n');
    expect(withoutContent(code).split('\n')).toEqual([
      'const Absent = () => null;',
      'export const one = Absent;',
      'export const two = Absent;',
      'export const three = Absent;',
      'export const four = Absent;',
      'export default Absent;',
    ]);
  });

  it('refuses a module that exports nothing: it would be left out in vain', () => {
    expect(() => withoutContent('const a = 1;')).toThrow('exports nothing');
  });
});
