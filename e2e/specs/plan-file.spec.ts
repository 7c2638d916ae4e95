import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import {
  ADDABLE,
  expectTrueVerdicts,
  figure,
  peopleWho,
  plannedChanges,
  planToAdd,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';

interface SavedPlan {
  readonly name: string;
  readonly text: string;
}

async function savePlan(page: Page): Promise<SavedPlan> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save plan' }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** By the keyboard, as an admin without a mouse would. */
async function openPlan(page: Page, { name, text }: SavedPlan): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a plan file' }).press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a viewer’s plan is run by an admin, who sees what has become different since', async ({
  asViewer,
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
  const [overtaken, ...others] = people;
  if (overtaken === undefined) throw new Error('nobody lacks it');
  await planToAdd(asViewer, people);
  await asViewer.getByRole('textbox', { name: 'Name', exact: true }).fill('Speech: the new team');
  await asViewer.getByRole('textbox', { name: 'Reason' }).fill('CHG-4711');
  await expect(startRun(asViewer)).toBeDisabled();
  const saved = await savePlan(asViewer);
  expect(saved.name).toBe('plan-Speech-the-new-team.json');
  const content: unknown = JSON.parse(saved.text);
  if (typeof content !== 'object' || content === null) throw new Error('the file holds no plan');
  expect(Object.keys(content).sort()).toEqual([
    'decisions',
    'format',
    'intent',
    'name',
    'organization',
    'planned',
    'reason',
    'savedAt',
    'savedBy',
    'version',
  ]);

  await simulator.assign({ userId: overtaken.id, licenseId: ADDABLE, change: 'add' });

  await page.goto('/batch');
  await openPlan(page, saved);
  await expect(page.getByRole('heading', { name: 'What will happen' })).toBeFocused();
  const notice = page.getByRole('alert').filter({ hasText: '1 change differs from the file' });
  await expect(notice).toContainText('Saved by Vic Viewer');
  await expect(notice).toContainText('1 is planned otherwise.');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Speech: the new team');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('CHG-4711');
  await expect(figure(page, 'Changes')).toContainText('2');
  const row = plannedChanges(page).getByRole('row').filter({ hasText: overtaken.name });
  await expect(row).toContainText('Already so');
  await expect(row).toContainText('In the file: Will be sent');
  await expect(plannedChanges(page).getByText('As in the file')).toHaveCount(2);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Show what differs' }).click();
  await expect(page).toHaveURL(/show=differs/);
  await expect(page.getByText('1 of 3 shown')).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
  await expect(page.getByText('1 of 3 shown')).toBeVisible();

  await startRun(page).click();
  await runIsOver(page);
  await expect(page.getByRole('heading', { name: 'Speech: the new team' })).toBeVisible();
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2, 'Already so': 1 });
  const ledger = (await simulator.ledger()).filter(({ source }) => source === 'api');
  expect(ledger.map(({ userId, licenseId, change }) => [userId, licenseId, change])).toEqual(
    others.map(({ id }) => [id, ADDABLE, 'add']),
  );
});

test('who is new and who is gone since the file is marked', async ({
  asViewer,
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const holders = await peopleWho(simulator, 'hold', 'gc1WEMupgrade', 1);
  const lacking = await peopleWho(simulator, 'lack', 'gc1WEMupgrade', 2);
  const [gone] = holders;
  const [wanted, added] = lacking;
  if (gone === undefined || wanted === undefined || added === undefined) throw new Error('too few people');
  await planToAdd(asViewer, [wanted], 'gc1WEMupgrade');
  await asViewer.getByRole('button', { name: 'Back' }).click();
  await asViewer.getByRole('radio', { name: 'Make it exactly this list' }).check();
  await asViewer.getByRole('combobox', { name: 'License' }).fill('gc1WEM');
  await asViewer.getByRole('option', { name: /gc1WEMupgrade/ }).click();
  await asViewer.getByRole('checkbox', { name: 'Take it from everyone else who holds it' }).check();
  await asViewer.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(plannedChanges(asViewer)).toBeVisible();
  const saved = await savePlan(asViewer);
  expect(saved.name).toMatch(/^plan-\d{4}-\d{2}-\d{2}\.json$/);

  await simulator.assign(
    { userId: gone.id, licenseId: 'gc1WEMupgrade', change: 'remove' },
    { userId: added.id, licenseId: 'gc1WEMupgrade', change: 'add' },
  );
  await page.goto('/batch');
  await openPlan(page, saved);
  const notice = page.getByRole('alert').filter({ hasText: '2 changes differ from the file' });
  await expect(notice).toContainText('1 is new. 1 is gone.');
  await page.getByRole('button', { name: 'Show what differs' }).click();
  const rows = plannedChanges(page).getByRole('row');
  await expect(rows.filter({ hasText: added.name })).toContainText('Not in the file');
  await expect(rows.filter({ hasText: 'Not planned any more' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Not planned any more' })).toContainText('In the file: Will be sent');

  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(notice).toBeHidden();
  await expect(plannedChanges(page).getByText('Not in the file')).toHaveCount(0);
});

test('a broken file and another organization’s are refused in words, and nothing else is lost', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 1));
  const { name, text } = await savePlan(page);

  await page.goto('/batch');
  await page.getByRole('button', { name: 'Start a new batch' }).click();
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page.getByRole('textbox', { name: 'E-mails, ids or exact names' }).fill('somebody');
  const refusal = page.getByRole('alert').filter({ hasText: `“${name}” was not opened` });
  const REFUSED = [
    [text.slice(0, -20), 'it is not JSON, or it was cut off'],
    ['{"an":"other"}', 'It is not a plan that License Desk saved.'],
    [text.replace('"version":1', '"version":2'), 'another version of License Desk'],
    [text.replace('"reason":""', '"reason":7'), '“reason” is not what it should be'],
    [text.replace('"reason":"",', ''), '“reason” is missing'],
    [text.replace('"reason":""', '"reason":"","token":"t"'), 'nothing like “token” belongs there'],
    [
      text.replace(/"organization":\{[^}]*\}/, '"organization":{"id":"another","name":"Elsewhere Ltd"}'),
      'It is a plan for another organization: Elsewhere Ltd.',
    ],
  ] as const;
  for (const [broken, words] of REFUSED) {
    await openPlan(page, { name, text: broken });
    await expect(refusal).toContainText(words);
  }
  await expectNoAxeViolations(page);
  await expect(page.getByRole('textbox', { name: 'E-mails, ids or exact names' })).toHaveValue('somebody');

  await page.goto('/batch');
  await openPlan(page, { name, text });
  await expect(page.getByText('Nothing differs from the file')).toBeVisible();
  await expect(startRun(page)).toBeEnabled();
  await page.goto('/batch');
  await expect(page.getByRole('link', { name: /^Continue: / })).toHaveCount(3);
  expect(await simulator.ledger()).toEqual([]);
});
