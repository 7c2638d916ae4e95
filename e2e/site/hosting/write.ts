/** `npm run hosting`: what a host needs to be told, made from config.json. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { configuredHosts } from '../configuredHosts';
import { azureConfig } from './azure';
import { caddyConfig } from './caddy';
import { headersFile, REDIRECTS_FILE } from './netlify';
import { nginxConfig } from './nginx';
import type { HostingRequest } from './rules';

type FilesOf = (request: HostingRequest) => Readonly<Record<string, string>>;

const HOSTS: Readonly<Record<string, FilesOf>> = {
  nginx: (request) => ({ 'license-desk.conf': nginxConfig(request) }),
  caddy: (request) => ({ Caddyfile: caddyConfig(request) }),
  netlify: (request) => ({ _headers: headersFile(request), _redirects: REDIRECTS_FILE }),
  cloudflare: (request) => ({ _headers: headersFile(request), _redirects: REDIRECTS_FILE }),
  azure: (request) => ({ 'staticwebapp.config.json': azureConfig(request) }),
};

const USAGE = `npm run hosting -- HOST [--config dist/config.json] [--out dist] [--root /srv/license-desk] [--port 8080]
HOST is one of ${Object.keys(HOSTS).join(', ')}.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string', default: 'dist/config.json' },
    out: { type: 'string', default: 'dist' },
    root: { type: 'string', default: '/srv/license-desk' },
    port: { type: 'string', default: '8080' },
  },
});
const filesOf = HOSTS[positionals[0] ?? ''];
const port = Number(values.port);
if (filesOf === undefined || positionals.length !== 1 || !Number.isInteger(port)) {
  console.error(USAGE);
  process.exit(2);
}
const hosts = configuredHosts(await readFile(values.config, 'utf8'));
if (hosts.organizations.length === 0) {
  console.error(`${values.config} names no organization: the app could reach none.`);
  process.exit(1);
}
await mkdir(values.out, { recursive: true });
for (const [name, text] of Object.entries(filesOf({ hosts, root: values.root, port }))) {
  const file = path.join(values.out, name);
  await writeFile(file, text);
  console.log(file);
}
