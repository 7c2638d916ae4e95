import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { press } from '../support/keyboard';

/** As `toHaveCSS` has it. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

test('where the system dictates the colours, what is chosen, what has the focus and what comes next still show', async ({
  asAdmin: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const [chosen, filled] = [await systemColour(page, 'Highlight'), await systemColour(page, 'ButtonText')];
  const navigation = page.getByRole('navigation', { name: 'Main' });

  for (const [path, name] of [
    ['/', 'Home'],
    ['/organization', 'Organization'],
    ['/batch', 'Batch assign'],
  ] as const) {
    await page.goto(path);
    const here = navigation.getByRole('link', { name });
    await expect(here).toHaveCSS('background-color', chosen);
    await expect(navigation.getByRole('link', { name: 'History' })).not.toHaveCSS('background-color', chosen);
    await navigation.getByRole('link', { name: 'Users' }).focus();
    await press(page, 'Shift+Tab');
    await press(page, 'Tab');
    await expect(navigation.getByRole('link', { name: 'Users' })).toHaveCSS('outline', `${chosen} solid 2px`);
  }

  await expect(page.getByRole('tab', { name: 'Search', selected: true })).toHaveCSS(
    'background-color',
    chosen,
  );

  await page.goto('/organization');
  const license = page.getByRole('button', { name: /^cloudCX1: / });
  await license.click();
  await expect(license).toHaveAttribute('aria-pressed', 'true');
  await expect(license).toHaveCSS('background-color', chosen);
  await page.getByRole('grid').getByRole('checkbox').nth(1).check();
  await expect(page.getByRole('button', { name: 'Batch assign' })).toHaveCSS('background-color', filled);
});
