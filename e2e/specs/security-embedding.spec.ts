import type { FrameLocator, Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { expect, test } from '../support/fixtures';
import { startHostPage } from '../support/hostPage';
import { choosePerson, type Who } from '../support/signIn';

const PATIENT = { timeout: 30_000 };
const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="License Desk"]');

async function signInBeside(page: Page, who: Who, button = 'Sign in'): Promise<void> {
  const opened = page.waitForEvent('popup');
  await frameOf(page).getByRole('button', { name: button, exact: true }).click();
  const popup = await opened;
  await choosePerson(popup, who);
}

test('within another page, signing in opens a window beside it, and the page in the frame is the one asked for', async ({
  page,
  site,
  simulator,
}) => {
  const host = await startHostPage(`${site.url}/definitions`);
  site.serveConfig({ ...demoConfig(simulator.url, 'pkce'), embedding: { frameAncestors: [host.url] } });
  await page.goto(host.url);
  await expect(frameOf(page).getByText('Signing in opens a window of its own')).toBeVisible(PATIENT);
  await signInBeside(page, 'admin');
  await expect(frameOf(page).getByRole('grid', { name: 'License definitions' })).toBeVisible(PATIENT);

  // Kept apart from what the same site keeps where it stands by itself.
  const alone = await page.context().newPage();
  await alone.goto(site.url);
  await expect(alone.getByRole('button', { name: 'Sign in' })).toBeVisible(PATIENT);
  await alone.close();

  await frameOf(page)
    .getByRole('button', { name: /^Account of/ })
    .click();
  await frameOf(page).getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await expect(frameOf(page).getByRole('button', { name: 'Sign in' })).toBeVisible(PATIENT);
  await expect(page.getByRole('heading', { name: 'Host' })).toBeVisible();
  await host.close();
});

test('the page around names the region and the language, by the names that config.json gives', async ({
  page,
  site,
  simulator,
}) => {
  const host = await startHostPage(`${site.url}/?env=mypurecloud.de&lang=de-DE`);
  const [organization] = demoConfig(simulator.url).organizations;
  site.serveConfig({
    organizations: [organization, { ...organization, name: 'Zweite', region: 'mypurecloud.de' }],
    embedding: { frameAncestors: [host.url], environmentParameter: 'env', languageParameter: 'lang' },
  });
  await page.goto(host.url);
  await expect(frameOf(page).getByRole('button', { name: 'Anmelden', exact: true })).toBeVisible(PATIENT);
  await expect(frameOf(page).getByRole('radio', { name: /Zweite/ })).toBeChecked();
  await host.close();
});

test('no page may show the app that config.json does not name', async ({ page, site, simulator, watch }) => {
  watch.expectMessage(/frame-ancestors|Refused to display|X-Frame-Options/i);
  const host = await startHostPage(site.url);
  await page.goto(host.url);
  await expect(frameOf(page).getByRole('button', { name: 'Sign in' })).toHaveCount(0);
  site.serveConfig({
    ...demoConfig(simulator.url),
    embedding: { frameAncestors: ['https://apps.mypurecloud.com'] },
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.reload();
  await refused;
  await expect(frameOf(page).getByRole('button', { name: 'Sign in' })).toHaveCount(0);
  await host.close();
});
