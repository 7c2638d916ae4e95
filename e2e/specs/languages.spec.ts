import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { expectAccessible } from '../support/accessibility';
import { expectNothingCutOff, speakPseudo, wordsOutsideCatalogue } from '../support/pseudoLocale';
import { choosePerson } from '../support/signIn';

const SLOW = { timeout: 30_000 };

const PAGES = [
  '/',
  '/definitions',
  '/definitions?view=tree',
  '/definitions/gc1WEMupgrade?permission=view',
  '/definitions/compare?license=gcSTAupgrade&license=gc1WEMupgrade',
  '/permissions?permission=recording:recording:view',
  '/organization',
  '/organization/overview',
  '/organization/findings',
  '/organization/changes',
  '/users?q=ada',
  '/users?mode=list',
  '/batch',
  '/history',
  '/storage',
  '/about',
  '/no/such/page',
];

async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible(SLOW);
  await expect(page.getByRole('progressbar')).toHaveCount(0, SLOW);
}

/** Signs in whatever the button is called. */
async function signInUnread(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').getByRole('button').first().click();
  await choosePerson(page, 'admin');
}

test.describe('in a German browser', () => {
  test.use({ locale: 'de-AT' });

  test('the sign-in speaks German, and the choice of another language is kept', async ({ page }) => {
    await page.goto('/organization');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await choosePerson(page, 'admin');
    await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible(SLOW);
    await expect(page.getByText(/^Gelesen/).first()).toBeVisible(SLOW);

    const account = page.getByRole('banner').getByRole('button', { name: /Ada Admin/ });
    await account.click();
    await page.getByRole('menuitemradio', { name: '日本語' }).click();
    await expect(page.getByRole('menuitemradio', { name: '日本語' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: '組織' })).toBeVisible(SLOW);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '組織' })).toBeVisible(SLOW);

    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Français');
    await page.getByRole('option', { name: /Français/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible(SLOW);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

for (const locale of ['de-DE', 'es-MX', 'fr-FR', 'ja-JP', 'pt-BR']) {
  test.describe(`in a browser that asks for ${locale}`, () => {
    test.use({ locale });

    test('every page stands, and nothing is cut off at any width', async ({ page }) => {
      test.setTimeout(240_000);
      await signInUnread(page, '/');
      for (const address of PAGES) {
        await page.goto(address);
        await isThere(page);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await expectNothingCutOff(page);
        }
      }
    });
  });
}

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' });

  test('axe finds nothing', async ({ page }) => {
    test.setTimeout(240_000);
    await signInUnread(page, '/organization');
    await isThere(page);
    await expectAccessible(page);
    await page.goto('/definitions');
    await isThere(page);
    await expectAccessible(page);
  });
});

test('in the pseudo-locale, every word comes from the catalogue and none is cut off', async ({ page }) => {
  test.setTimeout(240_000);
  await speakPseudo(page);
  const told: string[] = [];
  page.on('response', (response) => {
    if (!/\/api\/v2\/|\/(config|notices)\.json/.test(response.url())) return;
    response.text().then(
      (text) => told.push(text),
      // The page left before it had come.
      () => undefined,
    );
  });
  await signInUnread(page, '/');
  for (const address of PAGES) {
    await page.goto(address);
    await isThere(page);
    const data = told.join('\n');
    const left = (await wordsOutsideCatalogue(page)).filter((text) => !isData(text, data));
    expect.soft(left, `not of the catalogue at ${address}`).toEqual([]);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNothingCutOff(page);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

/** What the service told, a moment or a number as Intl writes it, or the app's own name. */
function isData(text: string, data: string): boolean {
  const words = text.match(/[\p{L}\p{N}@.:_-]{2,}/gu) ?? [];
  return words.every(
    (word) => data.includes(word) || INTL.test(word) || word === 'License' || word === 'Desk',
  );
}

const INTL = /^(?:[\d.,:]+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\w*$/;
