import { expectNoAxeViolations } from '../support/accessibility';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { expectLargeTargets } from '../support/targetSizes';

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const PAGES = [
  { link: 'Definitions', path: '/definitions' },
  { link: 'Permissions', path: '/permissions' },
  { link: 'Organization', path: '/organization' },
  { link: 'Users', path: '/users' },
  { link: 'Batch assign', path: '/batch' },
  { link: 'History', path: '/history' },
] as const;

async function chooseTheme(page: Page, theme: 'Light' | 'Dark' | 'System'): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitemradio', { name: `${theme} theme` }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
}

const background = (page: Page) =>
  page.evaluate(() => window.getComputedStyle(document.body).backgroundColor);

test('every page is a step away, marked, titled, and begins at its heading', async ({ asAdmin: page }) => {
  for (const { link, path } of PAGES) {
    await navigation(page).getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(new RegExp(`${path}(\\?|$)`));
    await expect(navigation(page).getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
    await expect(heading(page, link)).toBeVisible();
    await expect(page).toHaveTitle(`${link} · License Desk`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
  }
});

test('the organization and its region are always in sight', async ({ asAdmin: page }) => {
  const organization = page.getByRole('group', { name: 'Organization you are signed in to' });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(organization).toBeInViewport();
    await expect(organization).toContainText('mypurecloud.com');
    await expect(organization).toContainText(/\w/);
  }
});

test('the keyboard skips the navigation, and the focus goes to the heading of the next page', async ({
  asAdmin: page,
}) => {
  await page.goto('/users');
  await expect(heading(page, 'Users')).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/\/users$/);

  await navigation(page).getByRole('link', { name: 'Definitions' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Definitions')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Users')).toBeFocused();
});

test('a filter changes the address and leaves the focus where it is', async ({ asAdmin: page }) => {
  await page.goto('/definitions');
  const search = page.getByRole('searchbox', { name: 'Search definitions' });
  await search.pressSequentially('cloud');
  await expect(page).toHaveURL(/q=cloud/);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('cloud');
});

test('a narrow window has the navigation at the bottom and never scrolls sideways', async ({
  asAdmin: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const more = navigation(page).getByRole('button', { name: 'More' });
  for (const { link } of PAGES) {
    if (!(await navigation(page).getByRole('link', { name: link }).isVisible())) await more.click();
    await navigation(page)
      .getByRole('link', { name: link })
      .or(page.getByRole('menuitem', { name: link }))
      .click();
    await expect(heading(page, link)).toBeVisible();
    await expect(navigation(page)).toBeInViewport({ ratio: 1 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${link} scrolls sideways`).toBe(0);
  }
  const { y, height } = (await navigation(page).boundingBox()) ?? { y: 0, height: 0 };
  expect(y + height).toBeGreaterThanOrEqual(843);
});

test('the theme is chosen in the account menu, kept, and follows the system otherwise', async ({
  asAdmin: page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background(page);
  await chooseTheme(page, 'Dark');
  await expect.poll(() => background(page)).not.toBe(light);
  await page.reload();
  await expect(navigation(page)).toBeVisible();
  expect(await background(page)).not.toBe(light);

  await chooseTheme(page, 'System');
  await expect.poll(() => background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page)).not.toBe(light);
});

test('the density is chosen in the account menu, and kept', async ({ asAdmin: page }) => {
  const row = page.getByRole('grid', { name: 'People' }).getByRole('row').nth(4);
  const height = async () => (await row.boundingBox())?.height ?? 0;
  await expect(row).toBeVisible();
  const comfortable = await height();
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitemradio', { name: 'Compact density' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(height).toBeLessThan(comfortable);
  const compact = await height();
  await page.reload();
  await expect(row).toBeVisible();
  await expect.poll(height).toBe(compact);
  await expectNoAxeViolations(page);

  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.getElementById('root')?.firstChild == null) return;
      observer.disconnect();
      window.name = document.documentElement.dataset['density'] ?? 'none';
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  for (const path of ['/definitions', '/users?text=a', '/batch']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
    expect(await page.evaluate(() => window.name), 'density at the first paint').toBe('compact');
    await expectLargeTargets(page);
  }
});

test('the account menu says who is signed in and works by keyboard', async ({ asAdmin: page }) => {
  const account = page.getByRole('button', { name: 'Account of Ada Admin' });
  await account.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Light theme' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Sign out and delete…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(account).toBeFocused();
});

test('an address without a page says so and leads on', async ({ asAdmin: page }) => {
  await page.goto('/no/such/page');
  await expect(heading(page, 'There is no such page')).toBeVisible();
  await page.getByRole('link', { name: 'Go to Organization' }).click();
  await expect(heading(page, 'Organization')).toBeVisible();
});

test('pages come without jumps', async ({ asAdmin: page }) => {
  for (const path of ['/definitions', '/definitions/cloudCX3', '/users']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, `cumulative layout shift of ${path}`).toBeLessThan(0.1);
  }
});
