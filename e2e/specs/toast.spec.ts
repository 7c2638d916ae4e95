import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, activePeople, choosePeople, license, next, selectedUsers } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { expectLargeTargets } from '../support/targetSizes';

const notice = (page: Page) => page.getByRole('region', { name: 'Notice' });
const undo = (page: Page) => notice(page).getByRole('button', { name: 'Undo' });
const close = (page: Page) => notice(page).getByRole('button', { name: 'Close the notice' });
const exportCsv = (page: Page) => page.getByRole('button', { name: 'Export CSV' });

async function openDefinitions(page: Page): Promise<void> {
  await page.goto('/definitions');
  const definitions = page.getByRole('grid', { name: 'License definitions' });
  await expect(definitions.getByRole('link', { name: 'cloudCX1', exact: true }).first()).toBeVisible();
}

test('what only tells goes by itself, but waits for whoever points at it or reaches it by keyboard', async ({
  asAdmin: page,
}) => {
  await openDefinitions(page);
  await page.clock.install();
  await exportCsv(page).click();
  await expect(notice(page).getByRole('status')).toHaveText(/^Exported: .+\.csv$/);
  await expect(exportCsv(page)).toBeFocused();
  await notice(page).hover();
  await page.clock.runFor(60_000);
  await expect(notice(page)).toBeVisible();
  await page.mouse.move(700, 300);
  await page.clock.runFor(10_000);
  await expect(notice(page)).toHaveCount(0);

  await exportCsv(page).press('Enter');
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(close(page)).toBeFocused();
  await page.clock.runFor(60_000);
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notice(page)).toHaveCount(0);
  await expect(exportCsv(page)).toBeFocused();
});

test('the same words once more are told once more', async ({ asAdmin: page }) => {
  await openDefinitions(page);
  await exportCsv(page).click();
  const words = notice(page)
    .getByRole('status')
    .getByText(/^Exported/);
  await words.evaluate((element) => element.setAttribute('data-seen', ''));
  await exportCsv(page).click();
  await expect(words).not.toHaveAttribute('data-seen');
});

test('it covers nothing that one works with, at any size and in both themes', async ({ asAdmin: page }) => {
  const main = page.getByRole('main');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDefinitions(page);
  await exportCsv(page).click();
  await notice(page).hover();
  const [card, beside] = await Promise.all([notice(page).boundingBox(), main.boundingBox()]);
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  await expectNoAxeViolations(page);

  for (const size of [
    { width: 1440, height: 480 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await openDefinitions(page);
    await exportCsv(page).click();
    await notice(page).hover();
    await expect(notice(page)).toBeInViewport({ ratio: 1 });
    // Not even what comes last on the page: it can be scrolled out from under the notice.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expectLargeTargets(page);
    await expectNoAxeViolations(page);
    const [below, above] = await Promise.all([notice(page).boundingBox(), main.boundingBox()]);
    // The window scrolls by whole pixels.
    expect((below?.y ?? 0) + 1).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    const bar = await navigation.boundingBox();
    if (size.width < 900) expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('on a phone the way on stands above it', async ({ asAdmin: page, simulator }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await choosePeople(page, (await activePeople(simulator)).slice(0, 2));
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(undo(page)).toBeVisible();
  const footer = page.getByRole('button', { name: 'Next' });
  await expect(footer).toBeInViewport({ ratio: 1 });
  await expect
    .poll(async () => {
      const [card, next] = await Promise.all([notice(page).boundingBox(), footer.boundingBox()]);
      return (card?.y ?? 0) >= (next?.y ?? 0) + (next?.height ?? 0);
    })
    .toBe(true);
  await undo(page).click();
  await expect(selectedUsers(page).getByRole('row')).toHaveCount(3);
});

test('a deleted draft can be taken back for as long as one stays where it was deleted', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = (await activePeople(simulator)).slice(0, 2);
  await choosePeople(page, people);
  // Kept in the background: by the next step those chosen are safe.
  await next(page);
  await expect(license(page, 'Licenses to add', ADDABLE)).toBeVisible();
  const draft = page.getByRole('button', { name: /^Delete: 2 people/ });
  await page.goto('/batch');
  await expect(draft).toBeVisible();
  await page.clock.install();
  await draft.click();
  await expect(draft).toHaveCount(0);
  await expect(notice(page).getByRole('status')).toHaveText(/^“2 people.*” was deleted\.$/);
  await page.mouse.move(700, 300);
  await page.clock.runFor(600_000);
  await page.keyboard.press('F8');
  await expect(undo(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/draft=/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(selectedUsers(page)).toContainText(people[0]?.name ?? '');

  await page.goto('/batch');
  await draft.click();
  await expect(undo(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Definitions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Definitions' })).toBeFocused();
  await expect(notice(page)).toHaveCount(0);
});
