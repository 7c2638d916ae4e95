import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { press, tabOn } from '../support/keyboard';
import { chooseInAccountMenu } from '../support/signIn';

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

/** A window of 1280 by 1024 at 400 % zoom. */
const MAGNIFIED = { width: 320, height: 256 };

const SIZES = [MAGNIFIED, { width: 1024, height: 768 }, { width: 1920, height: 1080 }];

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

test('at 400 % zoom nothing lies over what has the focus', async ({ asAdmin: page }) => {
  await page.setViewportSize(MAGNIFIED);
  for (const path of ['/', '/organization', '/definitions/cloudCX1', '/batch']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await tabOn(page, 30);
  }
});

test('at 400 % zoom dialogs can be read to their end and answered', async ({ asAdmin: page }) => {
  // Once the organization was read there is a copy to delete.
  await expect(page.getByRole('grid').getByRole('checkbox').nth(1)).toBeVisible();
  await page.setViewportSize(MAGNIFIED);
  await page.goto('/storage');
  const dialog = page.getByRole('dialog');
  const isReadTo = async (words: string, ...buttons: readonly string[]) => {
    await dialog.getByText(words).scrollIntoViewIfNeeded();
    await expect(dialog.getByText(words)).toBeInViewport();
    for (const name of buttons) {
      await expect(dialog.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await page.getByRole('button', { name: 'Delete' }).first().click();
  await isReadTo('In Genesys Cloud nothing changes', 'Cancel', 'Delete');
  await chooseInAccountMenu(page, 'Sign out and delete…');
  await isReadTo('In Genesys Cloud nothing changes', 'Cancel', 'Sign out and delete');
  await press(page, '?');
  await isReadTo('Turn them off if keys are pressed by accident', 'Close');

  await press(page, 'Control+k');
  const options = dialog.getByRole('option');
  await expect(options.first()).toBeInViewport();
  await press(page, 'ArrowDown', 8);
  await expect(dialog.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 });
});
