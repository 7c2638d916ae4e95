import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { ADDABLE, license, peopleWho, plannedChanges, results } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { press, tabTo } from '../support/keyboard';

/** Its code comes when it is first asked for, which takes a while where the machine is busy. */
const PATIENT = { timeout: 30_000 };

test('a batch from the sign-in to the exported results, by keyboard alone', async ({ page, simulator }) => {
  test.slow();
  const [first, second] = await peopleWho(simulator, 'lack', ADDABLE, 2);
  if (first === undefined || second === undefined) throw new Error('nobody lacks it');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (level: 1 | 2 | 3, name: string | RegExp) => page.getByRole('heading', { level, name });

  await test.step('sign in', async () => {
    await page.goto('/history');
    await tabTo(page, button('Sign in'));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: /Ada Admin/ }));
    await press(page, 'Enter');
    await expect(heading(1, 'History')).toBeVisible(PATIENT);
  });

  await test.step('to the wizard, past the navigation', async () => {
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Batch assign' }));
    await press(page, 'Enter');
    await expect(heading(1, 'Batch assign')).toBeFocused(PATIENT);
  });

  await test.step('Users: one by searching, one by a pasted list', async () => {
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type(first.email);
    const found = page.getByRole('list', { name: 'People found' }).getByRole('checkbox');
    await expect(found).toHaveCount(1);
    await tabTo(page, found);
    await press(page, 'Space');
    await expect(heading(3, '1 person chosen')).toBeVisible();
    await expect(found).toBeFocused();

    await tabTo(page, page.getByRole('tab', { name: 'Search' }), 'Shift+Tab');
    await press(page, 'ArrowRight');
    await expect(page.getByRole('tab', { name: 'Paste a list' })).toBeFocused();
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'E-mails, ids or exact names' }));
    await page.keyboard.type(second.email);
    await tabTo(page, button('Find these people'));
    await press(page, 'Enter');
    await expect(heading(3, '2 people chosen')).toBeVisible();
    await tabTo(page, button('Next'));
    await press(page, 'Enter');
  });

  await test.step('Licenses', async () => {
    await expect(heading(2, 'Which licenses change?')).toBeFocused(PATIENT);
    await tabTo(page, page.getByRole('searchbox', { name: 'Search: Licenses to add' }));
    await page.keyboard.type(ADDABLE);
    await tabTo(page, license(page, 'Licenses to add', ADDABLE));
    await press(page, 'Space');
    await expect(license(page, 'Licenses to add', ADDABLE)).toBeChecked();
    await tabTo(page, button('Next'));
    await press(page, 'Enter');
  });

  await test.step('Review', async () => {
    await expect(heading(2, 'What will happen')).toBeFocused(PATIENT);
    await expect(plannedChanges(page).getByRole('row')).toHaveCount(3, PATIENT);
    // The grid is one stop; the arrow keys walk in it, and Tab goes on.
    await tabTo(page, plannedChanges(page).getByRole('columnheader').first());
    await press(page, 'ArrowDown');
    await expect(plannedChanges(page).getByRole('row').nth(1).getByRole('link').first()).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: 'Reason' }));
    await page.keyboard.type('CHG-4711');
    await tabTo(page, button('Start run'));
    await press(page, 'Enter');
  });

  await test.step('Run and results', async () => {
    await expect(heading(2, /^Add gcSTAupgrade for 2 people/)).toBeFocused(PATIENT);
    await expect(heading(3, 'Finished')).toBeVisible({ timeout: 40_000 });
    const applied = button('Applied 2');
    await tabTo(page, applied);
    await press(page, 'Enter');
    await expect(applied).toHaveAttribute('aria-pressed', 'true');
    await expect(applied).toBeFocused();
    await expect(results(page).getByRole('row')).toHaveCount(3);
  });

  await test.step('Export', async () => {
    await tabTo(page, button('Export CSV'));
    const download = page.waitForEvent('download');
    await press(page, 'Enter');
    const text = await readFile(await (await download).path(), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const verdicts = Object.fromEntries(rows.map(({ id = '', verdict }) => [id, verdict]));
    expect(verdicts).toEqual({ [first.id]: 'Applied', [second.id]: 'Applied' });
    await expect(button('Export CSV')).toBeFocused();
  });

  const { assignments } = await simulator.state();
  for (const { id } of [first, second]) expect(assignments[id]).toContain(ADDABLE);
});
