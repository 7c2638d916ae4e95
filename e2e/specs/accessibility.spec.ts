import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

// Few rows where there may be many: axe looks at each, and a hundred tell no more than ten.
const PAGES = {
  definitions: [
    '/definitions',
    '/definitions/cloudCX3',
    '/definitions/gc2WEMupgrade?permission=view',
    '/definitions/no-such-license',
  ],
  organization: ['/organization?q=ada', '/organization?q=nobody+of+this+name', '/no/such/page'],
  users: ['/users', '/users?q=ada', '/users?q=nobody+of+this+name'],
  batch: ['/batch', '/history'],
} as const;

/** So high that nothing lies under what sticks to the window's edges, which axe would take for too small a target. */
const HEIGHT = 2400;

for (const width of [1440, 390]) {
  for (const [name, addresses] of Object.entries(PAGES)) {
    test(`${name}: no axe violation at ${width} px, in either theme`, async ({ asAdmin: page }) => {
      test.slow();
      await page.setViewportSize({ width, height: HEIGHT });
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('progressbar')).toHaveCount(0);
          await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
          await expectNoAxeViolations(page);
        });
      }
    });
  }

  test(`the sign-in page has no axe violation at ${width} px, in either theme`, async ({ page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto('/login');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('a person’s page and the account menu have no axe violation, in either theme', async ({
  asAdmin: page,
}) => {
  test.slow();
  await page.goto('/definitions/cloudCX1?page=2');
  await page.getByRole('grid', { name: 'Holders' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/users\//);
  await expect(page.getByRole('link', { name: 'cloudCX1' }).first()).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoAxeViolations(page);
});
