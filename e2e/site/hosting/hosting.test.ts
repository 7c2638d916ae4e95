import { expect, test } from 'vitest';
import { securityHeaders } from '../headers';
import { azureConfig } from './azure';
import { caddyConfig } from './caddy';
import { headersFile } from './netlify';
import { nginxConfig } from './nginx';

const request = {
  organizations: [{ region: 'mypurecloud.de' }],
  root: '/srv/license-desk',
  port: 8080,
};
const HOSTS = { nginx: nginxConfig, caddy: caddyConfig, netlify: headersFile, azure: azureConfig };

test.each(Object.entries(HOSTS))('%s is told every header, of a page and of the callback', (_host, write) => {
  const text = write(request);
  for (const path of ['/', '/oauth/callback']) {
    for (const [name, value] of Object.entries(securityHeaders(request.organizations, path))) {
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
      organizations: [
        { region: 'evil.example"; return 200 "', apiBaseUrl: 'https://x.example\n  Set-Cookie: a=b' },
      ],
    });
    expect(text).not.toContain('return 200 "";');
    expect(text).not.toContain('Set-Cookie');
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
