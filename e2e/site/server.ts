import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { configuredHosts } from './configuredHosts';
import { securityHeaders } from './headers';

export interface SiteOptions {
  /** The built app. */
  readonly directory: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** What /config.json answers: an object as JSON, a string as it is, null for 404. */
  readonly config: () => unknown;
}

export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface Asset {
  readonly identity: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = /\.(html|js|css|json|svg|txt|webmanifest)$/;

/** Serves the built app as production would: its headers, compression, caching, and index.html for every page. */
export async function startSite({ directory, port, config }: SiteOptions): Promise<Site> {
  const assets = new Map<string, Promise<Asset | null>>();
  const load = (file: string): Promise<Asset | null> => {
    const known = assets.get(file);
    if (known !== undefined) return known;
    const loading = loadAsset(directory, file);
    assets.set(file, loading);
    return loading;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requested = pathOf(request);
    const configured = config();
    for (const [name, value] of Object.entries(securityHeaders(configuredHosts(configured), requested))) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (requested === '/healthz') {
      response.writeHead(200, { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-store' }).end('ok\n');
      return;
    }
    if (requested === '/config.json') {
      response.setHeader('Cache-Control', 'no-store');
      sendConfig(response, configured);
      return;
    }
    const asset = requested === '/' ? null : await load(requested);
    if (asset !== null) {
      const immutable = requested.startsWith('/assets/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-store');
      send(request, response, requested, asset);
      return;
    }
    // A missing file must not be answered with a page: a browser would take it for the script or style.
    if (requested.startsWith('/assets/') || path.extname(requested) === '.js') {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found');
      return;
    }
    const index = await load('/index.html');
    if (index === null) {
      response.writeHead(503, { 'Content-Type': 'text/plain' }).end('The app is not built: npm run build');
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    send(request, response, '/index.html', index);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
  } catch {
    return '/';
  }
}

function sendConfig(response: ServerResponse, config: unknown): void {
  if (config === null || config === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response
    .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(typeof config === 'string' ? config : JSON.stringify(config));
}

function send(request: IncomingMessage, response: ServerResponse, file: string, asset: Asset): void {
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  const encoding =
    asset.br !== null && /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  const compressed = encoding === null ? null : asset[encoding];
  if (encoding !== null && compressed !== null) response.setHeader('Content-Encoding', encoding);
  const body = compressed ?? asset.identity;
  response.writeHead(200, { 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function loadAsset(directory: string, file: string): Promise<Asset | null> {
  const root = path.resolve(directory);
  const full = path.resolve(root, `.${file}`);
  if (!full.startsWith(root + path.sep)) return null;
  const found = await stat(full).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const identity = await readFile(full);
  if (!COMPRESSIBLE.test(file)) return { identity, br: null, gzip: null };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(identity),
  ]);
  return { identity, br, gzip: zipped };
}
