import { expect, it } from 'vitest';
import { initialsOf } from './initialsOf';

it.each([
  ['Ada Admin', 'AA'],
  ['ada', 'A'],
  ['Ana María de la Cruz', 'AC'],
  ['  Żaneta   Ćwik ', 'ŻĆ'],
  ['李 小龙', '李小'],
  ['=HYPERLINK("x")', ''],
  ['<b>Bold</b> Name', 'N'],
  ['', ''],
])('takes the initials of "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
