import { expect, test } from '../support/fixtures';
import { chosen, grid, isRead, row } from '../support/organizationPage';

const PHONE = { width: 390, height: 844 };

test.beforeEach(async ({ asAdmin: page }) => {
  await isRead(page);
  await page.setViewportSize(PHONE);
});

test('where columns have no room people stand one below the other, each with all that the columns tell', async ({
  asAdmin: page,
}) => {
  await expect(grid(page).getByRole('columnheader')).toHaveCount(2);
  const ada = row(page, 'Ada Admin');
  for (const fact of [
    'ada.admin@harborvale.example',
    'Division',
    'Home',
    'Active',
    'cloudCX3',
    'Last login',
  ]) {
    await expect(ada).toContainText(fact);
  }

  await ada.getByRole('checkbox').check();
  await expect(chosen(page)).toContainText('1');

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(grid(page).getByRole('columnheader', { name: 'Last login' })).toBeVisible();
  await expect(row(page, 'Ada Admin').getByRole('checkbox')).toBeChecked();
});

test('a list is sorted by any of its columns, either way, by hand or by keyboard', async ({
  asAdmin: page,
}) => {
  const header = grid(page).getByRole('columnheader').last();
  const choice = (name: string) => page.getByRole('menuitemradio', { name, exact: true });
  await header.getByRole('button', { name: 'Sorted by Name Ascending' }).click();
  await choice('Last login').click();
  await expect(page).toHaveURL(/sort=lastLogin/);

  await header.focus();
  await page.keyboard.press('Enter');
  await expect(choice('Last login')).toBeChecked();
  await choice('Descending').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-lastLogin/);
  await expect(header.getByRole('button', { name: 'Sorted by Last login Descending' })).toBeVisible();
  await expect(header).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(grid(page).getByRole('row').nth(1).getByRole('link').first()).toBeFocused();
});

test('the keyboard finds into a list that was in columns before, with no row in it', async ({
  asAdmin: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/batch');
  const header = page.getByRole('grid', { name: 'Selected users' }).getByRole('columnheader');
  await header.first().focus();
  await page.setViewportSize(PHONE);
  await expect(header).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search for people' }).focus();
  await page.keyboard.press('Tab');
  await expect(header).toBeFocused();

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(header.nth(1)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search for people' }).focus();
  await page.keyboard.press('Tab');
  await expect(header.first()).toBeFocused();
});
