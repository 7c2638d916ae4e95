import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { signIn } from '../support/signIn';
import type { LoggedRequest } from '../support/simulatorControl';

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

const isDefinitionRead = ({ method, path }: LoggedRequest) =>
  method === 'GET' && path === '/api/v2/license/definitions';

/** The code that the page fetched, as it is named in the build. */
function watchCode(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
  });
  return fetched;
}

test('a page is fetched once it is pointed at or focused, and is there by the press', async ({
  asAdmin: page,
  simulator,
}) => {
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  const fetched = watchCode(page);
  const definitionReads = async () => (await simulator.requests()).filter(isDefinitionRead).length;
  const readBefore = await definitionReads();

  await link(page, 'Definitions').hover();
  await expect.poll(() => fetched.some((path) => path.includes('DefinitionsRoute'))).toBe(true);
  await expect.poll(definitionReads).toBe(readBefore + 1);
  await link(page, 'Users').focus();
  await expect.poll(() => fetched.some((path) => path.includes('UsersPage'))).toBe(true);

  // Neither its code nor its definitions are asked for again.
  fetched.length = 0;
  await link(page, 'Definitions').click();
  await expect(page.getByRole('link', { name: 'cloudCX3', exact: true })).toBeVisible();
  expect(fetched.filter((path) => path.includes('DefinitionsRoute'))).toEqual([]);
  expect(await definitionReads()).toBe(readBefore + 1);
});

test('a browser that spares data fetches no page before it is asked for', async ({ newContext, watch }) => {
  const context = await newContext();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await context.newPage();
  await signIn(page, 'admin', '/history');
  const fetched = watchCode(page);
  await link(page, 'Definitions').hover();
  await link(page, 'Users').hover();
  // The one is shown only after the other would have been fetched.
  await link(page, 'Batch assign').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Batch assign' })).toBeVisible();
  expect(fetched.filter((path) => /UsersRoute|DefinitionsRoute/.test(path))).toEqual([]);
  expect(watch.complaints).toEqual([]);
});
