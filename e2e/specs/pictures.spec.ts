import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { isRead } from '../support/organizationPage';
import { looksAlike } from '../support/looksAlike';
import { showResults, showReview, standStill, stillClock } from '../support/pictured';

// The README shows these, so that they are never older than the tests.
const FOLDER = 'e2e/pictures';

test.use({ simulatorOptions: { users: 2000, clock: stillClock } });

async function take(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const taken = await page.screenshot({ animations: 'disabled' });
  const path = `${FOLDER}/${name}-${colorScheme}.png`;
  const kept = await readFile(path).catch(() => null);
  if (kept === null || !(await looksAlike(page.context(), kept, taken))) await writeFile(path, taken);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the README's picture of Organization, ${colorScheme}`, async ({ signedIn }) => {
    const page = await signedIn('admin', '/organization?license=cloudCX3');
    await isRead(page);
    await expect(page.getByRole('link', { name: 'Ada Admin' })).toBeVisible();
    await take(page, 'organization', colorScheme);
  });
}

test("the README's pictures of a batch in Review", async ({ asAdmin: page, simulator }) => {
  await standStill(page);
  await showReview(page, simulator);
  for (const colorScheme of ['light', 'dark'] as const) await take(page, 'review', colorScheme);
});

test("the README's pictures of a run's results", async ({ asAdmin: page, simulator }) => {
  test.setTimeout(120_000);
  await standStill(page);
  await showResults(page, simulator);
  for (const colorScheme of ['light', 'dark'] as const) await take(page, 'results', colorScheme);
});
