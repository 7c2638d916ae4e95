import { expect, type Page } from '@playwright/test';

/** The page /organization, by role and name. */
export const grid = (page: Page) => page.getByRole('grid', { name: 'People' });
export const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
export const count = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}: `) });
export const search = (page: Page) => page.getByRole('searchbox', { name: 'Find people' });
/** How many match, beside how far a reading has come. */
export const status = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /people|person|Nobody/, hasNotText: 'Reading the organization' });
export const chosen = (page: Page) => page.getByRole('group', { name: 'Chosen people' });
/** Reading a whole organization takes more than a click does. */
const READING_MS = 30_000;

export const isRead = (page: Page, operation = 'getLicenseUsers', timeout = READING_MS) =>
  expect(page.getByText(new RegExp(`^Read .* by ${operation}`))).toBeVisible({ timeout });

export const holdersIn = (assignments: Record<string, string[]>, licenseId: string) =>
  Object.values(assignments).filter((held) => held.includes(licenseId)).length;
