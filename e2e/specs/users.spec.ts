import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import type { SimulatorControl } from '../support/simulatorControl';

interface Person {
  id: string;
  name: string;
  email?: string;
  state: string;
  department?: string;
  division: { id: string; name: string };
  authorization: { roles: { id: string; name: string }[] };
}

const SEARCH = '/api/v2/users/search';
const ADA = '5e550000-0000-4000-8000-000000000001';

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Name, e-mail or id' });
const people = (page: Page) => page.getByRole('grid', { name: 'People' });
const row = (page: Page, text: string | RegExp) => people(page).getByRole('row').filter({ hasText: text });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const listBox = (page: Page) => page.getByRole('textbox', { name: 'E-mails, ids or exact names' });
const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true });

async function everybody(simulator: SimulatorControl): Promise<Person[]> {
  const token = await simulator.token({ permissions: ['directory:user:view'], expiresInSeconds: 600 });
  const response = await fetch(
    `${simulator.url}/api/v2/users?pageSize=500&pageNumber=1&state=any&expand=authorization`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  // The simulator's answer is the test's own other half.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ((await response.json()) as { entities: Person[] }).entities;
}

async function searches(simulator: SimulatorControl, path = SEARCH): Promise<number> {
  const requests = await simulator.requests();
  return requests.filter((request) => request.method === 'POST' && request.path.startsWith(path)).length;
}

test.describe('search', () => {
  test('finds people as one types, by words of the name or e-mail in any order', async ({
    asAdmin: page,
    simulator,
  }) => {
    await page.getByRole('link', { name: 'Users' }).click();
    await expect(page.getByText('Search for people', { exact: true })).toBeVisible();
    const before = await searches(simulator);

    await searchBox(page).pressSequentially('maria harborvale garc', { delay: 20 });
    await expect(page.getByText('2 people found')).toBeVisible();
    await expect(page).toHaveURL(/\/users\?q=maria\+harborvale\+garc$/);
    // Twenty keys, and a request only where typing paused.
    expect((await searches(simulator)) - before).toBeLessThan(6);

    const maria = row(page, 'maria.garcia@harborvale.example');
    await expect(maria.getByRole('link', { name: 'cloudCX2' })).toBeVisible();
    await expect(maria.getByText('Active')).toBeVisible();
    await maria.getByRole('link', { name: 'Maria García' }).click();
    await expect(heading(page, 'Maria García')).toBeVisible();
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('maria harborvale garc');
    await expect(page.getByText('2 people found')).toBeVisible();
  });

  test('drops an answer that comes after a later search', async ({ asAdmin: page, simulator }) => {
    await page.goto('/users');
    await simulator.faults({ path: SEARCH, times: 1, fault: { kind: 'hang', ms: 1500 } });
    await searchBox(page).fill('front');
    await expect(page).toHaveURL(/q=front/);
    await searchBox(page).fill('ignatz');
    await expect(page.getByText('1 person found')).toBeVisible();
    await expect(row(page, 'Ignatz Inactive')).toBeVisible();
    await expect.poll(async () => (await simulator.requests()).filter(({ fault }) => fault).length).toBe(1);
    await expect(row(page, 'Ignatz Inactive')).toBeVisible();
  });

  test('takes an id, also of a deleted person, whatever else narrows the search', async ({
    asAdmin: page,
    simulator,
  }) => {
    const deleted = (await everybody(simulator)).find(({ name }) => name === 'Delia Deleted');
    await page.goto('/users?department=Nowhere');
    await expect(page.getByText('Nobody found', { exact: true }).first()).toBeVisible();
    await searchBox(page).fill(deleted?.id.toUpperCase() ?? '');
    await expect(row(page, 'Delia Deleted').getByText('Deleted', { exact: true })).toBeVisible();
    await expect(page.getByText(/filters don’t apply/)).toBeVisible();
  });

  test('narrows by division, department, title and state, and keeps it in the address', async ({
    asAdmin: page,
    simulator,
  }) => {
    const all = await everybody(simulator);
    const division = all.find((person) => person.division.name === 'Back Office')?.division;
    const there = all.filter((person) => person.division.id === division?.id);
    await page.goto('/users');
    await page.getByRole('combobox', { name: 'Division' }).click();
    await option(page, 'Back Office').click();
    await expect(page).toHaveURL(`/users?division=${division?.id}`);
    const current = there.filter(({ state }) => state !== 'deleted').length;
    await expect(page.getByText(`${current} people found`)).toBeVisible();

    await page.getByRole('combobox', { name: 'State' }).click();
    await option(page, 'Inactive').click();
    const inactive = there.filter(({ state }) => state === 'inactive').length;
    await expect(page.getByText(new RegExp(`^${inactive} (person|people) found`))).toBeVisible();
    await page.getByRole('combobox', { name: 'State' }).click();
    await option(page, 'Any, deleted too').click();
    await page.getByRole('searchbox', { name: 'Department' }).fill('claims');
    const claims = there.filter(({ department }) => department === 'Claims').length;
    await expect(page.getByText(new RegExp(`^${claims} (person|people) found`))).toBeVisible();

    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Division' })).toHaveValue('Back Office');
    await expect(page.getByRole('searchbox', { name: 'Department' })).toHaveValue('claims');
    await expect(page.getByText(new RegExp(`^${claims} (person|people) found`))).toBeVisible();
    await page.getByRole('searchbox', { name: 'Title' }).fill('no such title');
    await expect(page.getByText('Nobody found', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL('/users');
  });

  test('narrows by role, and says how that was done', async ({ asAdmin: page, simulator }) => {
    const current = (await everybody(simulator)).filter(({ state }) => state !== 'deleted');
    const holders = current.filter(({ authorization }) =>
      authorization.roles.some(({ name }) => name === 'Digital Agent'),
    );
    await page.goto('/users');
    await page.getByRole('combobox', { name: 'Role' }).click();
    await option(page, 'Digital Agent').click();
    await expect(page.getByText(`${holders.length} people found`)).toBeVisible();
    await expect(page.getByText(`looked at the roles of all ${current.length} people`)).toBeVisible();
    await expect(page).toHaveURL(/role=/);
  });

  test('a link with nonsense in it still works', async ({ asAdmin: page }) => {
    await page.goto('/users?state=purple&page=-3&role=&division=nowhere&q=%00%00');
    await expect(page.getByText('Nobody found', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await searchBox(page).fill('ada admin');
    await expect(row(page, 'Ada Admin')).toBeVisible();
  });

  test('turns pages, keeps what was chosen, and takes it to Batch assign', async ({ asAdmin: page }) => {
    await page.goto('/users?q=harborvale');
    const first = people(page).getByRole('row').nth(1);
    await first.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Following page' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByText(/101–200 of/)).toBeVisible();
    await people(page).getByRole('row').nth(1).getByRole('checkbox').check();
    await expect(page.getByText('2 chosen (1 of them not on this page)')).toBeVisible();
    await people(page).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Licenses held' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('2 chosen (1 of them not on this page)')).toBeVisible();
    await page.getByRole('button', { name: 'Batch assign' }).click();
    await expect(page).toHaveURL(/\/batch\?draft=/);
    await expect(page.getByRole('grid', { name: 'Selected users' }).getByRole('row')).toHaveCount(3);
  });

  test('shows a failed search with its context id, and tries again', async ({ asAdmin: page, simulator }) => {
    await page.goto('/users');
    await simulator.faults({ path: SEARCH, times: 3, fault: { kind: 'status', status: 500 } });
    await searchBox(page).fill('ada admin');
    await expect(page.getByRole('alert').getByText('Context id:')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(row(page, 'Ada Admin')).toBeVisible();
  });

  test('says what it can’t read, and never calls that none', async ({ asAdmin: page, simulator }) => {
    await simulator.faults({
      method: 'POST',
      path: '/api/v2/license/users',
      times: 3,
      fault: { kind: 'status', status: 503 },
    });
    await page.goto('/users?q=ada+admin');
    await expect(row(page, 'Ada Admin')).toContainText('Unknown: could not be read', { timeout: 20_000 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(row(page, 'Ada Admin')).toContainText('cloudCX3');
  });
});

test.describe('one person', () => {
  test('what they hold, what each license brings, and what is in another one already', async ({
    asAdmin: page,
    simulator,
  }) => {
    await simulator.assign({ userId: ADA, licenseId: 'cloudCX1', change: 'add' });
    await page.goto(`/users/${ADA}`);
    await expect(heading(page, 'Ada Admin')).toBeVisible();
    await expect(page.getByText('ada.admin@harborvale.example')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Roles' }).getByText('Admin', { exact: true }),
    ).toBeVisible();

    const held = page.getByRole('region', { name: 'Licenses held' });
    await expect(held.getByRole('button', { name: /^cloudCX1 .*Included in cloudCX3/ })).toBeVisible();
    await held.getByRole('button', { name: /^cloudCX3/ }).click();
    await held.getByRole('searchbox', { name: 'Search the permissions of cloudCX3' }).fill('grant add');
    await expect(held.getByRole('list', { name: 'Permissions of cloudCX3' })).toHaveText(
      'authorization:grant:add',
    );
    await expect(held.getByRole('link', { name: 'Definition of cloudCX3' })).toHaveAttribute(
      'href',
      '/definitions/cloudCX3',
    );
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: 'Batch assign' }).click();
    await expect(page).toHaveURL(/\/batch\?draft=/);
  });

  test('an id that nobody has', async ({ asAdmin: page }) => {
    await page.goto('/users/no%2Fsuch%20id');
    await expect(heading(page, 'Nobody found')).toBeVisible();
    await expect(page.getByText('Nobody has the id no/such id')).toBeVisible();
    await page.getByRole('link', { name: 'Search for people' }).click();
    await expect(page).toHaveURL('/users');
  });

  test('an id with licenses and no person to it', async ({ asAdmin: page, simulator }) => {
    const known = new Set((await everybody(simulator)).map(({ id }) => id));
    const { assignments } = await simulator.state();
    const [orphan = '', held = []] =
      Object.entries(assignments).find(([id, licenses]) => !known.has(id) && licenses.length > 0) ?? [];
    await page.goto(`/users/${orphan}`);
    await expect(heading(page, 'No person visible')).toBeVisible();
    for (const licenseId of held) {
      await expect(page.getByRole('button', { name: new RegExp(`^${licenseId}`) })).toBeVisible();
    }
  });

  test('a person out of one’s sight still shows what they hold', async ({ asDivisional: page }) => {
    await page.goto(`/users/${ADA}`);
    await expect(heading(page, 'No person visible')).toBeVisible();
    await expect(page.getByRole('button', { name: /^cloudCX3/ })).toBeVisible();
  });

  test('without license permissions the person shows, and what they hold is unknown', async ({
    asOutsider: page,
  }) => {
    await page.goto(`/users/${ADA}`);
    await expect(heading(page, 'Ada Admin')).toBeVisible();
    const held = page.getByRole('region', { name: 'Licenses held' });
    await expect(held.getByText('You are not allowed to do this')).toBeVisible();
    await expect(held).toContainText('What this person holds is not known.');
    await expect(held).not.toContainText('no license');
  });

  test('the viewer sees it all', async ({ asViewer: page }) => {
    await page.goto(`/users?q=ada+admin`);
    await row(page, 'Ada Admin').getByRole('link', { name: 'Ada Admin' }).click();
    await expect(page.getByRole('button', { name: /^cloudCX3/ })).toBeVisible();
  });

  test('names of any content are text', async ({ asAdmin: page }) => {
    page.on('dialog', () => expect('a dialog').toBe('never shown'));
    await page.goto('/users?q=markup%40harborvale');
    const name = '<img src=x onerror="alert(1)"> & <b>Bold</b>';
    await row(page, 'markup@harborvale.example').getByRole('link', { name, exact: true }).click();
    await expect(heading(page, name)).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
});

/** Some 250 entries as they come out of mails and spreadsheets. */
function messyList(all: readonly Person[]): { text: string; emails: number; ids: number } {
  const withEmail = all.filter(
    ({ email }) => email !== undefined && email !== 'reception@harborvale.example',
  );
  const emails = withEmail.slice(0, 150).map(({ email = '' }) => email);
  const ids = withEmail.slice(150, 230).map(({ id }) => id);
  const text = [
    `\uFEFF${emails.slice(0, 50).join(', ')}`,
    ...emails.slice(50, 100).map((email, at) => `"Person, ${at}" <${email.toUpperCase()}>;`),
    emails.slice(100).join('\t'),
    ids.slice(0, 40).join(' | '),
    ...ids.slice(40).map((id) => `${id.toUpperCase()}\r`),
    emails.slice(0, 12).join(' '),
    'bob from accounting',
    'reception@harborvale.example',
    'nobody@nowhere.example',
    '00000000-0000-4000-8000-000000000000',
  ].join('\n');
  return { text, emails: emails.length + 2, ids: ids.length + 1 };
}

test.describe('a pasted list', () => {
  test('250 entries with duplicates, strangers and a shared e-mail: one table, in the requests announced', async ({
    asAdmin: page,
    simulator,
  }) => {
    const { text, emails, ids } = messyList(await everybody(simulator));
    await page.goto('/users');
    await page.getByRole('link', { name: 'Paste a list' }).click();
    await listBox(page).fill(text);
    const read = page.getByRole('status', { name: 'What was read in the list' });
    await expect(read).toContainText(`${emails} e-mails · ${ids} ids · 12 duplicates · 1 name`);
    await expect(read).toContainText('“bob from accounting”');
    // One more for the name.
    const announced = Math.ceil(emails / 100) + Math.ceil(ids / 100) + 1;
    await expect(page.getByText(`Takes ${announced} requests to Genesys Cloud.`)).toBeVisible();

    const before = (await simulator.requests()).length;
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.getByText('230 people found, 4 entries without')).toBeVisible();
    const asked = (await simulator.requests())
      .slice(before)
      .filter(({ method, path }) => method !== 'OPTIONS' && path.startsWith('/api/v2/users'));
    expect(asked).toHaveLength(announced);

    await page.getByRole('button', { name: 'Not found (4)' }).click();
    await expect(row(page, 'bob from accounting')).toContainText('has exactly this name');
    await expect(row(page, 'nobody@nowhere.example')).toContainText('No person whom you may see');
    await expect(row(page, '00000000-0000-4000')).toContainText('No person whom you may see has this id');
    await page.getByRole('combobox', { name: 'Who is meant by reception@harborvale.example' }).click();
    await page
      .getByRole('option', { name: /Front Desk/ })
      .first()
      .click();
    await expect(page.getByText('231 people found, 3 entries without')).toBeVisible();
    await page.getByRole('button', { name: 'Found (231)' }).click();
    await expect(row(page, 'ada.admin@harborvale.example')).toContainText('cloudCX3');

    await page.getByRole('button', { name: 'Batch assign 231 people' }).click();
    await expect(page).toHaveURL(/\/batch\?draft=/);
    await page.goBack();
    await expect(page.getByText('231 people found, 3 entries without')).toBeVisible();
  });

  test('what was pasted stays through other pages and a reload, until it is cleared', async ({
    asAdmin: page,
  }) => {
    await page.goto('/users?mode=list');
    await listBox(page).fill('ada.admin@harborvale.example\nsomebody');
    await page.getByRole('link', { name: 'Definitions' }).click();
    await expect(heading(page, 'Definitions')).toBeVisible();
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('tab', { name: 'Paste a list' }).click();
    await expect(listBox(page)).toHaveValue('ada.admin@harborvale.example\nsomebody');
    await page.reload();
    await expect(listBox(page)).toHaveValue('ada.admin@harborvale.example\nsomebody');
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await page.reload();
    await expect(listBox(page)).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Look up' })).toBeDisabled();
  });

  test('a failed request loses its own entries alone, and they can be looked up again', async ({
    asAdmin: page,
    simulator,
  }) => {
    const all = (await everybody(simulator)).filter(({ email }) => email?.match(/\.\d+@/));
    await page.goto('/users?mode=list');
    await listBox(page).fill(
      all
        .slice(0, 220)
        .map(({ email }) => email)
        .join('\n'),
    );
    await simulator.faults({ path: SEARCH, after: 1, times: 3, fault: { kind: 'status', status: 500 } });
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.getByText('120 people found, 100 entries without')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('100 entries were not looked up; the others were.')).toBeVisible();
    await page.getByRole('button', { name: 'Not found (100)' }).click();
    await expect(row(page, 'The request failed: not looked up.').first()).toBeVisible();

    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('220 people found', { exact: true })).toBeVisible();
  });

  test('waits where the service asks to, and goes on', async ({ asAdmin: page, simulator }) => {
    await page.goto('/users?mode=list');
    await listBox(page).fill('ada.admin@harborvale.example');
    await simulator.faults({ path: SEARCH, fault: { kind: 'status', status: 429, retryAfter: 2 } });
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.getByText('1 person found', { exact: true })).toBeVisible();
    expect((await simulator.requests()).filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test('is handed out as CSV in which no name is a formula', async ({ asAdmin: page }) => {
    await page.goto('/users?mode=list');
    await listBox(page).fill('formula@harborvale.example, =1+1');
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(row(page, 'formula@harborvale.example')).toContainText('cloudCX1');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""Payroll"")"`);
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).toContain('"Neither an id nor an e-mail, nor a name: not looked up."');
  });
});

test.describe('is free of accessibility violations', () => {
  test('before a search', async ({ asAdmin: page }) => {
    await page.goto('/users');
    await expect(page.getByText('Search for people', { exact: true })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  test('after a search', async ({ asAdmin: page }) => {
    await page.goto('/users?q=ada');
    await expect(row(page, 'Ada Admin')).toContainText('cloudCX3');
    await expectNoAxeViolations(page);
  });

  test('after a lookup', async ({ asAdmin: page }) => {
    await page.goto('/users?mode=list');
    await listBox(page).fill(
      'ada.admin@harborvale.example reception@harborvale.example nobody@nowhere.example somebody',
    );
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(row(page, 'Ada Admin')).toContainText('cloudCX3');
    await expectNoAxeViolations(page);
  });
});

test('the pages fit a phone', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/users', '/users?q=ada', `/users/${ADA}`, '/users?mode=list']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.goto('/users');
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('combobox', { name: 'Division' })).toBeVisible();
});
