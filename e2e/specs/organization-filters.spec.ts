import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { chosen, count, grid, holdersIn, isRead, status } from '../support/organizationPage';

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(option);
  await page.getByRole('option', { name: new RegExp(`^${option} \\(`) }).click();
  await page.keyboard.press('Escape');
}

const countOf = (assignments: Record<string, string[]>, matches: (held: string[]) => boolean) =>
  Object.values(assignments).filter(matches).length;

test('people are found by all, any and none of several licenses', async ({ asAdmin: page, simulator }) => {
  await isRead(page);
  const { assignments } = await simulator.state();
  await page.getByRole('button', { name: 'More filters' }).click();
  await choose(page, 'Holds any of', 'cloudCX2');
  await expect(status(page)).toHaveText(new RegExp(`^${holdersIn(assignments, 'cloudCX2')} people match`));
  await expect(count(page, 'cloudCX2')).toHaveAttribute('aria-pressed', 'true');
  await choose(page, 'Holds all of', 'gc2WEMupgrade');
  const both = countOf(assignments, (held) => held.includes('cloudCX2') && held.includes('gc2WEMupgrade'));
  await expect(status(page)).toHaveText(new RegExp(`^${both} (people match|person matches)`));
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await choose(page, 'Holds none of', 'cloudCX1');
  await expect(page).toHaveURL(/\?without=cloudCX1$/);
  const without = countOf(assignments, (held) => !held.includes('cloudCX1'));
  await expect(status(page)).toHaveText(new RegExp(`^${without} people match`));

  await page.reload();
  await isRead(page);
  await expect(page.getByRole('combobox', { name: 'Holds none of' })).toBeVisible();
  await expect(status(page)).toHaveText(new RegExp(`^${without} people match`));
});

test('people are found by how long they have not logged in', async ({ asAdmin: page }) => {
  await isRead(page);
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('combobox', { name: 'No login for (days)' }).fill('90');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?idle=90$/);
  await expect(page.getByRole('button', { name: 'No login for 90 days, or never' })).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ people match/);
  const ninety = Number.parseInt((await status(page).textContent()) ?? '', 10);
  await page.getByRole('combobox', { name: 'No login for (days)' }).fill('3650');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?idle=3650$/);
  await expect(status(page)).not.toHaveText(new RegExp(`^${ninety} `));
  await page.getByRole('combobox', { name: 'No login for (days)' }).fill('soon');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organization\?open\.filters=1$/);
});

test('all that match go to the wizard but those who were taken out, and whoever was chosen before', async ({
  asAdmin: page,
  simulator,
}) => {
  await isRead(page);
  const { assignments } = await simulator.state();
  const holders = holdersIn(assignments, 'cloudCX2');
  await count(page, 'No license').click();
  await grid(page).getByRole('row').nth(1).getByRole('checkbox').check();
  await count(page, 'No license').click();
  await count(page, 'cloudCX2').click();
  await expect(chosen(page)).toContainText('1 person chosen, 1 of them not among those shown');
  await page.getByRole('button', { name: `Choose all ${holders} that match` }).click();
  await expect(chosen(page)).toContainText(`${holders + 1} people chosen, 1 of them not among those shown`);
  const second = grid(page).getByRole('row').nth(2);
  const before = await second.innerText();
  await page.getByRole('button', { name: 'Following page' }).click();
  await expect(page.getByText(/^51–\d+ of/)).toBeVisible();
  // Rows follow what is told of them a moment later.
  await expect(second).not.toHaveText(before, { useInnerText: true });
  await grid(page).getByRole('row').nth(2).getByRole('checkbox').uncheck();
  await expect(chosen(page)).toContainText(`${holders} people chosen`);
  await count(page, 'cloudCX2').click();
  await expect(chosen(page)).toContainText(`${holders} people chosen`);
  await page.getByRole('button', { name: 'Batch assign' }).click();
  await expect(page.getByRole('heading', { name: `${holders} people chosen` })).toBeVisible();
});
