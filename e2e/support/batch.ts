import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect } from './fixtures';
import type { LedgerRow, SimulatorControl } from './simulatorControl';

/** Needs no other license, conflicts with none, and few hold it. */
export const ADDABLE = 'gcSTAupgrade';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface ListedUser {
  id: string;
  name: string;
  email?: string;
  state: string;
}

/** Active people of the simulator who have an e-mail of their own. */
export async function activePeople(simulator: SimulatorControl): Promise<KnownPerson[]> {
  const token = await simulator.token({ permissions: ['directory:user:view'], expiresInSeconds: 600 });
  const response = await fetch(`${simulator.url}/api/v2/users?pageSize=500&state=active`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  // The listing's shape is genesys-cloud.md's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { entities } = (await response.json()) as { entities: ListedUser[] };
  const withEmail = entities.flatMap(({ id, name, email }) =>
    email === undefined ? [] : [{ id, name, email }],
  );
  const counts = new Map<string, number>();
  for (const { email } of withEmail) counts.set(email, (counts.get(email) ?? 0) + 1);
  // The first few are those who sign in.
  return withEmail.filter(({ id, email }) => counts.get(email) === 1 && !id.startsWith('5e55'));
}

/** Active people who lack a license, or hold it. */
export async function peopleWho(
  simulator: SimulatorControl,
  verb: 'lack' | 'hold',
  licenseId: string,
  count: number,
): Promise<KnownPerson[]> {
  const { assignments } = await simulator.state();
  const people = (await activePeople(simulator)).filter(
    ({ id }) => (assignments[id] ?? []).includes(licenseId) === (verb === 'hold'),
  );
  expect(people.length, `people who ${verb} ${licenseId}`).toBeGreaterThanOrEqual(count);
  return people.slice(0, count);
}

export const selectedUsers = (page: Page) => page.getByRole('grid', { name: 'Selected users' });
export const plannedChanges = (page: Page) => page.getByRole('grid', { name: 'Planned changes' });
export const results = (page: Page) => page.getByRole('grid', { name: 'Results' });
export const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();
export const startRun = (page: Page) => page.getByRole('button', { name: 'Start run' });

/** One license in one of the two lists of the Licenses step. */
export function license(page: Page, list: 'Licenses to add' | 'Licenses to remove', id: string): Locator {
  return page.getByRole('group', { name: list }).getByRole('checkbox', { name: id, exact: true });
}

/** The number of the summary in Review. */
export function figure(page: Page, label: string): Locator {
  return page
    .getByRole('region', { name: 'Plan in figures' })
    .getByText(label, { exact: true })
    .locator('xpath=..');
}

/** Opens the wizard anew and brings people in by a pasted list. */
export async function choosePeople(page: Page, people: readonly KnownPerson[]): Promise<void> {
  await page.goto('/batch');
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page
    .getByRole('textbox', { name: 'E-mails, ids or exact names' })
    .fill(people.map(({ email }) => email).join('\n'));
  await page.getByRole('button', { name: 'Find these people' }).click();
  await expect(
    page.getByRole('heading', {
      name: `${people.length} ${people.length === 1 ? 'person' : 'people'} chosen`,
    }),
  ).toBeVisible();
}

/** Brings people and one license to Review. */
export async function planToAdd(
  page: Page,
  people: readonly KnownPerson[],
  licenseId = ADDABLE,
): Promise<void> {
  await choosePeople(page, people);
  await next(page);
  await license(page, 'Licenses to add', licenseId).check();
  await next(page);
  await expect(plannedChanges(page)).toBeVisible();
}

/** Brings people and a swap of their licenses to Review. */
export async function planToSwap(
  page: Page,
  people: readonly KnownPerson[],
  from: string,
  to: string,
): Promise<void> {
  await choosePeople(page, people);
  await next(page);
  await page.getByRole('radio', { name: 'Swap' }).check();
  await page.getByRole('combobox', { name: 'Instead of' }).fill(from);
  await page.getByRole('option', { name: from }).click();
  await page.getByRole('combobox', { name: 'Give' }).fill(to);
  await page.getByRole('option', { name: to }).click();
  await next(page);
}

/** Shortens how long a run waits for what may come late, so that a test need not. */
export async function beImpatient(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Wait after a lost answer, in seconds' }).fill('1');
  await page.getByRole('textbox', { name: 'Wait for a change to show, in seconds' }).fill('2');
}

export async function runIsOver(page: Page, words = 'Finished'): Promise<void> {
  await expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible({ timeout: 40_000 });
}

/** Results of the page as its CSV export tells them, one object a line. */
export async function exportedResults(page: Page): Promise<Record<string, string>[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

/**
 * Holds every verdict of the page against the simulator's ledger and state, and answers how many there are of
 * each.
 */
export async function expectTrueVerdicts(
  page: Page,
  simulator: SimulatorControl,
): Promise<Record<string, number>> {
  const [rows, ledger, { assignments }] = [
    await exportedResults(page),
    await simulator.ledger(),
    await simulator.state(),
  ];
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const { id = '', license: licenseId = '', change = '', verdict = '' } = row;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    const wanted = change === 'Add';
    const isSo = (assignments[id] ?? []).includes(licenseId) === wanted;
    const effective = ledger.some((entry) => isOf(entry, id, licenseId, wanted) && entry.effective);
    const what = `${verdict}: ${change} ${licenseId} for ${id}`;
    if (verdict === 'Applied') expect([isSo, effective], what).toEqual([true, true]);
    else if (verdict === 'Already so') expect([isSo, effective], what).toEqual([true, false]);
    else if (verdict === 'Not sent') expect(effective, what).toBe(false);
    else if (verdict === 'Refused' || verdict === 'Not in effect') expect(isSo, what).toBe(false);
    else expect(verdict, what).toBe('Unknown');
  }
  return counts;
}

function isOf(entry: LedgerRow, userId: string, licenseId: string, isAdd: boolean): boolean {
  return (
    entry.source === 'api' &&
    entry.userId === userId &&
    entry.licenseId === licenseId &&
    (entry.change === 'add') === isAdd
  );
}
