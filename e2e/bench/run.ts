/** All figures, part after part: what fails in one doesn't keep the next from being measured. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const PARTS = [
  'e2e/bench/requests.ts',
  'e2e/bench/planTasks.ts',
  'e2e/bench/graph.ts',
  'e2e/bench/pages/run.ts',
];
const ORGANIZATION = 'e2e/bench/organization/run.ts';

const PICTURES = 'e2e/bench/pictures/playwright.config.ts';

const codes = [
  run(PICTURES, ['playwright', 'test', '--config', PICTURES]),
  ...PARTS.map((part) => run(part, ['tsx', part])),
  run(ORGANIZATION, ['tsx', ORGANIZATION, ...process.argv.slice(2)]),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(part: string, command: readonly string[]): number | null {
  console.log(`\n== ${part}`);
  return spawnSync('npx', command, { stdio: 'inherit' }).status;
}
