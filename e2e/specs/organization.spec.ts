import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { chosen, count, grid, holdersIn, isRead, row, search, status } from '../support/organizationPage';

const FORMULA_NAME = '=HYPERLINK("http://evil.example","Payroll")';
const MARKUP_NAME = '<img src=x onerror="alert(1)"> & <b>Bold</b>';

async function choosePeople(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await row(page, name).getByRole('checkbox').check();
}

/** The count as soon as it is another one: rows follow the filters after a moment. */
async function otherStatus(page: Page, before: string): Promise<string> {
  await expect(status(page)).not.toHaveText(before);
  return (await status(page).textContent()) ?? '';
}

async function exported(page: Page): Promise<{ name: string; lines: string[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
}

test.describe('where the service does not answer getLicenseOrganization', () => {
  test('people come page by page, and the page says so', async ({ asAdmin: page, simulator }) => {
    await isRead(page);
    await expect(page.getByText('this service does not answer getLicenseOrganization')).toBeVisible();
    const { assignments } = await simulator.state();
    const holders = holdersIn(assignments, 'cloudCX1');
    await expect(count(page, 'cloudCX1')).toHaveAccessibleName(new RegExp(`: ${holders} holders, \\d+%$`));
    await expect(row(page, 'Ada Admin')).toContainText('ada.admin@harborvale.example');
    await expect(row(page, 'Ada Admin')).toContainText('Active');
    await expect(row(page, 'Ada Admin').getByRole('link', { name: 'cloudCX3' })).toHaveAttribute(
      'href',
      '/definitions/cloudCX3',
    );
    await row(page, 'Ada Admin').getByRole('link', { name: 'Ada Admin' }).click();
    await expect(page).toHaveURL(/\/users\/5e550000-/);
  });

  test('a license that nobody holds is shown too', async ({ asAdmin: page, simulator }) => {
    await isRead(page);
    await page.getByRole('button', { name: /^Show all \d+$/ }).click();
    const { definitions } = await simulator.state();
    const shares = page.getByRole('region', { name: 'Licenses' }).getByRole('listitem');
    await expect(shares).toHaveCount(definitions + 1);
  });
});

test('filters stand in the address, survive a reload, and can all be cleared', async ({ asAdmin: page }) => {
  await isRead(page);
  await count(page, 'cloudCX1').click();
  await expect(page).toHaveURL(/\?license=cloudCX1$/);
  await count(page, 'No license').click();
  await expect(page).toHaveURL(/\?license=cloudCX1&none=1$/);
  await expect(page.getByRole('button', { name: 'No license', exact: true })).toBeVisible();
  const everybody = (await status(page).textContent()) ?? '';
  await page.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: /^Active/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/&state=active$/);
  const everyDivision = await otherStatus(page, everybody);
  await page.getByRole('combobox', { name: 'Division' }).fill('north');
  await page.getByRole('option', { name: /^Northern Europe/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/&division=[^&]+&state=active$/);
  const oneDivision = await otherStatus(page, everyDivision);

  await page.goBack();
  await expect(page).toHaveURL(/\?license=cloudCX1&none=1&state=active$/);
  await expect(status(page)).toHaveText(everyDivision);
  await page.goForward();

  await page.reload();
  await isRead(page);
  await expect(status(page)).toHaveText(oneDivision);
  await expect(count(page, 'cloudCX1')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Northern Europe', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/organization$/);
  await expect(count(page, 'cloudCX1')).toHaveAttribute('aria-pressed', 'false');
});

test('text finds people by name, e-mail and id, whatever the case and accents', async ({ asAdmin: page }) => {
  await isRead(page);
  await search(page).pressSequentially('ADMIN ada');
  await expect(status(page)).toHaveText(/^1 person matches of/);
  await expect(row(page, 'Ada Admin')).toBeVisible();
  await expect(search(page)).toHaveValue('ADMIN ada');
  await expect(page).toHaveURL(/\?q=ADMIN\+ada$/);
  await search(page).fill('formula@harbor');
  await expect(row(page, FORMULA_NAME)).toBeVisible();
  await search(page).fill('ádà.ADMÏN');
  await expect(row(page, 'Ada Admin')).toBeVisible();
  await search(page).fill('5e550000-0000-4000-8000-000000000001');
  await expect(row(page, 'Ada Admin')).toBeVisible();
  await search(page).fill('nobody has such a name');
  await expect(status(page)).toHaveText(/^Nobody matches of/);
  await grid(page).getByRole('button', { name: 'Clear all filters' }).click();
  await expect(search(page)).toHaveValue('');
});

test('order and page stand in the address', async ({ asAdmin: page }) => {
  await isRead(page);
  const lastLogin = grid(page).getByRole('columnheader', { name: 'Last login' });
  await lastLogin.click();
  await lastLogin.click();
  await expect(page).toHaveURL(/sort=-lastLogin/);
  await page.getByRole('button', { name: 'Following page' }).click();
  await expect(page).toHaveURL(/sort=-lastLogin&page=2/);
  await page.reload();
  await isRead(page);
  await expect(page.getByText(/^51–100 of/)).toBeVisible();
  await expect(lastLogin).toHaveAttribute('aria-sort', 'descending');

  // Neither another order nor a list of one page takes the page away from the way back.
  await grid(page).getByRole('columnheader', { name: 'Name' }).click();
  await expect(page.getByText(/^1–50 of/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^51–100 of/)).toBeVisible();
  await page.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: /^Inactive/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^1–\d+ of/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^51–100 of/)).toBeVisible();
  await expect(page).toHaveURL(/\/organization\?sort=-lastLogin&page=2$/);
});

test('a link with nonsense in it still shows everybody', async ({ asAdmin: page }) => {
  await page.goto('/organization?sort=colour&page=9999&rows=7&state=gone&none=perhaps');
  await isRead(page);
  await expect(status(page)).toHaveText(/^\d+ people$/);
  await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByText(/^301–303 of 303/)).toBeVisible();
});

test('names are shown as they are, never run', async ({ asAdmin: page }) => {
  await isRead(page);
  await expect(row(page, MARKUP_NAME)).toBeVisible();
  await expect(page.getByRole('main').getByRole('img', { name: 'x' })).toHaveCount(0);
});

test('chosen people go to the wizard, over pages and filters', async ({ asAdmin: page }) => {
  await isRead(page);
  await expect(page.getByRole('button', { name: 'Batch assign' })).toBeDisabled();
  await choosePeople(page, 'Ada Admin', FORMULA_NAME);
  await expect(chosen(page)).toContainText('2 people chosen');
  await search(page).fill('ada.admin');
  await expect(chosen(page)).toContainText('2 people chosen, 1 of them not among those shown');
  await page.getByRole('button', { name: 'Batch assign' }).click();
  await expect(page).toHaveURL(/\/batch\?draft=[0-9a-f-]{36}/);
  await expect(page.getByRole('grid', { name: 'Selected users' })).toContainText('Ada Admin');
  await expect(page.getByRole('grid', { name: 'Selected users' })).toContainText('Payroll');
});

test('all that match can be chosen, not only those on the page', async ({ asAdmin: page, simulator }) => {
  await isRead(page);
  const { assignments } = await simulator.state();
  const holders = holdersIn(assignments, 'cloudCX2');
  await count(page, 'cloudCX2').click();
  await expect(status(page)).toHaveText(new RegExp(`^${holders} people match`));
  await grid(page).getByRole('checkbox', { name: 'Choose all rows' }).check();
  await expect(chosen(page)).toContainText('50 people chosen');
  await page.getByRole('button', { name: `Choose all ${holders} that match` }).click();
  await expect(chosen(page)).toContainText(`${holders} people chosen`);

  // Another filter adds to them, and the file has those alone.
  await count(page, 'cloudCX2').click();
  await search(page).fill('ada.admin');
  await expect(status(page)).toHaveText(/^1 person matches/);
  await expect(chosen(page)).toContainText(`${holders} people chosen, ${holders} of them not among`);
  await page.getByRole('button', { name: 'Choose all 1 that match' }).click();
  await expect(chosen(page)).toContainText(`${holders + 1} people chosen`);
  await row(page, 'Ada Admin').getByRole('checkbox').uncheck();
  await expect(chosen(page)).toContainText(`${holders} people chosen`);
  await row(page, 'Ada Admin').getByRole('checkbox').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export CSV (${holders + 1} chosen)` }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(holders + 2);
  expect(lines.filter((line) => line.includes('ada.admin@'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(chosen(page)).toHaveCount(0);
});

test('whom one sees is whom one chooses, while a new filter waits for its answer', async ({
  asAdmin: page,
  simulator,
}) => {
  await isRead(page);
  const { assignments } = await simulator.state();
  const holders = holdersIn(assignments, 'cloudCX2');
  await count(page, 'cloudCX2').click();
  await expect(status(page)).toHaveText(new RegExp(`^${holders} people match`));
  await grid(page).getByRole('checkbox', { name: 'Choose all rows' }).check();
  const others = await count(page, 'cloudCX1').elementHandle();
  const all = await page.getByRole('button', { name: `Choose all ${holders} that match` }).elementHandle();
  // Both in one breath: nothing can have answered the filter.
  await page.evaluate(
    (pressed) => {
      for (const element of pressed) if (element instanceof HTMLElement) element.click();
    },
    [others, all],
  );
  await expect(count(page, 'cloudCX1')).toHaveAttribute('aria-pressed', 'true');
  await expect(chosen(page)).toContainText(`${holders} people chosen`);
});

test('Export CSV writes whom the filters leave, with no formula among them', async ({ asAdmin: page }) => {
  await isRead(page);
  await search(page).fill('formula@');
  await expect(status(page)).toHaveText(/^1 person matches/);
  const { name, lines } = await exported(page);
  expect(name).toMatch(/^license-desk-people-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('\uFEFF"Name","E-mail","Id","Division","State","Last login","Licenses","Read at"');
  expect(lines[1]).toMatch(
    /^"'=HYPERLINK\(""http:\/\/evil\.example"",""Payroll""\)","formula@harborvale\.example","/,
  );
  expect(lines[1]).toMatch(
    /","Active","\d{4}-\d{2}-\d{2}T[^"]+","cloudCX1; gcAgentCopilot","\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z"$/,
  );

  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(status(page)).toHaveText(/^\d+ people$/);
  const total = Number.parseInt((await status(page).textContent()) ?? '', 10);
  expect((await exported(page)).lines).toHaveLength(total + 1);
});

test('ids that belong to nobody visible are named as such', async ({ asAdmin: page }) => {
  await isRead(page);
  await page.getByRole('button', { name: /^Show (them|it)$/ }).click();
  await expect(page).toHaveURL(/\?state=nobody$/);
  await expect(grid(page).getByRole('row').nth(1)).toContainText('No person visible for this id');
});

test('who sees one division alone has the others as ids', async ({ asDivisional: page }) => {
  await isRead(page);
  await expect(
    page.getByText('Deleted people, or people of a division that you don’t manage.'),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Division' }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
});

test('the viewer sees everything that the admin sees', async ({ asViewer: page }) => {
  await isRead(page);
  await expect(row(page, 'Ada Admin')).toBeVisible();
});

test.describe('when something fails', () => {
  test('without people’s names, ids and counts stay', async ({ asAdmin: page, simulator }) => {
    await isRead(page);
    await simulator.faults({
      method: 'GET',
      path: '/api/v2/users',
      times: 20,
      fault: { kind: 'status', status: 403, body: { message: 'Forbidden', code: 'forbidden', status: 403 } },
    });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('Names can’t be shown')).toBeVisible();
    await expect(page.getByText('directory:user:view')).toBeVisible();
    await expect(grid(page).getByRole('row').nth(1)).toContainText('No person visible for this id');
    await expect(count(page, 'cloudCX1')).toHaveAccessibleName(/: \d+ holders/);
  });

  test('people that fail half-way leave licenses whole, and Try again reads on', async ({
    asAdmin: page,
    simulator,
  }) => {
    await isRead(page);
    await simulator.faults({
      method: 'GET',
      path: '/api/v2/users',
      times: 20,
      fault: { kind: 'status', status: 400, body: { message: 'Odd', code: 'bad', contextId: 'ctx-people' } },
    });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('ctx-people')).toBeVisible();
    await expect(page.getByText(/Licenses and counts are complete/)).toBeVisible();
    await simulator.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(row(page, 'Ada Admin')).toBeVisible();
    await expect(page.getByText('ctx-people')).toHaveCount(0);
  });

  test('licenses that fail are told with their context id, and can be read again', async ({
    asAdmin: page,
    simulator,
  }) => {
    await isRead(page);
    await simulator.faults({
      path: '/api/v2/license/users',
      times: 20,
      fault: {
        kind: 'status',
        status: 400,
        body: { message: 'Odd', code: 'bad', contextId: 'ctx-licenses' },
      },
    });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('ctx-licenses')).toBeVisible();
    await expect(page.getByText('What is shown is from the reading before.')).toBeVisible();
    await expect(row(page, 'Ada Admin')).toBeVisible();
    await simulator.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('ctx-licenses')).toHaveCount(0);
  });

  test('an answer that is no answer is told as such', async ({ asAdmin: page, simulator }) => {
    await isRead(page);
    await simulator.faults({ path: '/api/v2/license/users', times: 20, fault: { kind: 'html' } });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('The answer could not be read')).toBeVisible();
  });

  test('an organization that changes while it is read says "may be incomplete"', async ({
    asAdmin: page,
    simulator,
  }) => {
    await isRead(page);
    // A refused page of 500 makes four of a hundred, and people come and go between any two of them.
    const path = '/api/v2/license/users';
    await simulator.faults(
      { path, fault: { kind: 'status', status: 400 } },
      { path, after: 1, times: 20, fault: { kind: 'shift' } },
    );
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('May be incomplete')).toBeVisible();
    await simulator.faults();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('May be incomplete')).toHaveCount(0);
    await isRead(page);
  });
});

test('Refresh shows what others have changed', async ({ asAdmin: page, simulator }) => {
  await isRead(page);
  await search(page).fill('formula@');
  const person = row(page, FORMULA_NAME);
  await expect(person.getByRole('link', { name: 'gcAgentCopilot' })).toBeVisible();
  const userId = decodeURIComponent(
    (await person.getByRole('link', { name: FORMULA_NAME }).getAttribute('href'))?.split('/').at(-1) ?? '',
  );
  await simulator.assign({ userId, licenseId: 'gcAgentCopilot', change: 'remove' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(person.getByRole('link', { name: 'gcAgentCopilot' })).toHaveCount(0);
  await expect(search(page)).toHaveValue('formula@');
});

test('on a phone, counts and people fit the screen', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await isRead(page);
  await expect(row(page, 'Ada Admin')).toContainText('ada.admin@harborvale.example');
  await expect(row(page, 'Ada Admin').getByRole('link', { name: 'cloudCX3' })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('nothing in it keeps anybody out', async ({ asAdmin: page }) => {
  await isRead(page);
  await count(page, 'cloudCX1').click();
  await choosePeople(page, FORMULA_NAME);
  await expectNoAxeViolations(page);
});
