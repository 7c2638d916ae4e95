// Runs everything that says whether License Desk is sound, stage by stage, and ends with one line:
// "N passed, N failed". A failed stage stops the run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const reports = mkdtempSync(path.join(tmpdir(), 'license-desk-test-'));
const unitReport = path.join(reports, 'unit.json');
const e2eReport = path.join(reports, 'e2e.json');

/** Each check, and the build, counts as one test. */
const one = (name, command) => ({
  name,
  command,
  count: (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }),
});

const stages = [
  one('types', 'npm run --silent check:types'),
  one('lint', 'npm run --silent check:lint'),
  one('format', 'npm run --silent check:format'),
  one('boundaries', 'npm run --silent check:boundaries'),
  one('unused', 'npm run --silent check:unused'),
  {
    name: 'unit',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = read(unitReport);
      // A file that doesn't load has no tests to fail, yet it failed.
      return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) };
    },
  },
  one('campaign', 'npm run --silent campaign -- --schedules 24 --changes 400 --seed 1'),
  one('build', 'npm run --silent build -- --logLevel warn'),
  {
    name: 'e2e',
    command: 'npm run --silent e2e -- --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: () => {
      const { stats, errors } = read(e2eReport);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, env = {}, count } of stages) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ok = status === 0;
  const counted = counts(() => count(ok), ok);
  passed += counted.passed;
  failed += counted.failed;
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (!ok || counted.failed > 0) break;
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** A stage that failed counts as one failure at least, whatever its report says or lacks. */
function counts(count, ok) {
  let counted = { passed: 0, failed: ok ? 0 : 1 };
  try {
    counted = count();
  } catch (error) {
    console.error(`no counts: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return ok ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
