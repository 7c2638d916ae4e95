import { expect, test } from '../support/fixtures';
import { count, grid, holdersIn, isRead } from '../support/organizationPage';

// As the service was before it withdrew the operation: getLicenseOrganization tells everything at once.
test.use({ simulatorOptions: { legacyOrganization: true } });

test('everything comes in one answer, and the page says so', async ({ asAdmin: page, simulator }) => {
  await isRead(page, 'getLicenseOrganization');
  const { assignments } = await simulator.state();
  const holders = holdersIn(assignments, 'cloudCX2');
  await expect(count(page, 'cloudCX2')).toHaveAccessibleName(new RegExp(`: ${holders} holders, `));
  await count(page, 'No license').click();
  await expect(grid(page).getByRole('row').nth(1)).toContainText('None');
  const pages = (await simulator.requests()).filter(({ path }) => path.startsWith('/api/v2/license/users'));
  expect(pages).toEqual([]);
});

test('whoever lacks the permission is told which', async ({ asOutsider: page }) => {
  await expect(page.getByText('You lack a permission for this')).toBeVisible();
  await expect(page.getByText('authorization:license:view')).toBeVisible();
});
