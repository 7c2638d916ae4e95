import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

const PAGES = [
  { path: '/definitions', settled: 'cloudCX1' },
  { path: '/definitions/cloudCX3', settled: 'cloudCX2' },
  { path: '/definitions/no-such-license', settled: 'See all definitions' },
  { path: '/organization', settled: null },
  { path: '/users', settled: null },
  { path: '/batch', settled: null },
  { path: '/history', settled: null },
  { path: '/no/such/page', settled: 'Go to Organization' },
] as const;

// 390 px is a phone; 320 px is what 1280 px become at 400 % (WCAG 1.4.10).
for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { path, settled } of PAGES) {
      test(`${path} has no axe violation in either theme`, async ({ asAdmin: page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (settled !== null) await expect(page.getByRole('link', { name: settled }).first()).toBeVisible();
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        await expectNoAxeViolations(page);
      });
    }

    test('the sign-in page has no axe violation in either theme', async ({ page }) => {
      await page.goto('/login');
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
      await expectNoAxeViolations(page);
    });
  });
}

test('the account menu has no axe violation in either theme', async ({ asAdmin: page }) => {
  await page.goto('/definitions');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a person’s page has no axe violation in either theme', async ({ asAdmin: page }) => {
  await page.goto('/definitions/cloudCX1');
  await page.getByRole('grid', { name: 'Holders' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/users\//);
  await expect(page.getByRole('link', { name: 'cloudCX1' }).first()).toBeVisible();
  await expectNoAxeViolations(page);
});
