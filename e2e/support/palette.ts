import type { Page } from '@playwright/test';
import { expect } from './fixtures';

export const field = (page: Page) => page.getByRole('combobox', { name: 'Search or go to' });
export const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
export const group = (page: Page, name: string) =>
  results(page).getByRole('group', { name, exact: true }).getByRole('option');
/** The option that Enter means. */
export const active = (page: Page) => results(page).getByRole('option', { selected: true });

/** The part comes when it is first asked for, and reading takes a while where the machine is busy. */
export const PATIENT = { timeout: 30_000 };

export async function openPalette(page: Page, text = ''): Promise<void> {
  // The same keys would close one that is still about to go.
  await expect(field(page)).toBeHidden(PATIENT);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused(PATIENT);
  if (text !== '') await field(page).fill(text);
}
