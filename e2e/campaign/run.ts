import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign';
import { SABOTAGES, type Sabotage } from './sabotage';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '200' },
    changes: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    sabotage: { type: 'string' },
  },
});

const isSabotage = (name: string): name is Sabotage => SABOTAGES.some((one) => one === name);
if (values.sabotage !== undefined && !isSabotage(values.sabotage)) {
  console.error(`--sabotage must be one of ${SABOTAGES.join(', ')}`);
  process.exit(2);
}

const report = await runCampaign({
  schedules: Number(values.schedules),
  changes: Number(values.changes),
  seed: Number(values.seed),
  sabotage: values.sabotage ?? null,
  onProgress: (line) => console.error(line),
});
// A short campaign can't meet everything.
if (report.totals.schedules >= 100 && report.missing.length > 0)
  console.error(`Met too seldom: ${report.missing.join(', ')}`);
console.log(JSON.stringify(report.coverage));
console.log(JSON.stringify(report.totals));
process.exit(report.isClean ? 0 : 1);
