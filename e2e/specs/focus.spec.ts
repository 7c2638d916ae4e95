import { ADDABLE, choosePeople, peopleWho, selectedUsers } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { press } from '../support/keyboard';

/** Reading takes a while where the machine is busy. */
const PATIENT = { timeout: 30_000 };

test('a page that reads before it knows its title gives its heading the focus when it comes', async ({
  asAdmin: page,
  simulator,
}) => {
  const [person] = await peopleWho(simulator, 'lack', ADDABLE, 1);
  if (person === undefined) throw new Error('nobody lacks it');
  await page.goto('/users?q=' + encodeURIComponent(person.email));
  await page.getByRole('main').getByRole('link', { name: person.name, exact: true }).focus();
  await simulator.faults({
    path: `/api/v2/users/${person.id}`,
    fault: { kind: 'status', status: 429, retryAfter: 2 },
  });
  await press(page, 'Enter');
  await expect(page).toHaveURL(new RegExp(person.id));
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeFocused(PATIENT);
});

test('what is taken out of a list leaves the keyboard where it was', async ({ asAdmin: page, simulator }) => {
  test.slow();
  const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
  await choosePeople(page, people);
  const rows = selectedUsers(page).getByRole('row');
  await expect(rows).toHaveCount(4);
  const takeOut = rows.nth(2).getByRole('button');
  await takeOut.focus();
  await press(page, 'Enter');
  await expect(rows).toHaveCount(3);
  await expect.poll(() => rows.nth(2).evaluate((row) => row.contains(document.activeElement))).toBe(true);

  for (const { email } of people.slice(0, 2)) {
    await page.goto('/batch');
    await page.getByRole('button', { name: 'Start a new batch' }).focus();
    await press(page, 'Enter');
    // What was pressed is gone: the step that came in its place has the focus.
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused(PATIENT);
    await page.getByRole('tab', { name: 'Paste a list' }).click();
    await page.getByRole('textbox', { name: 'E-mails, ids or exact names' }).fill(email);
    await page.getByRole('button', { name: 'Find these people' }).click();
    await expect(page.getByRole('heading', { name: '1 person chosen' })).toBeVisible();
  }
  await page.goto('/batch');
  const deletes = page.getByRole('button', { name: /^Delete: / });
  await expect(deletes).toHaveCount(3);
  await deletes.first().focus();
  await press(page, 'Enter');
  await expect(deletes).toHaveCount(2);
  await expect
    .poll(() =>
      page
        .getByRole('listitem')
        .filter({ has: deletes })
        .first()
        .evaluate((item) => item.contains(document.activeElement)),
    )
    .toBe(true);
});

test('a reading tells how far it is, politely and now and then', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"]',
        );
        const text = region?.textContent.trim() ?? '';
        if (text.startsWith('Reading the organization') && told.at(-1) !== text) told.push(text);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await simulator.faults({
    path: '/api/v2/license/users',
    times: 1,
    fault: { kind: 'status', status: 429, retryAfter: 3 },
  });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
  await expect(page.getByText(/^Read .* by getLicenseUsers/)).toBeVisible(PATIENT);
  const told = await page.evaluate(() => Reflect.get(window, 'told') as unknown);
  expect(Array.isArray(told) && told.length >= 1 && told.length <= 3, JSON.stringify(told)).toBe(true);
});
