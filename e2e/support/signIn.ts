import { expect, type Page } from '@playwright/test';

/** The people of the simulator's sign-in page. */
export const SIGN_IN_NAMES = {
  /** Sees and changes everything. */
  admin: 'Ada Admin',
  /** Sees licenses, lacks authorization:grant:add. */
  viewer: 'Vic Viewer',
  /** Has no license permission at all. */
  outsider: 'Nora Nolicense',
  /** Hands out licenses, sees a single division's people. */
  divisional: 'Dora Division',
} as const;

export type Who = keyof typeof SIGN_IN_NAMES;

/** On the simulator's sign-in page: picks a person. */
export async function choosePerson(page: Page, who: Who): Promise<void> {
  const name = new RegExp(SIGN_IN_NAMES[who]);
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
}

/** Opens a page of the app and signs in through the real sign-in page, as an admin would. */
export async function signIn(page: Page, who: Who, path = '/organization'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await choosePerson(page, who);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Signs out by the account menu; with "Sign out and delete…" a dialog asks first. */
export async function chooseInAccountMenu(
  page: Page,
  item: 'Sign out' | 'Sign out and delete…',
): Promise<void> {
  await page.getByRole('button', { name: 'Account of' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
