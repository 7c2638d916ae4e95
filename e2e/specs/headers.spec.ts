import { demoConfig } from '../site/demoConfig';
import { expect, test } from '../support/fixtures';

const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function directives(policy: string | undefined): Map<string, string> {
  return new Map(
    (policy ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('every page comes with the headers that shut it', async ({ request, simulator }) => {
  for (const path of ['/', '/organization', '/users/x', '/login', '/oauth/callback', '/config.json']) {
    const headers = (await request.get(path)).headers();
    const policy = directives(headers['content-security-policy']);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe(`'self' ${EMPTY_STYLE}`);
    expect(policy.get('style-src-attr')).toBe("'none'");
    expect(policy.get('connect-src')).toBe(`'self' ${simulator.url}`);
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe(
      path === '/oauth/callback' ? 'unsafe-none' : 'same-origin-allow-popups',
    );
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('connections are narrowed to the configured organizations', async ({ request, site, simulator }) => {
  const [organization] = demoConfig(simulator.url).organizations;
  site.serveConfig({
    organizations: [
      { name: 'A', region: 'mypurecloud.de', clientId: 'a', grant: 'pkce' },
      { ...organization, apiBaseUrl: "https://x.example; script-src 'unsafe-inline'" },
    ],
  });
  const policy = directives((await request.get('/')).headers()['content-security-policy']);
  expect(policy.get('connect-src')).toBe(
    `'self' https://api.mypurecloud.de https://login.mypurecloud.de ${simulator.url}`,
  );
  expect(policy.get('script-src')).toBe("'self'");
});

test('assets are kept for good, compressed, and never answered with a page', async ({ request }) => {
  const index = await (await request.get('/')).text();
  const asset = /\/assets\/[^"]+\.js/.exec(index)?.[0] ?? '';
  const script = await request.get(asset);
  expect(script.headers()['cache-control']).toContain('immutable');
  expect(script.headers()['content-encoding']).toBe('br');
  expect((await request.get('/assets/gone.js')).status()).toBe(404);
  expect((await request.get('/assets/..%2f..%2fpackage.json')).status()).toBe(404);
  expect((await request.post('/')).status()).toBe(405);
  expect(await (await request.get('/healthz')).text()).toBe('ok\n');
});

test('no page makes the browser report anything', async ({ asAdmin: page, simulator }) => {
  const settled = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading…' })).toHaveCount(0);
  };
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await settled();
  for (const name of ['Definitions', 'Users', 'Batch assign', 'History', 'Organization']) {
    await navigation.getByRole('link', { name }).click();
    await settled();
  }
  const [userId = ''] = Object.keys((await simulator.state()).assignments);
  for (const path of ['/definitions/cloudCX2', `/users/${userId}`, '/history/none', '/no-such-page']) {
    await page.goto(path);
    await settled();
  }
});

test('text in the page can not become script', async ({ asAdmin: page, watch }) => {
  watch.expectMessage(
    /TrustedHTML|TrustedScript|CSP report: (require-trusted-types-for|trusted-types|script-src|connect-src)|Content Security Policy/i,
  );
  const thrown = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      script: () => (document.createElement('script').src = 'https://evil.example/x.js'),
      policy: () => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url }),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} went through`;
      } catch {
        return name;
      }
    });
  });
  expect(thrown).toEqual(['innerHTML', 'script', 'policy']);
  await expect(page.evaluate(() => fetch('https://evil.example/'))).rejects.toThrow();
});
