import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { keptInBrowser } from '../support/keptInBrowser';
import { choosePerson, signIn, SIGN_IN_NAMES } from '../support/signIn';
import { answerPassed, tracesOf } from '../support/signInTraces';
import type { SimulatorControl } from '../support/simulatorControl';

const NOT_ASKED = 'This tab did not ask for this sign-in';
const NOT_YOURS = 'The answer does not belong to your sign-in';
const UNREADABLE = 'The answer could not be read';

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const account = (page: Page, name: string) => page.getByRole('button', { name: `Account of ${name}` });
const told = (page: Page, title: string) => expect(page.getByRole('heading', { name: title })).toBeVisible();

/** Leaves for the authorization server. @returns the state that went along. */
async function askToSignIn(page: Page): Promise<string> {
  await page.goto('/login');
  await signInButton(page).click();
  await page.getByText(SIGN_IN_NAMES.admin).first().waitFor();
  return new URL(page.url()).searchParams.get('state') ?? '';
}

/** A token as good as any, but for who asked for it. */
function strangersToken(simulator: SimulatorControl, clientId = 'license-desk-demo'): Promise<string> {
  return simulator.token({ permissions: ['authorization:grant:add'], expiresInSeconds: 600, clientId });
}

/** Nobody is signed in, and the service was asked nothing with the token. */
async function nobodyIsSignedIn(page: Page, simulator: SimulatorControl): Promise<void> {
  const calls = (await simulator.requests()).filter(({ path }) => path.startsWith('/api/'));
  expect(calls.filter(({ method }) => method === 'GET')).toEqual([]);
  await page.goto('/organization');
  await expect(signInButton(page)).toBeVisible();
}

for (const grant of ['implicit', 'pkce'] as const) {
  test.describe(`with the ${grant} grant`, () => {
    test.use({ grant });
    const address = (parameters: Record<string, string>) =>
      `/oauth/callback${grant === 'implicit' ? '#' : '?'}${new URLSearchParams(parameters).toString()}`;
    const answerWith = (secret: string, more: Record<string, string>) =>
      address(
        grant === 'implicit'
          ? { access_token: secret, token_type: 'bearer', expires_in: '600', ...more }
          : { code: secret, ...more },
      );

    for (const [name, state] of [
      ['forged', { state: `r-${'A'.repeat(43)}` }],
      ['missing', {}],
    ] as const) {
      test(`an answer whose state is ${name} is not used`, async ({ page, simulator }) => {
        await askToSignIn(page);
        const secret = await strangersToken(simulator);
        await page.goto(answerWith(secret, state));
        await told(page, NOT_YOURS);
        expect(await tracesOf(page)).not.toContain(secret);
        await nobodyIsSignedIn(page, simulator);
      });
    }

    test('a state is good for one answer, a wrong one too', async ({ page, simulator }) => {
      const state = await askToSignIn(page);
      const secret = await strangersToken(simulator);
      await page.goto(answerWith(secret, { state: 'forged' }));
      await told(page, NOT_YOURS);
      await page.goto('/history');
      await page.goto(answerWith(secret, { state }));
      await told(page, NOT_ASKED);
      await nobodyIsSignedIn(page, simulator);
    });

    test('a state of more than ten minutes ago is not taken', async ({ page, simulator }) => {
      await page.clock.install();
      const state = await askToSignIn(page);
      await page.clock.fastForward('10:30');
      await page.goto(answerWith(await strangersToken(simulator), { state }));
      await told(page, 'The sign-in took too long');
      await nobodyIsSignedIn(page, simulator);
    });

    test('the state of another tab is not taken', async ({ page, context, simulator }) => {
      const state = await askToSignIn(page);
      const other = await context.newPage();
      await other.goto(answerWith(await strangersToken(simulator), { state }));
      await told(other, NOT_ASKED);
      await nobodyIsSignedIn(other, simulator);
    });

    test('an answer that was used is not taken again', async ({ page, context, simulator }) => {
      const answer = answerPassed(page);
      await signIn(page, 'admin');
      const other = await context.newPage();
      await other.goto(answer().address);
      await told(other, NOT_ASKED);
      expect(await tracesOf(other)).not.toContain(answer().secret);
      await other.goto('/organization');
      await expect(signInButton(other)).toBeVisible();
      expect((await simulator.requests()).filter(({ path }) => path === '/api/v2/users/me')).toHaveLength(
        // Its preflight, and itself.
        2,
      );
    });

    test('an error that came with a page in it is shown as text', async ({ page, watch }) => {
      const state = await askToSignIn(page);
      await page.goto(
        address({
          error: '"><script>alert(1)</script>',
          error_description: '<img src=x onerror=alert(1)><a href="javascript:alert(1)">Continue</a>',
          state,
        }),
      );
      await told(page, 'Genesys Cloud did not sign you in');
      await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Continue' })).toHaveCount(0);
      await expectNoAxeViolations(page);
      expect(watch.complaints).toEqual([]);
    });

    test('an error that nobody asked for is not believed', async ({ page }) => {
      await page.goto(address({ error: 'access_denied', error_description: 'Call 555-0100', state: 'x' }));
      await told(page, NOT_ASKED);
      await expect(page.getByText('555-0100')).toHaveCount(0);
    });

    test('no request carries the answer, or a referrer', async ({ page, site }) => {
      const answer = answerPassed(page);
      const requests: { url: string; referrer: string }[] = [];
      page.on('request', (request) => {
        requests.push({ url: request.url(), referrer: request.headers().referer ?? '' });
      });
      await signIn(page, 'admin');
      const { secret } = answer();
      const referrers = requests.filter(({ url }) => url.startsWith(site.url) || url.includes('/api/v2/'));
      expect(referrers.length).toBeGreaterThan(20);
      expect(referrers.filter(({ referrer }) => referrer !== '')).toEqual([]);
      // PKCE's code is in the one address that the service sent the browser to, and nowhere else.
      const withSecret = requests.filter(({ url }) => url.includes(secret));
      expect(withSecret.every(({ url }) => url.startsWith(`${site.url}/oauth/callback`))).toBe(true);
      expect(withSecret.length).toBeLessThanOrEqual(1);
    });
  });
}

test('an access token that nobody asked for is not used', async ({ page, simulator }) => {
  const token = await strangersToken(simulator);
  await page.goto(`/oauth/callback#access_token=${token}&token_type=bearer&expires_in=600&state=x`);
  await told(page, NOT_ASKED);
  expect(await tracesOf(page)).not.toContain(token);
  await expectNoAxeViolations(page);
  await nobodyIsSignedIn(page, simulator);
});

test('a token on another page is dropped from the address', async ({ page, simulator }) => {
  const token = await strangersToken(simulator);
  await page.goto(`/organization#access_token=${token}&token_type=bearer&expires_in=100`);
  await expect(signInButton(page)).toBeVisible();
  expect(await tracesOf(page)).not.toContain(token);
});

test('a token that is put into the address of an open page is dropped from it', async ({
  asAdmin: page,
  simulator,
}) => {
  const token = await strangersToken(simulator);
  await page.evaluate((fragment) => window.location.assign(fragment), `#access_token=${token}`);
  await expect(page).toHaveURL(/\/organization$/);
  expect(await tracesOf(page)).not.toContain(token);
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
});

for (const [name, spoil] of [
  ['its state twice', (good: string, state: string) => `#${good}&state=${state}`],
  ['two tokens', (good: string) => `#${good}&access_token=other`],
  ['a code besides', (good: string) => `#${good}&code=abc`],
  ['a token in the query', (good: string) => `?access_token=abc#${good}`],
  ['another type of token', (good: string) => `#${good.replace('bearer', 'mac')}`],
  ['no time', (good: string) => `#${good.replace(/&expires_in=\d+/, '')}`],
  ['a time beyond belief', (good: string) => `#${good.replace('expires_in=600', 'expires_in=999999')}`],
  [
    'letters that no header takes',
    (good: string) => `#${good.replace('access_token=', 'access_token=%0D%0Ax')}`,
  ],
] as const) {
  test(`an answer with ${name} is not used`, async ({ page, simulator }) => {
    const state = await askToSignIn(page);
    const token = await strangersToken(simulator);
    const good = `access_token=${token}&token_type=bearer&expires_in=600&state=${state}`;
    await page.goto(`/oauth/callback${spoil(good, state)}`);
    await told(page, UNREADABLE);
    expect(await tracesOf(page)).not.toContain(token);
    await nobodyIsSignedIn(page, simulator);
  });
}

for (const [name, client, config] of [
  ['made for another client', 'simulator-control', {}],
  [
    'for another organization than the one expected',
    'license-desk-demo',
    { organizationId: '00000000-0000-4000-8000-000000000000' },
  ],
] as const) {
  test(`a token that was ${name} is refused and revoked`, async ({ page, site, simulator }) => {
    const [organization] = demoConfig(simulator.url).organizations;
    site.serveConfig({ organizations: [{ ...organization, ...config }] });
    const state = await askToSignIn(page);
    const token = await strangersToken(simulator, client);
    await page.goto(`/oauth/callback#access_token=${token}&token_type=bearer&expires_in=600&state=${state}`);
    await expect(
      page.getByRole('heading', { name: /^This (access|sign-in) (was made )?(is )?for another/ }),
    ).toBeVisible();
    await expect
      .poll(async () => (await simulator.requests()).filter(({ method }) => method === 'DELETE').length)
      .toBe(1);
    await page.goto('/organization');
    await expect(signInButton(page)).toBeVisible();
  });
}

for (const to of [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/%09/evil.example',
  '/..//evil.example',
  '%2F%2Fevil.example',
  '/%5Cevil.example',
  'javascript:alert(1)',
  'data:text/html,x',
]) {
  test(`a link to sign in can't lead to another site: ${to}`, async ({ page, site }) => {
    await page.goto(`/login?to=${to.includes('%') ? to : encodeURIComponent(to)}`);
    await signInButton(page).click();
    await choosePerson(page, 'admin');
    await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
    expect(new URL(page.url()).origin).toBe(site.url);
  });
}

test('the token is in no address, storage, log or export, nor after an error', async ({
  page,
  simulator,
}) => {
  const answer = answerPassed(page);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await signIn(page, 'admin', '/history');
  const { secret } = answer();
  await simulator.faults({
    path: '/api/v2/license/definitions',
    times: 99,
    fault: { kind: 'status', status: 400 },
  });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Definitions' }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
  await simulator.faults();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
  await expect
    .poll(async () => Object.keys((await keptInBrowser(page)).records))
    .toContain('license-desk-directory/organizations');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).not.toContain(secret);

  await simulator.faults({ path: '/api/v2/', fault: { kind: 'expire-token' } });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Permissions' }).click();

  expect(await tracesOf(page)).not.toContain(secret);
  expect(logged.join('\n')).not.toContain(secret);
  expect(JSON.stringify(await page.context().cookies())).not.toContain(secret);
});

test('where the operator wants it, the tab keeps the token over a reload, and no longer than the session', async ({
  page,
  site,
  simulator,
}) => {
  site.serveConfig({ ...demoConfig(simulator.url), tokenStorage: 'session' });
  const answer = answerPassed(page);
  await signIn(page, 'admin', '/history');
  const { secret } = answer();
  const asked = async () =>
    (await simulator.requests()).filter(({ path }) => path === '/oauth/authorize').length;
  const before = await asked();
  await page.reload();
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
  expect(await asked()).toBe(before);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(secret);

  // One that the service no longer takes is dropped, and another asked for.
  await simulator.faults({ path: '/api/v2/users/me', fault: { kind: 'expire-token' } });
  await page.reload();
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
  expect(await asked()).toBe(before + 1);
  expect((await keptInBrowser(page)).text).not.toContain(secret);

  site.serveConfig(demoConfig(simulator.url));
  await page.reload();
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
  expect((await keptInBrowser(page)).text).not.toContain(answer().secret);
});

test.describe('the window of a renewal', () => {
  /** Ends the sign-in and opens the window, in which nobody has signed in yet. */
  async function renewing(page: Page, simulator: SimulatorControl): Promise<Page> {
    await simulator.faults({ path: '/api/v2/', fault: { kind: 'expire-token' } });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
    await page.context().clearCookies();
    const opening = page.waitForEvent('popup');
    await page
      .getByRole('alertdialog', { name: 'Your sign-in has ended' })
      .getByRole('button', { name: 'Sign in', exact: true })
      .click();
    return opening;
  }

  test('is answered by nobody else: not by another site, another window, or a forged answer', async ({
    signedIn,
    simulator,
  }) => {
    const page = await signedIn('admin', '/history');
    const dialog = page.getByRole('alertdialog', { name: 'Your sign-in has ended' });
    const popup = await renewing(page, simulator);
    await popup.getByText(SIGN_IN_NAMES.admin).first().waitFor();
    const state = new URL(popup.url()).searchParams.get('state') ?? '';
    const token = await strangersToken(simulator);
    const fragment = `#access_token=${token}&token_type=bearer&expires_in=600&state=${state}`;
    const message = { kind: 'authorizationResponse', query: '', fragment };

    // The service's own page, which is of another origin, is the window itself.
    await popup.evaluate(`window.opener.postMessage(${JSON.stringify(message)}, '*')`);
    // Another window of this origin.
    await page.evaluate((data) => window.postMessage(data, window.location.origin), message);
    await expect(dialog.getByText('Waiting for the sign-in window…')).toBeVisible();
    await expect(dialog).toBeVisible();

    await choosePerson(popup, 'admin');
    await expect(dialog).toBeHidden();
    const used = (await simulator.requests()).filter(
      ({ method, path }) => method === 'GET' && path === '/api/v2/users/me',
    );
    expect(used).toHaveLength(2);
  });

  test('does not hand the page of one admin to another', async ({ signedIn, simulator }) => {
    const page = await signedIn('admin', '/history');
    const dialog = page.getByRole('alertdialog', { name: 'Your sign-in has ended' });
    await choosePerson(await renewing(page, simulator), 'viewer');
    await expect(dialog.getByText('You signed in as someone else')).toBeVisible();

    await page.context().clearCookies();
    await dialog.getByRole('button', { name: 'Sign in in this window' }).click();
    await choosePerson(page, 'admin');
    await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
    await expect(page).toHaveURL(/\/organization$/);
  });
});
