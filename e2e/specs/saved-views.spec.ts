import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { isRead, search } from '../support/organizationPage';

const READ = { timeout: 30_000 };

const views = (page: Page) => page.getByRole('dialog', { name: 'Views' });
const link = (page: Page, name: string) => views(page).getByRole('link', { name, exact: true });

async function openViews(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await expect(views(page).getByRole('textbox', { name: 'Name of the view at hand' })).toBeVisible(READ);
}

async function save(page: Page, name: string, button = 'Save view'): Promise<void> {
  await views(page).getByRole('textbox', { name: 'Name of the view at hand' }).fill(name);
  await views(page).getByRole('button', { name: button }).click();
}

test('a filter is named, found again after a reload, renamed, deleted and taken back', async ({
  asAdmin: page,
}) => {
  await page.goto('/organization?q=ada&license=cloudCX3&sort=-email');
  await isRead(page);
  await openViews(page);
  await expect(views(page)).toContainText('No view saved yet.');
  await save(page, 'Top tier');
  await expect(link(page, 'Top tier')).toHaveAttribute('aria-current', 'page');
  await expectNoAxeViolations(page);

  await page.goto('/organization');
  await isRead(page);
  await openViews(page);
  await save(page, 'Everybody');
  await expect(views(page).getByRole('listitem')).toHaveCount(2);
  await link(page, 'Top tier').click();
  await expect(page).toHaveURL(/\?q=ada&license=cloudCX3&sort=-email$/);
  await expect(search(page)).toHaveValue('ada');
  await expect(views(page)).toHaveCount(0);

  await openViews(page);
  await views(page).getByRole('button', { name: 'Rename Top tier' }).click();
  const name = views(page).getByRole('textbox', { name: 'New name of Top tier' });
  await name.fill('everybody');
  await expect(views(page)).toContainText('Another view has this name.');
  await name.fill('Ada at the top');
  await name.press('Enter');
  await expect(link(page, 'Ada at the top')).toBeVisible();

  await views(page).getByRole('button', { name: 'Delete Ada at the top' }).click();
  await expect(link(page, 'Ada at the top')).toHaveCount(0);
  await expect(views(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link(page, 'Ada at the top')).toBeVisible();

  await save(page, 'EVERYBODY', 'Replace view');
  await expect(link(page, 'EVERYBODY')).toHaveAttribute('aria-current', 'page');
  await expect(views(page).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeFocused();
});

test('its link shows a colleague the same; the view itself is its owner’s alone', async ({
  asAdmin: page,
  asViewer: colleague,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/organization?state=inactive');
  await isRead(page);
  await openViews(page);
  await save(page, 'On leave');
  await views(page).getByRole('button', { name: 'Copy: Link to On leave' }).click();
  await expect(views(page).getByRole('button', { name: 'Copied: Link to On leave' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).search).toBe('?state=inactive');

  await colleague.setViewportSize({ width: 390, height: 844 });
  await colleague.goto(address);
  await isRead(colleague);
  await expect(colleague.getByRole('status').filter({ hasText: /match/ })).toBeVisible();
  await openViews(colleague);
  await expect(views(colleague)).toContainText('No view saved yet.');
  await save(colleague, 'Mine');
  await expect(link(colleague, 'Mine')).toBeVisible();
  expect(
    await colleague.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await expectNoAxeViolations(colleague);
});
