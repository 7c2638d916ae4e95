/**
 * `npm run hosting:try`: serves dist/ by the nginx of this machine as it is told to, compares each answer with that of
 * the demo's own server, which the e2e tests know, and signs in through it in a browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, expect } from '@playwright/test';
import { startSimulator } from '../../simulator/server';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium';
import { signIn } from '../../support/signIn';
import { createPageWatch } from '../../support/watchPage';
import { configuredHosts } from '../configuredHosts';
import { demoConfig } from '../demoConfig';
import { startSite } from '../server';
import { nginxConfig } from './nginx';

const NGINX = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../dist');
const COMPARED = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
  'cache-control',
  'content-type',
];

if (NGINX === undefined) {
  console.error('There is no nginx here. On Debian: apt-get install nginx-light');
  process.exit(2);
}

const simulator = await startSimulator({ port: 0, users: 300 });
const config = demoConfig(simulator.url, 'pkce');
const site = await startSite({ directory: dist, port: 0, config: () => config });
const folder = await mkdtemp(path.join(os.tmpdir(), 'license-desk-nginx-'));
const root = path.join(folder, 'site');
await mkdir(path.join(folder, 'temp'), { recursive: true });
await cp(dist, root, { recursive: true });
await writeFile(path.join(root, 'config.json'), JSON.stringify(config));
const port = site.port + 1;
const own = nginxConfig({ hosts: configuredHosts(config), root, port }).replace(
  '/var/log/nginx/license-desk.log',
  path.join(folder, 'access.log'),
);
await writeFile(
  path.join(folder, 'nginx.conf'),
  `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
user root;
events {}
http {
include /etc/nginx/mime.types;
client_body_temp_path ${folder}/temp;
proxy_temp_path ${folder}/temp;
fastcgi_temp_path ${folder}/temp;
uwsgi_temp_path ${folder}/temp;
scgi_temp_path ${folder}/temp;
${own}
}
`,
);
const nginx = spawn(NGINX, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
const url = `http://127.0.0.1:${port}`;
const complaints: string[] = [];

try {
  await expect.poll(() => answers(`${url}/healthz`), { timeout: 10_000 }).toBe(true);
  const index = await (await fetch(url)).text();
  const script = /\/assets\/[\w-]+\.js/.exec(index)?.[0] ?? '/assets/none.js';
  const paths = ['/', '/organization', '/users/a%20b', '/oauth/callback?code=x', '/config.json', '/healthz'];
  for (const one of [...paths, script, '/assets/gone.js', '/gone.js', '/notices.json']) await compare(one);
  const written = await fetch(url, { method: 'POST' });
  if (written.status !== 405) complaints.push(`POST: ${written.status}`);
  const packed = await fetch(url + script, { headers: { 'Accept-Encoding': 'gzip' } });
  if (packed.headers.get('content-encoding') !== 'gzip') complaints.push(`${script} is not compressed`);
  await signInThrough();
} finally {
  nginx.kill();
  await Promise.all([site.close(), simulator.close()]);
  await rm(folder, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? 'nginx answers as the demo does.' : 'nginx answers otherwise.');
process.exit(complaints.length === 0 ? 0 : 1);

async function compare(one: string): Promise<void> {
  const [given, wanted] = await Promise.all([fetch(url + one), fetch(site.url + one)]);
  if (given.status !== wanted.status) complaints.push(`${one}: ${given.status}, not ${wanted.status}`);
  if (wanted.ok && (await given.text()) !== (await wanted.text())) complaints.push(`${one}: another body`);
  for (const name of COMPARED) {
    const [was, should] = [given, wanted].map(({ headers }) => plain(headers.get(name)));
    // What a missing file's page is made of matters to nobody.
    if (was !== should && !(name === 'content-type' && !wanted.ok)) {
      complaints.push(`${one}: ${name} is ${String(was)}, not ${String(should)}`);
    }
  }
}

/** Charsets of text that is all ASCII, and spaces, make no difference. */
function plain(value: string | null | undefined): string | null {
  return (
    value?.replace(/;\s*charset=utf-8/i, '').replace('application/javascript', 'text/javascript') ?? null
  );
}

async function signInThrough(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath !== null && { executablePath }),
  });
  const context = await browser.newContext({ baseURL: url });
  const watch = createPageWatch();
  await watch.attach(context);
  const page = await context.newPage();
  await signIn(page, 'admin');
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
  complaints.push(...watch.complaints);
  await browser.close();
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
