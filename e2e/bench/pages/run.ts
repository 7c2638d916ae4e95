/**
 * How calmly and how quickly each page comes at 2,000 people:
 * `npx tsx e2e/bench/pages/run.ts [--only shift,lighthouse] [--out FILE]`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { report, type Row } from '../organization/rows';
import { launch } from '../organization/stage';
import { layoutShiftRows } from './layoutShift';
import { lighthouseRows } from './lighthouse';

const { values } = parseArgs({
  options: { only: { type: 'string', default: 'shift,lighthouse' }, out: { type: 'string' } },
});
const chosen = values.only.split(',');

const rows: Row[] = [];
if (chosen.includes('shift')) {
  const browser = await launch();
  try {
    rows.push(...(await layoutShiftRows(browser)));
  } finally {
    await browser.close();
  }
}
if (chosen.includes('lighthouse')) rows.push(...(await lighthouseRows()));
report(rows, values.out ?? null);
process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
