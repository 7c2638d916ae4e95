import { describe, expect, it } from 'vitest';
import { withoutContent } from './leaveOutUnusedParts.ts';

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
