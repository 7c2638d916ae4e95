import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, activePeople, choosePeople, selectedUsers } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { isRead } from '../support/organizationPage';
import { active, field, group, openPalette, PATIENT, results } from '../support/palette';

const button = (page: Page) => page.getByRole('button', { name: 'Search or go to' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('Ctrl+K or its button opens it anywhere, Escape closes it, and the focus goes back', async ({
  signedIn,
}) => {
  const page = await signedIn('admin', '/definitions');
  const search = page.getByRole('searchbox', { name: 'Search definitions' });
  await search.focus();
  await openPalette(page, 'cloud');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(search).toBeFocused();

  await button(page).click();
  await expect(field(page)).toBeFocused(PATIENT);
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('people, licenses, permissions, pages and actions answer to what is typed, the best first', async ({
  signedIn,
  simulator,
}) => {
  const [person] = await activePeople(simulator);
  if (person === undefined) throw new Error('nobody is active');
  const page = await signedIn('admin');
  await isRead(page);
  const before = (await simulator.requests()).length;
  await openPalette(page, person.name.toUpperCase());
  await expect(active(page)).toContainText(person.name, PATIENT);
  await expect(active(page)).toHaveAttribute('href', `/users/${person.id}`);
  await expect(group(page, 'Actions').first()).toContainText(`Assign licenses to ${person.name}`);
  // The organization is read, so nobody has to be asked.
  const asked = (await simulator.requests()).slice(before).map(({ path }) => path);
  expect(asked).not.toContain('/api/v2/users/search');

  await field(page).fill('cloudcx');
  await expect(group(page, 'Licenses').first()).toContainText(/^cloudCX\d/, PATIENT);
  await field(page).fill('cx2');
  await expect(active(page)).toContainText('cloudCX2');
  await field(page).fill('routing:queue');
  await expect(group(page, 'Permissions').first()).toContainText(/^routing:queue:\w+In /);
  await field(page).fill('history');
  await expect(group(page, 'Pages')).toHaveText(/^History/);
  await field(page).fill('no such thing <b>anywhere</b>');
  await expect(page.getByText('Nothing matches “no such thing <b>anywhere</b>”.')).toBeVisible(PATIENT);
  await expect(results(page)).toBeHidden();
});

test('the keys walk through the results; Enter goes there, and Back comes back', async ({ signedIn }) => {
  const page = await signedIn('admin', '/users?q=ada');
  await openPalette(page, 'cloudCX');
  await expect(active(page)).toContainText('cloudCX', PATIENT);
  const first = (await active(page).textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).not.toHaveText(first);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveText(first);
  await page.keyboard.press('End');
  await expect(results(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const chosen = results(page).getByRole('option').first();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  const id = await chosen.getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');

  await field(page).fill('cloudCX2');
  await expect(active(page)).toContainText('cloudCX2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/definitions\/cloudCX2$/);
  await expect(heading(page, 'cloudCX2')).toBeFocused(PATIENT);
  await page.goBack();
  await expect(page).toHaveURL(/\/users\?q=ada$/);

  // Where one was lately comes first while nothing is typed.
  await openPalette(page);
  await expect(group(page, 'Recent')).toHaveText(/^cloudCX2/);
  await expect(active(page)).toContainText('cloudCX2');
  // It knows nothing of the page that opened it, and so is no pop-up of its.
  const apart = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await apart).toHaveURL(/cloudCX2|login|authorize/, PATIENT);
  await expect(field(page)).toBeVisible();
});

test('without the organization read, the service is asked; what fails is told, and the rest stays', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/history');
  await expect(heading(page, 'History')).toBeVisible();
  await simulator.faults({
    method: 'POST',
    path: '/api/v2/users/search',
    times: 9,
    fault: { kind: 'status', status: 500 },
  });
  await openPalette(page, 'ada admin');
  await expect(page.getByText(/People could not be searched/)).toBeVisible(PATIENT);
  await field(page).fill('history');
  await expect(group(page, 'Pages')).toHaveText(/^History/);

  await simulator.faults();
  await field(page).fill('ada admin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(active(page)).toContainText('Ada Admin', PATIENT);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ada Admin')).toBeVisible(PATIENT);
});

test('actions lead into the wizard with the person or the license, and change the theme', async ({
  signedIn,
  simulator,
}) => {
  const [person] = await activePeople(simulator);
  if (person === undefined) throw new Error('nobody is active');
  const page = await signedIn('admin');
  await isRead(page);
  await openPalette(page, person.name);
  await group(page, 'Actions')
    .filter({ hasText: `Assign licenses to ${person.name}` })
    .first()
    .click();
  await expect(page).toHaveURL(/\/batch\?draft=/, PATIENT);
  await expect(selectedUsers(page).getByRole('link', { name: person.name })).toBeVisible(PATIENT);

  await openPalette(page, ADDABLE);
  await group(page, 'Actions')
    .filter({ hasText: `Assign ${ADDABLE} to people` })
    .click(PATIENT);
  await expect(page).toHaveURL(/\/batch\?draft=/);

  await openPalette(page, 'theme');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});

test('whoever may not assign sees the action and the permission that it needs', async ({ signedIn }) => {
  const page = await signedIn('viewer', '/history');
  await openPalette(page, 'batch');
  const action = group(page, 'Actions').filter({ hasText: 'New batch' });
  await expect(action).toContainText('Needs authorization:grant:add', PATIENT);
  await expect(action).toHaveAttribute('aria-disabled', 'true');
  await field(page).fill('new batch');
  await expect(active(page)).toContainText('New batch');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  await expect(page).toHaveURL(/\/history$/);
});

test('it stays away from a question that waits for its answer', async ({ signedIn }) => {
  const page = await signedIn('admin', '/history');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('a list that is open to choose from stays open, and what is chosen in it counts', async ({
  signedIn,
}) => {
  const page = await signedIn('admin', '/definitions/compare');
  const first = page.getByRole('combobox', { name: 'License 1' });
  await first.click(PATIENT);
  const option = page.getByRole('option', { name: 'cloudCX2' });
  await expect(option).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(option).toBeVisible();
  await expect(field(page)).toBeHidden();
  await option.click();
  await expect(page).toHaveURL(/license=cloudCX2$/);
  await expect(page.getByRole('listbox')).toBeHidden();
  await openPalette(page, 'history');
  await page.keyboard.press('Escape');

  // So do the suggestions under a field, and what was typed into it.
  await page.goto('/users/compare');
  const person = page.getByRole('combobox', { name: 'Add a person' });
  await person.fill('vic view');
  const vic = page.getByRole('option', { name: /Vic Viewer/ });
  await expect(vic).toBeVisible(PATIENT);
  await page.keyboard.press('Control+k');
  await expect(vic).toBeVisible();
  await expect(person).toBeFocused();
  await expect(person).toHaveValue('vic view');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await openPalette(page);
});

test('every permission that Permissions lists is found, also where no license carries it', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/history');
  await openPalette(page, 'billing view');
  const found = group(page, 'Permissions');
  await expect(found.filter({ hasText: 'billing:user:view' })).toContainText(
    'In no license, granted by 1 role',
    PATIENT,
  );
  await field(page).fill('billing:user:view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'billing:user:view' })).toBeVisible(PATIENT);

  // What the service lists beside them is missing where it can't be read, and that is told.
  await simulator.faults({
    path: '/api/v2/authorization/',
    times: 100,
    fault: { kind: 'status', status: 403 },
  });
  const other = await signedIn('admin', '/history');
  await openPalette(other, 'billing:user:view');
  await expect(other.getByText('Not all permissions could be read')).toBeVisible(PATIENT);
  await field(other).fill('routing:queue:view');
  await expect(group(other, 'Permissions').first()).toContainText('routing:queue:view');
  await expect(other.getByText('Not all permissions could be read')).toBeHidden();
});

test('saved views go by their names, and show all that was saved', async ({ signedIn }) => {
  const page = await signedIn('admin', '/organization?license=cloudCX2&license=cloudCX3&state=active');
  await isRead(page);
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of the view at hand' }).fill('Upper tiers');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('link', { name: 'Upper tiers' }).press('Escape');
  await page.getByRole('link', { name: 'History' }).first().click();
  await expect(heading(page, 'History')).toBeVisible(PATIENT);

  await openPalette(page);
  await expect(group(page, 'Saved views')).toHaveText(/^Upper tiers/);
  await field(page).fill('upper');
  await expect(active(page)).toContainText('Upper tiers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organization\?license=cloudCX2&license=cloudCX3&state=active$/);
});

test('comparisons, the graph and wanted states are there, also with what is on screen', async ({
  signedIn,
}) => {
  test.slow();
  const page = await signedIn('admin', '/definitions/cloudCX2');
  await expect(heading(page, 'cloudCX2')).toBeVisible(PATIENT);
  await openPalette(page, 'compare');
  await expect(group(page, 'Pages')).toHaveText([/^Compare definitions/, /^Compare people/]);
  await expect(group(page, 'Actions').first()).toHaveText('Compare cloudCX2 with others');
  await group(page, 'Actions').first().click();
  await expect(page).toHaveURL(/\/definitions\/compare\?license=cloudCX2$/);

  await openPalette(page, 'compare people');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Compare people')).toBeVisible(PATIENT);
  await openPalette(page, 'graph');
  await expect(active(page)).toContainText('Graph of definitions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: 'Graph of the license definitions' })).toBeVisible(
    PATIENT,
  );
  await openPalette(page, 'wanted states');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Wanted states', selected: true })).toBeVisible(PATIENT);
});

test('a draft in the wizard is as it was after a way out and back', async ({ signedIn, simulator }) => {
  const people = (await activePeople(simulator)).slice(0, 2);
  const page = await signedIn('admin', '/batch');
  await choosePeople(page, people);
  await selectedUsers(page)
    .getByRole('link', { name: people[0]?.name ?? '' })
    .click();
  await expect(page).toHaveURL(/\/users\//);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2 people chosen' })).toBeVisible(PATIENT);
});

for (const width of [1440, 390]) {
  test(`it is accessible in both themes at ${width} px`, async ({ signedIn }) => {
    const page = await signedIn('admin');
    await isRead(page);
    await page.setViewportSize({ width, height: 844 });
    await openPalette(page, 'a');
    await expect(group(page, 'People').first()).toBeVisible(PATIENT);
    await expectNoAxeViolations(page);
    await field(page).fill('no such thing');
    await expect(page.getByText('Nothing matches “no such thing”.')).toBeVisible(PATIENT);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
