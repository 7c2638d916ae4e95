import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const what = (page: Page, word: string) => page.getByRole('button', { name: `${word}: what it means` });
const shortcuts = (page: Page) => dialog(page, 'Keyboard shortcuts');
/** Its code comes when it is first asked for, which takes a while where the machine is busy. */
const PATIENT = { timeout: 30_000 };

test('a word is explained where it stands, by keyboard and by pointer, and the focus comes back', async ({
  asAdmin: page,
}) => {
  test.slow();
  await page.goto('/definitions');
  const word = what(page, 'Prerequisite');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Prerequisite')).toBeFocused(PATIENT);
  await expect(dialog(page, 'Prerequisite')).toContainText('must hold before another one can be added');
  await expect(dialog(page, 'Prerequisite')).toHaveAccessibleDescription(/A plan adds prerequisites first/);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Prerequisite')).toBeHidden();
  await expect(word).toBeFocused();

  await page.goto('/definitions/cloudCX3');
  const mark = what(page, 'Comprises').first();
  await mark.click();
  await dialog(page, 'Comprises').getByRole('button', { name: 'All words' }).click();
  const glossary = dialog(page, 'What the words mean');
  await expect(glossary.getByRole('term')).toContainText(['License definition', 'Assignment'], PATIENT);
  await expectNoAxeViolations(page);
  await glossary.getByRole('searchbox', { name: 'Find a word' }).fill('paid seat');
  await expect(glossary.getByRole('term')).toHaveText(['Named and concurrent']);
  await page.keyboard.press('Escape');
  await expect(glossary.getByRole('term')).not.toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(glossary).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the words of the service and of the console are explained on the pages that use them', async ({
  asAdmin: page,
}) => {
  test.slow();
  const words: readonly (readonly [path: string, words: readonly string[]])[] = [
    ['/definitions', ['License definition', 'Prerequisite', 'Comprises', 'Add-on']],
    ['/definitions/cloudCX3', ['Effective permissions', 'Prerequisite', 'Comprises', 'Assignment']],
    ['/permissions', ['Grants and covers', 'Effective permissions']],
    ['/organization', ['Named and concurrent']],
    ['/organization/overview', ['Named and concurrent', 'Division']],
    ['/organization/changes', ['Snapshot']],
    ['/organization/findings', ['Redundant']],
  ];
  for (const [path, expected] of words) {
    await page.goto(path);
    for (const word of expected) await expect(what(page, word).first()).toBeVisible(PATIENT);
  }
  // Each of them opens.
  await what(page, 'Redundant').first().click();
  await expect(dialog(page, 'Redundant')).toContainText('takes no permission away');
});

test('an explanation that does not arrive leaves the page as it is, and can be asked for again', async ({
  asAdmin: page,
  watch,
}) => {
  watch.expectMessage(/dynamically imported module|Failed to (fetch|load)|ErrorBoundary|preload|ERR_/i);
  await page.goto('/definitions');
  await expect(what(page, 'Add-on')).toBeVisible();
  await page.context().setOffline(true);
  await what(page, 'Add-on').click();
  await expect(page.getByRole('alert').filter({ hasText: 'explanation could not be loaded' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'License definitions' })).toBeVisible();
  await page.context().setOffline(false);
});

test('"?" shows the shortcuts, and each of them works', async ({ asAdmin: page }) => {
  test.slow();
  await page.goto('/history');
  await expect(heading(page, 'History')).toBeVisible();
  await page.keyboard.press('?');
  await expect(shortcuts(page)).toBeVisible(PATIENT);
  await expectNoAxeViolations(page);
  // One thing at a time: other shortcuts wait for the dialog.
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(shortcuts(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shortcuts(page)).toBeHidden();

  for (const [key, name] of [
    ['d', 'Definitions'],
    ['p', 'Permissions'],
    ['u', 'Users'],
    ['b', 'Batch assign'],
    ['r', 'History'],
    ['o', 'Organization'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(heading(page, name)).toBeFocused(PATIENT);
  }
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Find people' });
  await expect(search).toBeFocused();
  await page.keyboard.type('?/gd');
  await expect(search).toHaveValue('?/gd');
  await expect(shortcuts(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or go to' })).toBeFocused(PATIENT);
  await page.keyboard.type('shortcuts');
  await expect(page.getByRole('option', { selected: true })).toContainText('Keyboard shortcuts');
  await page.keyboard.press('Enter');
  await expect(shortcuts(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});

test('single-key shortcuts can be turned off, for good', async ({ asAdmin: page }) => {
  await page.goto('/history');
  const account = page.getByRole('button', { name: /^Account of/ });
  await account.click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(account).toBeFocused();
  await page.reload();
  await expect(heading(page, 'History')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or go to' })).toBeFocused(PATIENT);
  await expect(page).toHaveURL(/\/history$/);
  await expect(shortcuts(page)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await account.click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(shortcuts(page)).toBeVisible();
});
