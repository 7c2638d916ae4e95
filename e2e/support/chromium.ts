import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The shell is Chromium without a window's own interface, which takes a third of the time of a small test.
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Where Chromium is: named by the environment, else Playwright's own, else Debian's; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  return [chromium.executablePath(), ...DEBIANS].find((path) => existsSync(path)) ?? null;
}

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
