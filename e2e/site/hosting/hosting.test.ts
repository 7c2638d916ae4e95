import { expect, test } from 'vitest';
import { REGION_HOSTS } from '../../../src/auth/regions';
import { securityHeaders } from '../headers';
import { azureConfig } from './azure';
import { caddyConfig } from './caddy';
import { headersFile } from './netlify';
import { nginxConfig } from './nginx';

const request = {
  hosts: { organizations: [{ region: 'mypurecloud.de' }], frameAncestors: [] },
  root: '/srv/license-desk',
  port: 8080,
};
const HOSTS = { nginx: nginxConfig, caddy: caddyConfig, netlify: headersFile, azure: azureConfig };

test.each(Object.entries(HOSTS))('%s is told every header, of a page and of the callback', (_host, write) => {
  const text = write(request);
  for (const path of ['/', '/oauth/callback']) {
    for (const [name, value] of Object.entries(securityHeaders(request.hosts, path))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
  expect(text).toContain("connect-src 'self' https://api.mypurecloud.de https://login.mypurecloud.de;");
});

test.each(Object.entries(HOSTS))(
  'no organization of config.json gets a word of its own into %s',
  (_host, write) => {
    const text = write({
      ...request,
      hosts: {
        organizations: [
          { region: 'evil.example"; return 200 "', apiBaseUrl: 'https://x.example\n  Set-Cookie: a=b' },
        ],
        frameAncestors: ["https://x.example; script-src 'unsafe-inline'"],
      },
    });
    expect(text).not.toContain('return 200 "";');
    expect(text).not.toContain('Set-Cookie');
    expect(text).not.toContain('unsafe-inline');
    expect(text).toContain("frame-ancestors 'none'");
  },
);

test.each(Object.entries(HOSTS))(
  '%s lets the app reach every region where it is left open',
  (_host, write) => {
    const text = write({ ...request, hosts: { organizations: [{}], frameAncestors: [] } });
    for (const region of REGION_HOSTS)
      expect(text).toContain(`https://api.${region} https://login.${region}`);
    // Cloudflare takes no longer line.
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2_000);
  },
);

test('a path of Netlify’s never has two rules with one header of two values', () => {
  const rules = headersFile(request)
    .split(/^(?=\/)/m)
    .slice(1)
    .map((rule) => rule.split('\n'));
  const everywhere = rules.find(([path]) => path === '/*') ?? [];
  const callback = rules.find(([path]) => path === '/oauth/callback') ?? [];
  const names = (rule: string[]) =>
    rule
      .slice(1)
      .map((line) => line.split(':')[0]?.trim())
      .filter(Boolean);
  expect(names(everywhere).filter((name) => names(callback).includes(name))).toEqual([]);
});

test.each(Object.entries(HOSTS))('%s lets the pages show the app that config.json names', (_host, write) => {
  const text = write({
    ...request,
    hosts: { ...request.hosts, frameAncestors: ['https://*.mypurecloud.de'] },
  });
  expect(text).toContain('frame-ancestors https://*.mypurecloud.de;');
  expect(text).not.toContain('X-Frame-Options');
});
