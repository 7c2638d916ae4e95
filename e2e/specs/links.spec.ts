import type { Page } from '@playwright/test';
import { activePeople, ADDABLE, choosePeople, next, peopleWho } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { count, isRead, search } from '../support/organizationPage';
import { PATIENT } from '../support/palette';

const sortedBy = (page: Page, column: string) =>
  page.getByRole('columnheader', { name: new RegExp(`^${column}`) });

interface View {
  readonly address: string;
  readonly shows: (page: Page) => Promise<void>;
}

/** Each view with something chosen in it: whoever opens the address sees the same. */
const VIEWS: readonly View[] = [
  {
    address: '/definitions?q=cloud&sort=holders&order=desc',
    shows: async (page) => {
      await expect(page.getByRole('searchbox', { name: 'Search definitions' })).toHaveValue('cloud', PATIENT);
      await expect(sortedBy(page, 'Holders')).toHaveAttribute('aria-sort', 'descending', PATIENT);
    },
  },
  {
    address: '/definitions/cloudCX3?permission=view&scope=all',
    shows: async (page) => {
      await expect(page.getByRole('searchbox', { name: /permissions/ })).toHaveValue('view', PATIENT);
      await expect(page.getByRole('button', { pressed: true })).toBeVisible();
    },
  },
  {
    address: '/organization?q=a&license=cloudCX2&state=active&sort=-name',
    shows: async (page) => {
      await expect(search(page)).toHaveValue('a', PATIENT);
      await expect(count(page, 'cloudCX2')).toHaveAttribute('aria-pressed', 'true', PATIENT);
      await expect(sortedBy(page, 'Name')).toHaveAttribute('aria-sort', 'descending');
    },
  },
  {
    address: '/organization/findings?idle=30',
    shows: (page) =>
      expect(page.getByRole('combobox', { name: 'No login for (days)' })).toHaveValue('30', PATIENT),
  },
  {
    address: '/users?q=ada',
    shows: async (page) => {
      await expect(page.getByRole('searchbox').first()).toHaveValue('ada', PATIENT);
      await expect(page.getByRole('grid').getByRole('link', { name: 'Ada Admin' })).toBeVisible(PATIENT);
    },
  },
  {
    address: '/users?mode=list',
    shows: (page) => expect(page.getByRole('tab', { selected: true })).toHaveText(/list/i, PATIENT),
  },
  {
    address: '/history?sort=-name',
    shows: (page) => expect(sortedBy(page, 'Run')).toHaveAttribute('aria-sort', 'descending', PATIENT),
  },
];

for (const { address, shows } of VIEWS) {
  test(`${address} shows what it says, to whoever opens it`, async ({ signedIn }) => {
    await shows(await signedIn('viewer', address));
  });
}

test('an open license of a person is in the address', async ({ signedIn, simulator }) => {
  const [holder] = await peopleWho(simulator, 'hold', 'cloudCX2', 1);
  if (holder === undefined) throw new Error('nobody holds it');
  const page = await signedIn('admin', `/users/${holder.id}`);
  const license = page.getByRole('button', { name: /^cloudCX2/ });
  await license.click(PATIENT);
  await expect(page).toHaveURL(/open\.cloudCX2=1/);
  await expect(page.getByRole('link', { name: /^\w+:\w+:\w+$/ }).first()).toBeVisible();

  const colleague = await signedIn('viewer', new URL(page.url()).pathname + new URL(page.url()).search);
  await expect(colleague.getByRole('button', { name: /^cloudCX2/ })).toHaveAttribute(
    'aria-expanded',
    'true',
    PATIENT,
  );
  await page.goBack();
  await expect(license).toHaveAttribute('aria-expanded', 'false');
});

test('Back walks through what was chosen; typing makes no steps', async ({ signedIn }) => {
  const page = await signedIn('admin');
  await isRead(page);
  await count(page, 'cloudCX1').click();
  await expect(page).toHaveURL(/license=cloudCX1$/);
  await count(page, 'cloudCX2').click();
  await expect(page).toHaveURL(/license=cloudCX1&license=cloudCX2$/);
  await search(page).pressSequentially('ada');
  await expect(page).toHaveURL(/q=ada/);
  await page.goBack();
  await expect(page).toHaveURL(/license=cloudCX1$/);
  await expect(count(page, 'cloudCX2')).toHaveAttribute('aria-pressed', 'false');
  await expect(search(page)).toHaveValue('');
  await page.goForward();
  await expect(search(page)).toHaveValue('ada');
  await expect(count(page, 'cloudCX2')).toHaveAttribute('aria-pressed', 'true');
});

test('the wizard is as it was after a look at a license', async ({ signedIn, simulator }) => {
  const people = (await activePeople(simulator)).slice(0, 2);
  const page = await signedIn('admin', '/batch');
  await choosePeople(page, people);
  await next(page);
  const field = page.getByRole('searchbox', { name: /Licenses to add/ });
  await field.fill(ADDABLE);
  await page.getByRole('group', { name: 'Licenses to add' }).getByRole('checkbox', { name: ADDABLE }).check();
  await page
    .getByRole('group', { name: 'Licenses to add' })
    .getByRole('link', { name: `Definition of ${ADDABLE}` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: ADDABLE })).toBeVisible(PATIENT);
  await page.goBack();
  await expect(field).toHaveValue(ADDABLE, PATIENT);
  await expect(
    page.getByRole('group', { name: 'Licenses to add' }).getByRole('checkbox', { name: ADDABLE }),
  ).toBeChecked();
});

test('the links of a grid’s cell are walked to by the arrow keys, then by Tab', async ({ signedIn }) => {
  const page = await signedIn('admin', '/definitions');
  const grid = page.getByRole('grid', { name: 'License definitions' });
  const first = grid.getByRole('link').first();
  await expect(first).toBeVisible(PATIENT);
  await grid.getByRole('columnheader').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(grid.getByRole('row').nth(1).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/definitions\/\w+/);
});
