import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { choosePerson } from '../support/signIn';

const HEADING = 'License Desk is not set up yet';

test('a config.json that is not there is told as such', async ({ page, site }) => {
  site.serveConfig(null);
  await page.goto('/organization');
  await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
  await expect(page.getByText('the site answered with status 404')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a page in its place, and a typing error, are told apart', async ({ page, site }) => {
  site.serveConfig('<!doctype html><title>Home</title>');
  await page.goto('/');
  await expect(page.getByText('answered with a page instead of the file')).toBeVisible();
  site.serveConfig('{"organizations": [}');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('not valid JSON')).toBeVisible();
});

test('each wrong field is named, with what it should be', async ({ page, site, simulator }) => {
  site.serveConfig({
    organizations: [
      {
        name: 'Acme',
        region: 'eu-central-1',
        clientId: 'x',
        grant: 'password',
        apiBaseUrl: 'http://api.example',
      },
      { name: '<img src=x onerror=alert(1)>', region: 'mypurecloud.de', clientID: 'y', grant: 'pkce' },
    ],
  });
  await page.goto('/');
  const list = page.getByRole('list', { name: 'What to correct' });
  await expect(list.getByRole('listitem')).toHaveText([
    /^organizations\[0\]\.region should be one of the regions: .*mypurecloud\.de/,
    /^organizations\[0\]\.grant should be "pkce" or "implicit"/,
    /^organizations\[0\]\.apiBaseUrl should be an https origin/,
    /^organizations\[1\]\.clientId is missing; it should be the id of the OAuth client/,
    /^organizations\[1\]\.clientID is not a known field/,
  ]);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  site.serveConfig(demoConfig(simulator.url));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});

test('a region that config.json leaves open is chosen at sign-in, and is there the next time', async ({
  page,
  site,
  simulator,
}) => {
  const [organization] = demoConfig(simulator.url).organizations;
  site.serveConfig({ organizations: [{ ...organization, name: 'Acme', region: undefined }] });
  await page.goto('/users');
  const region = page.getByRole('combobox', { name: 'Region' });
  await expect(region.getByRole('option')).toHaveCount(19);
  await expect(page.getByText('Acme')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').getByText('Choose the region of your organization')).toBeVisible();
  await expect(region).toBeFocused();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await region.selectOption({ label: 'Asia Pacific (Osaka) · apne3.pure.cloud' });
  await expect(page.getByText('Choose the region of your organization')).toBeHidden();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await choosePerson(page, 'admin');
  await expect(page).toHaveURL('/users');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByText('apne3.pure.cloud').first()).toBeVisible();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await expect(region).toHaveValue('apne3.pure.cloud');
});

test('the region is named on the sign-in page', async ({ page, site, simulator }) => {
  const [organization] = demoConfig(simulator.url).organizations;
  site.serveConfig({ organizations: [{ ...organization, name: 'Acme', region: 'apne3.pure.cloud' }] });
  await page.goto('/');
  await expect(page.getByText('Asia Pacific (Osaka) · apne3.pure.cloud')).toBeVisible();
  await expect(page.getByText('Acme')).toBeVisible();
});
