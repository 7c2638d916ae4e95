import { gunzipSync, gzipSync } from 'node:zlib';
import { expectNoAxeViolations } from '../support/accessibility';
import { plannedChanges, selectedUsers } from '../support/batch';
import {
  byLicense,
  byPerson,
  changedPeople,
  firstSnapshot,
  kindCount,
  matching,
  openFile,
  refresh,
  saved,
  snapshots,
  someChanges,
} from '../support/changesPage';
import { expect, test } from '../support/fixtures';

const PATH = '/organization/changes';

test('what someone else changed shows after the next reading, by license and by person', async ({
  signedIn,
  simulator,
}) => {
  test.slow();
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  await expectNoAxeViolations(page);
  const { assignments } = await simulator.state();
  await simulator.assign(...someChanges(assignments));
  const people = byPerson(await simulator.ledger());
  await refresh(page, 2);

  const gained = [...people.values()].filter((one) => one.gained.length > 0).length;
  const lost = [...people.values()].filter((one) => one.lost.length > 0).length;
  await expect(kindCount(page, 'Gained licenses')).toHaveAccessibleName(`Gained licenses: ${gained} people`);
  await expect(kindCount(page, 'Lost licenses')).toHaveAccessibleName(`Lost licenses: ${lost} people`);
  for (const kind of ['Came', 'Left', 'State changed', 'Not comparable']) {
    await expect(kindCount(page, kind)).toHaveAccessibleName(`${kind}: 0 people`);
  }
  await expect(matching(page)).toHaveText(`${people.size} people`);

  const holders = (licenseId: string): number =>
    Object.values(assignments).filter((held) => held.includes(licenseId)).length;
  const before = holders('communicate');
  const communicate = byLicense(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'communicate', exact: true }) });
  await expect(communicate).toHaveText(new RegExp(`^communicate${before}${before - lost}-${lost}${lost}0$`));
  await expect(byLicense(page).getByRole('row')).toHaveCount(3);

  for (const [userId, change] of people) {
    const row = changedPeople(page)
      .getByRole('row')
      .filter({ has: page.locator(`a[href="/users/${userId}"]`) });
    await expect(row.getByRole('gridcell').nth(3)).toHaveText(change.gained.join(''));
    await expect(row.getByRole('gridcell').nth(4)).toHaveText(change.lost.join(''));
  }
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: `communicate: ${lost} lost it` }).click();
  await expect(page).toHaveURL(/\?kind=lost&license=communicate$/);
  await expect(matching(page)).toHaveText(`${lost} people`);
  const csv = (await saved(page, 'Export CSV')).buffer.toString('utf8').trimEnd().split('\r\n');
  expect(csv).toHaveLength(lost + 1);
  for (const [userId, change] of people) {
    if (change.lost.length > 0) expect(csv.some((line) => line.includes(`"${userId}"`))).toBe(true);
  }

  await page.reload();
  await expect(matching(page)).toHaveText(`${lost} people`, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Restore what they lost' }).click();
  await expect(page).toHaveURL(/\/batch\?draft=[^&]+&step=review/);
  await expect(plannedChanges(page).getByRole('row')).toHaveCount(lost + 1);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    /^Restore licenses lost since /,
  );
});

test('those chosen go to the wizard', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  await simulator.assign(...someChanges((await simulator.state()).assignments));
  await refresh(page, 2);
  const rows = changedPeople(page).getByRole('row');
  await rows.nth(1).getByRole('checkbox').check();
  await rows.nth(3).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Take 2 to batch' }).click();
  await expect(page).toHaveURL(/\/batch\?draft=/);
  await expect(selectedUsers(page).getByRole('row')).toHaveCount(3);
});

test('a reading that tells the same is kept once, and says so', async ({ signedIn }) => {
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(snapshots(page)).toContainText('Unchanged when read', { timeout: 30_000 });
  await expect(snapshots(page)).toHaveCount(1);
  await expect(page.getByText('Changes show after the next Refresh')).toBeVisible();
});

test('a snapshot is exported, opened in another browser, and compared there', async ({
  signedIn,
  simulator,
}) => {
  test.slow();
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  const file = await saved(page, /^Export the snapshot of /);
  expect(file.name).toMatch(/^license-desk-snapshot-[\d-]+T[\d-]+\.json\.gz$/);
  expect(gunzipSync(file.buffer).toString('utf8')).not.toMatch(/token|authorization|bearer/i);
  await simulator.assign(...someChanges((await simulator.state()).assignments));
  const people = byPerson(await simulator.ledger());

  await test.step('by the same admin elsewhere', async () => {
    const elsewhere = await signedIn('admin', PATH);
    await firstSnapshot(elsewhere);
    await openFile(elsewhere, file);
    await expect(elsewhere).toHaveURL(/\?from=file-/);
    await expect(matching(elsewhere)).toHaveText(`${people.size} people`);
    await expect(snapshots(elsewhere)).toHaveCount(2);
    await expect(snapshots(elsewhere).nth(1)).toContainText(`Opened from ${file.name} · Read by Ada Admin`);
    await elsewhere.reload();
    await expect(matching(elsewhere)).toHaveText(`${people.size} people`, { timeout: 30_000 });
  });

  await test.step('by an admin who sees others: who is out of sight has neither come nor left', async () => {
    const divisional = await signedIn('divisional', PATH);
    await firstSnapshot(divisional);
    await openFile(divisional, file);
    await expect(divisional.getByText('Read by two admins')).toBeVisible();
    await expect(kindCount(divisional, 'Came')).toHaveAccessibleName('Came: 0 people');
    await expect(kindCount(divisional, 'Left')).toHaveAccessibleName('Left: 0 people');
    await expect(matching(divisional)).toHaveText(`${people.size} people`);
    await expectNoAxeViolations(divisional);
  });
});

test('files that are no snapshots are refused, with the reason', async ({ signedIn }) => {
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  const file = await saved(page, /^Export the snapshot of /);
  const text = gunzipSync(file.buffer).toString('utf8');
  const refused = page.getByRole('alert').filter({ hasText: 'was not opened' });

  await openFile(page, { name: 'cut.json.gz', buffer: file.buffer.subarray(0, 200) });
  await expect(refused).toHaveText(/^cut\.json\.gz was not opened.*It is damaged/);
  await openFile(page, { name: 'bomb.json.gz', buffer: gzipSync(Buffer.alloc(120_000_000, ' ')) });
  await expect(refused).toHaveText(/^bomb\.json\.gz was not opened.*It is larger than a snapshot may be/);
  await openFile(page, {
    name: 'proto.json.gz',
    buffer: gzipSync(text.replace('{', '{"__proto__":{"polluted":true},')),
  });
  await expect(refused).toHaveText(/It holds something that no snapshot has: __proto__\.$/);
  await openFile(page, {
    name: 'name.json.gz',
    buffer: gzipSync(text.replace('"names":["', `"names":["${'x'.repeat(100_000)}`)),
  });
  await expect(refused).toHaveText(/Something in it is not as it should be: names\.0\.$/);
  await expect(snapshots(page)).toHaveCount(1);
});

test('another organization’s snapshot is not compared unless the admin says so', async ({ signedIn }) => {
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  const file = await saved(page, /^Export the snapshot of /);
  const text = gunzipSync(file.buffer).toString('utf8');
  const other = text.replace(
    /"organization":\{"id":"[^"]+","name":"[^"]+"\}/,
    '"organization":{"id":"o","name":"Elsewhere"}',
  );
  expect(other).not.toBe(text);
  await openFile(page, { name: 'elsewhere.json.gz', buffer: gzipSync(other) });
  await expect(page.getByText('The one is of Elsewhere, the other of')).toBeVisible();
  await expect(changedPeople(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare all the same' }).click();
  await expect(page.getByText('These are two organizations: Elsewhere and')).toBeVisible();
  await expect(page).toHaveURL(/&anyway=1/);
});

test('snapshots can be deleted, one or all; a link to one that is gone says so', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', PATH);
  await firstSnapshot(page);
  await simulator.assign(...someChanges((await simulator.state()).assignments));
  await refresh(page, 2);
  await snapshots(page).nth(1).getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\?from=\d+$/);
  await expect(changedPeople(page)).toBeVisible();
  await snapshots(page).nth(1).getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this snapshot?' });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('This snapshot is not in this browser')).toBeVisible();
  await expect(snapshots(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page
    .getByRole('dialog', { name: 'Delete all snapshots?' })
    .getByRole('button', { name: 'Delete all' })
    .click();
  await expect(snapshots(page)).toHaveCount(0);
});

test('another admin of the same browser sees none of them', async ({ newContext, baseURL }) => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /Ada Admin/ }).click();
  await firstSnapshot(page);
  await page.getByRole('button', { name: 'Ada Admin' }).click();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await page.waitForURL(`${baseURL}/login**`);
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /Vic Viewer/ }).click();
  await firstSnapshot(page);
  await expect(snapshots(page)).toHaveCount(1);
  await expect(changedPeople(page)).toHaveCount(0);
});
