/** How calmly each page comes at 2,000 people: `npx tsx e2e/bench/pages/run.ts [--out FILE]`. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { report } from '../organization/rows';
import { launch } from '../organization/stage';
import { layoutShiftRows } from './layoutShift';

const { values } = parseArgs({ options: { out: { type: 'string' } } });

const browser = await launch();
const rows = await layoutShiftRows(browser);
await browser.close();
report(rows, values.out ?? null);
process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
