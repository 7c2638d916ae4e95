import { expectAccessible } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

test('the account menu leads to what this copy is, talks to, and is made of', async ({
  asAdmin: page,
  simulator,
}) => {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'About' }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole('heading', { level: 1, name: 'About License Desk' })).toBeVisible();
  await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  const connections = page.getByRole('region', { name: 'What it talks to' });
  await expect(connections.getByText(simulator.url, { exact: true })).toHaveCount(2);
  await expect(connections.getByText('Token Implicit Grant')).toBeVisible();

  const notices = page.getByRole('table', { name: 'Notices' });
  await notices.getByRole('button', { name: /^MIT: License of react \d/ }).click();
  await expect(page.getByRole('dialog', { name: /^License of react / })).toContainText(
    'Permission is hereby granted',
  );
  await page.reload();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/about$/);
  await expectAccessible(page);
});

test('what the admin may do is told with the permission that decides it', async ({ signedIn }) => {
  const viewer = await signedIn('viewer', '/about');
  const rights = viewer.getByRole('region', { name: /may do here$/ });
  await expect(
    rights.getByRole('definition').filter({ hasText: 'authorization:license:view' }),
  ).toContainText('Yes');
  await expect(
    rights.getByRole('definition').filter({ hasText: /^No.*authorization:grant:add$/ }),
  ).toBeVisible();
});

test('a release while one works offers to reload, and what was typed is still there', async ({
  signedIn,
}) => {
  const page = await signedIn('admin', '/history');
  await page.clock.install();
  await page.goto('/users?q=ada');
  await expect(page.getByRole('searchbox').first()).toHaveValue('ada');
  await expect(page.getByRole('status').filter({ hasText: 'A new version' })).toHaveCount(0);
  await page.route('**/index.html', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      body: html.replace(/\/assets\/[\w-]+\.js/, '/assets/another.js'),
      contentType: 'text/html',
    });
  });
  const asked = page.waitForResponse('**/index.html');
  await page.clock.fastForward('16:00');
  await asked;
  const banner = page.getByRole('status').filter({ hasText: 'A new version of License Desk is out' });
  await expect(banner).toBeVisible();
  await page.unroute('**/index.html');
  await banner.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('searchbox').first()).toHaveValue('ada');
  await expect(banner).toHaveCount(0);
});
