import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const PAGES = [
  '/',
  '/definitions',
  '/definitions/cloudCX1',
  '/permissions?permission=quality%3Acalibration%3Aview',
  '/organization',
  '/organization/overview',
  '/organization/findings',
  '/organization/changes',
  '/users?q=an',
  '/batch',
  '/history',
  '/storage',
  '/about',
];

/** The first is a window of 1280 by 1024 at 400 % zoom. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const size of SIZES) {
  test(`no page is moved sideways at ${size.width} by ${size.height}`, async ({ asAdmin: page }) => {
    await page.setViewportSize(size);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(async () => isWithin(page), { message: path }).toBe(true);
    }
  });
}
