import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { manyDefinitions, wireDefinition } from '../support/manyDefinitions';
import type { SimulatorControl } from '../support/simulatorControl';

const SLOW = { timeout: 30_000 };

const picture = (page: Page) => page.getByRole('application', { name: 'Graph of the license definitions' });
const node = (page: Page, id: string) => picture(page).getByRole('link', { name: new RegExp(`^${id};`) });
const tree = (page: Page) =>
  page.getByRole('tree', { name: 'License definitions and what leads from one to another' });
const chosen = (page: Page) => page.getByRole('region', { name: 'Chosen license' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

async function serve(simulator: SimulatorControl, body: unknown): Promise<void> {
  await simulator.faults(
    { path: '/api/v2/license/definitions/', times: 1000, fault: { kind: 'status', status: 404 } },
    { path: '/api/v2/license/definitions', times: 1000, fault: { kind: 'status', status: 200, body } },
  );
}

test('definitions are a picture whose nodes tell what they lead to, and lead there', async ({
  asAdmin: page,
}) => {
  await page.goto('/definitions');
  await page.getByRole('tab', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/view=graph/);
  await expect(node(page, 'gc2WEMupgrade')).toHaveAccessibleName(/needs cloudCX2/, SLOW);
  await expect(node(page, 'cloudCX3')).toHaveAccessibleName(/permissions; comprises cloudCX2/);
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('needs first');

  await node(page, 'cloudCX2').click();
  await expect(page).toHaveURL(/license=cloudCX2/);
  await expect(chosen(page).getByRole('heading', { name: 'cloudCX2' })).toBeVisible();
  await expect(chosen(page)).toContainText(/Needed by\s*gc2WEMupgrade/);
  await expect(chosen(page).getByRole('link', { name: 'Compare' })).toHaveAttribute(
    'href',
    '/definitions/compare?license=cloudCX2',
  );
  await expect(chosen(page).getByRole('link', { name: 'See holders' })).toHaveAttribute(
    'href',
    '/organization?license=cloudCX2',
  );

  await page.reload();
  await expect(node(page, 'cloudCX2')).toHaveAttribute('aria-current', 'true', SLOW);
  await node(page, 'cloudCX2').dblclick();
  await expect(heading(page, 'cloudCX2')).toBeVisible();
  await page.goBack();
  await expect(node(page, 'cloudCX2')).toBeVisible(SLOW);
  await chosen(page).getByRole('link', { name: 'Open definition' }).click();
  await expect(heading(page, 'cloudCX2')).toBeVisible();
});

test('the arrow keys walk along the lines, and Enter opens', async ({ asAdmin: page }) => {
  await page.goto('/definitions?view=graph&license=cloudCX3');
  await expect(node(page, 'cloudCX3')).toBeVisible(SLOW);
  await node(page, 'cloudCX3').focus();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'cloudCX2')).toBeFocused();
  await expect(page).toHaveURL(/license=cloudCX2/);
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'cloudCX1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'communicate')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'collaboratePro')).toBeFocused();
  await expect(node(page, 'collaboratePro')).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('ArrowLeft');
  await expect(node(page, 'communicate')).toBeFocused();
  await page.keyboard.press('e');
  await expect(
    picture(page)
      .getByRole('link', { name: /^engage/ })
      .and(page.locator(':focus')),
  ).toBeVisible();
  await page.keyboard.press('0');
  for (const id of ['cloudCX3', 'collaboratePro'])
    await expect(node(page, id)).toBeInViewport({ ratio: 0.99 });
  const focused = await page.locator(':focus').textContent();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/definitions\/engage/);
  expect(focused).toContain('engage');
});

test('buttons come nearer, go farther and show all; a search fades what it does not find', async ({
  asAdmin: page,
}) => {
  await page.goto('/definitions?view=graph');
  const width = async () => (await node(page, 'cloudCX2').boundingBox())?.width ?? 0;
  await expect(node(page, 'cloudCX2')).toBeVisible(SLOW);
  const fitted = await width();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(fitted * 1.1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => Math.abs((await width()) - fitted)).toBeLessThan(1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(width).toBeLessThan(fitted * 0.95);

  await page.getByRole('searchbox', { name: 'Search definitions' }).fill('wem');
  await expect(page.getByRole('status').filter({ hasText: /^2 of \d+ licenses$/ })).toBeVisible();
  await expect(node(page, 'cloudCX2')).toHaveCSS('opacity', '0.3');
  await expect(node(page, 'gc2WEMupgrade')).toHaveCSS('opacity', '1');
});

test('the same facts are a tree that the keyboard walks', async ({ asAdmin: page }) => {
  await page.goto('/definitions');
  await page.getByRole('tab', { name: 'Tree' }).click();
  await expect(page).toHaveURL(/view=tree/);
  const item = (name: RegExp) => tree(page).getByRole('treeitem', { name });
  await expect(item(/^cloudCX2 .*needed by gc2WEMupgrade/)).toHaveAttribute('aria-level', '1', SLOW);
  await expect(item(/^needs cloudCX2/).first()).toHaveAttribute('aria-level', '2');
  await item(/^cloudCX3 /).focus();
  await page.keyboard.press('ArrowRight');
  await expect(item(/^comprises cloudCX2/).first()).toBeFocused();
  await expect(item(/^comprises cloudCX2/).first()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(item(/^comprises cloudCX1/).nth(1)).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'cloudCX2')).toBeVisible();
});

test('a narrow window has the tree in the picture’s place', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/definitions?view=graph');
  await expect(tree(page)).toBeVisible(SLOW);
  await expect(page.getByRole('tab', { name: 'Graph' })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('circles, ids without a definition and untold permissions are shown in picture and tree', async ({
  signedIn,
  simulator,
}) => {
  test.slow();
  await serve(simulator, [
    wireDefinition(
      'ring',
      ['a:b:c'],
      [wireDefinition('ring2', ['d:e:f'], [wireDefinition('ring', null)])],
      ['ghost'],
    ),
    wireDefinition('needy', [], [], ['needier']),
    wireDefinition('needier', [], [], ['needy']),
    wireDefinition('self', null, [], ['self']),
    wireDefinition('<b>&"\'', ['a:b:c'], [], ['__proto__']),
  ]);
  const page = await signedIn('admin', '/definitions?view=graph');
  await expect(node(page, 'ring')).toHaveAccessibleName(
    'ring; 1 permission; comprises ring2; needs ghost; in a circle',
    SLOW,
  );
  await expect(node(page, 'ghost')).toHaveAccessibleName('ghost; No definition tells of it');
  await expect(node(page, 'self')).toHaveAccessibleName(
    'self; Permissions not told; needs self; in a circle',
  );
  await expect(
    picture(page).getByRole('link', { name: '<b>&"\'; 1 permission; needs __proto__' }),
  ).toBeVisible();
  const odd = page.getByRole('alert').filter({ hasText: 'These definitions lead in a circle' });
  await expect(odd).toContainText('comprise each other: ring, ring2');
  await expect(odd).toContainText('need each other: needier, needy');
  await expect(odd).toContainText('need each other: self');
  await expect(odd).toContainText('Without a definition: ghost, __proto__');
  await expect(odd.getByRole('link', { name: 'ring2' })).toHaveAttribute('href', '/definitions/ring2');
  await node(page, 'ghost').click();
  await expect(chosen(page)).toContainText('Needed by');
  await expect(chosen(page).getByRole('link', { name: 'See holders' })).toBeHidden();
  await expectNoAxeViolations(page);

  await page.getByRole('tab', { name: 'Tree' }).click();
  await expect(
    tree(page).getByRole('treeitem', { name: /^needs ghost.*no definition tells of it/ }),
  ).toBeVisible(SLOW);
  await tree(page)
    .getByRole('treeitem', { name: /^comprises ring2/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    tree(page).getByRole('treeitem', { name: /^comprises ring .*stands above already/ }),
  ).toBeVisible();
});

test('sixty definitions with three thousand permissions are all there', async ({ signedIn, simulator }) => {
  test.slow();
  await serve(simulator, manyDefinitions(60, 3_000));
  const page = await signedIn('admin', '/definitions?view=graph');
  await expect(picture(page).getByRole('link', { name: /^family\d/ })).toHaveCount(60, SLOW);
  await expect(page.getByText('60 licenses')).toBeVisible();
  await expect(node(page, 'family5AddOn4')).toHaveAccessibleName(
    /50 permissions; needs family5Tier4, family0Tier2/,
  );
});

test('a definition’s page has the picture around it for whoever opens it', async ({ asAdmin: page }) => {
  test.slow();
  await page.goto('/definitions/cloudCX2');
  await page.getByRole('button', { name: 'Graph around cloudCX2' }).click(SLOW);
  const around = page.getByRole('application', { name: 'Graph around cloudCX2' });
  await expect(around.getByRole('link', { name: /^gc2WEMupgrade;/ })).toBeVisible(SLOW);
  await expect(around.getByRole('link', { name: /^(gc1WEMupgrade|engage1);/ })).toHaveCount(0);
  await around.getByRole('link', { name: /^cloudCX1;/ }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'cloudCX1')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'See it among all definitions' }).click(SLOW);
  await expect(node(page, 'cloudCX2')).toHaveAttribute('aria-current', 'true', SLOW);
});

test('a link with nonsense in it shows the picture all the same', async ({ asAdmin: page }) => {
  await page.goto('/definitions?view=graph&license=nope%00%3Cb%3E&compare=&compare=a');
  await expect(node(page, 'cloudCX1')).toBeVisible(SLOW);
  await expect(chosen(page)).toContainText('The picture has no license');
  await page.goto('/definitions?view=hologram');
  await expect(page.getByRole('grid', { name: 'License definitions' })).toBeVisible();
});

test('picture, tree and list have no axe violation, in either theme', async ({ asAdmin: page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 2400 });
  await page.goto('/definitions?view=graph&license=cloudCX2');
  await expect(node(page, 'cloudCX2')).toBeVisible(SLOW);
  await expectNoAxeViolations(page);
  await page.goto('/definitions?view=tree');
  await expect(tree(page)).toBeVisible(SLOW);
  await expectNoAxeViolations(page);
});
