// Checks that imports point one way, and that the check has seen the project: a cruiser that can't read
// TypeScript finds no violation in no module and calls that a success.
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FEWEST_MODULES = 60;

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(
  ['src', 'e2e'],
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary } = typeof output === 'string' ? JSON.parse(output) : output;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
console.log(
  `boundaries: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} violations`,
);
if (summary.totalCruised < FEWEST_MODULES) {
  console.error(`boundaries: only ${summary.totalCruised} modules seen, fewer than ${FEWEST_MODULES}`);
  process.exitCode = 1;
}
if (summary.violations.length > 0) process.exitCode = 1;
