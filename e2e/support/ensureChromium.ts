/** Finds Chromium for the end-to-end tests, or installs it: Playwright's own, else Debian's package as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from './chromium';

const ATTEMPTS: readonly { readonly command: string; readonly possible: () => boolean }[] = [
  { command: 'npx playwright install chromium', possible: () => true },
  {
    command:
      'export DEBIAN_FRONTEND=noninteractive; apt-get update && ' +
      '(apt-get install -y chromium-headless-shell || apt-get install -y chromium)',
    possible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  },
];

/** A browser that is there but lacks a system library is no browser: it has to start. */
function starts(path: string | null): boolean {
  if (path === null) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function ensureChromium(): boolean {
  if (starts(findChromium())) return true;
  for (const { command, possible } of ATTEMPTS) {
    if (!possible()) continue;
    console.log(`No Chromium found; installing: ${command}`);
    spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], timeout: 10 * 60_000 });
    if (starts(findChromium())) return true;
  }
  return false;
}

if (!ensureChromium()) {
  console.error(
    'No Chromium that starts was found. Install one and run again:\n' +
      '  sudo apt-get update && sudo apt-get install -y chromium\n' +
      'or name one: PLAYWRIGHT_CHROMIUM_PATH=/path/to/chromium',
  );
  process.exit(1);
}
