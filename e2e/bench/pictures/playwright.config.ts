import { defineConfig } from '@playwright/test';
import tests from '../../playwright.config';
import { CHROMIUM_ARGS } from '../../support/chromium';

/** One drawing differs from the next at the edges of letters by less; a shade of a token's colour by more. */
const TOLERANCE = { threshold: 0.02, maxDiffPixelRatio: 0.0001 };

/** Chromium takes a worker that a test answered for one from elsewhere, and keeps it from this machine. */
const LET_WORKERS_ASK = '--disable-features=LocalNetworkAccessChecks';

/** Key states against the pictures beside this file, in the Chromium of the end-to-end tests. */
export default defineConfig(tests, {
  testDir: '.',
  outputDir: '../../../test-results/pictures',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: 'none',
  expect: { toHaveScreenshot: { ...TOLERANCE, animations: 'disabled', caret: 'hide' } },
  use: { launchOptions: { ...tests.use?.launchOptions, args: [...CHROMIUM_ARGS, LET_WORKERS_ASK] } },
});
