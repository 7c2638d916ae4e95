import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Assignment, LedgerRow } from './simulatorControl';

/** The page /organization/changes, by role and name. */
export const changedPeople = (page: Page) => page.getByRole('grid', { name: 'Changed people' });
export const byLicense = (page: Page) =>
  page.getByRole('table', { name: 'Holders by license, before and after' });
export const snapshots = (page: Page) => page.getByRole('list', { name: 'Snapshots' }).getByRole('listitem');
export const kindCount = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}: `) });
export const matching = (page: Page) => page.getByRole('region', { name: 'By person' }).getByRole('status');

/** Reading a whole organization takes more than a click does. */
const READING_MS = 30_000;

export async function firstSnapshot(page: Page): Promise<void> {
  await expect(page.getByText('Changes show after the next Refresh')).toBeVisible({ timeout: READING_MS });
  await expect(snapshots(page)).toHaveCount(1);
}

export async function refresh(page: Page, kept: number): Promise<void> {
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(snapshots(page)).toHaveCount(kept, { timeout: READING_MS });
}

/** What the ledger's rows come to for each person. */
export function byPerson(ledger: readonly LedgerRow[]): Map<string, { gained: string[]; lost: string[] }> {
  const people = new Map<string, { gained: string[]; lost: string[] }>();
  for (const { userId, licenseId, change, effective } of ledger) {
    if (!effective) continue;
    const person = people.get(userId) ?? { gained: [], lost: [] };
    person[change === 'add' ? 'gained' : 'lost'].push(licenseId);
    people.set(userId, person);
  }
  return people;
}

/** Somebody else's morning: some lose what they hold, others gain a license, one does both. */
export function someChanges(assignments: Readonly<Record<string, readonly string[]>>): Assignment[] {
  const holders = Object.entries(assignments).filter(([, held]) => held.includes('communicate'));
  const others = Object.entries(assignments).filter(
    ([, held]) => held.length > 0 && !held.includes('communicate') && !held.includes('collaboratePro'),
  );
  const losing = holders.slice(0, 5).map(([userId]) => userId);
  const gaining = others.slice(0, 7).map(([userId]) => userId);
  const [both] = losing;
  if (both === undefined || gaining.length < 7) throw new Error('the organization is too small');
  return [
    ...losing.map((userId) => ({ userId, licenseId: 'communicate', change: 'remove' as const })),
    ...gaining.map((userId) => ({ userId, licenseId: 'collaboratePro', change: 'add' as const })),
    { userId: both, licenseId: 'collaboratePro', change: 'add' as const },
  ];
}

interface SavedFile {
  readonly name: string;
  readonly buffer: Buffer;
}

export async function saved(page: Page, button: string | RegExp): Promise<SavedFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) };
}

/** By the keyboard, as an admin without a mouse would. */
export async function openFile(page: Page, { name, buffer }: SavedFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open snapshot file' }).press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/gzip', buffer });
}
