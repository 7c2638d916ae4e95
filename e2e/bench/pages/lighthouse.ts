import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { startSimulator } from '../../simulator/server';
import { demoConfig } from '../../site/demoConfig';
import { startSite } from '../../site/server';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium';
import { signIn } from '../../support/signIn';
import { simulatorControl } from '../../support/simulatorControl';
import { median, rowOf, type Row } from '../organization/rows';
import { addressesOf } from './addresses';

const PEOPLE = 2_000;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const GOALS = { accessibility: 1, 'best-practices': 1, performance: 0.95 } as const;
type Category = keyof typeof GOALS;
const CATEGORIES: readonly Category[] = ['accessibility', 'best-practices', 'performance'];

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../dist');

interface Look {
  readonly scores: Readonly<Record<Category, number>>;
  /** What took points, and how it stood. */
  readonly blemishes: readonly string[];
}

interface Stand {
  readonly url: string;
  readonly context: BrowserContext;
  /** Where Lighthouse finds the browser. */
  readonly port: number;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port')),
      );
    });
  });
}

/** Lighthouse opens a tab of its own: this lets it begin as one that was signed in does after a reload. */
async function letTabsBeSignedIn({ context, url }: Stand, page: Page): Promise<void> {
  const kept = await page.evaluate(() =>
    Object.keys(sessionStorage).map((key) => [key, sessionStorage.getItem(key) ?? ''] as const),
  );
  await context.addInitScript(
    ({ entries, origin }) => {
      if (location.origin !== origin) return;
      for (const [key, value] of entries) {
        if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value);
      }
    },
    { entries: kept, origin: url },
  );
}

/** As at a first visit: the cache is empty, and the organization is yet to be read. */
async function forget({ context, url }: Stand, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'indexeddb' });
  await session.detach();
}

async function look(stand: Stand, page: Page, address: string): Promise<Look> {
  await forget(stand, page);
  const result = await lighthouse(
    stand.url + address,
    { port: stand.port, disableStorageReset: true, logLevel: 'error', onlyCategories: [...CATEGORIES] },
    desktopConfig,
  );
  if (result === undefined) throw new Error(`Lighthouse has nothing to tell of ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const reached = new URL(lhr.finalDisplayedUrl);
  // Batch assign goes on to a draft by itself.
  const where = address === '/batch' ? reached.pathname : reached.pathname + reached.search;
  if (where !== address) throw new Error(`${address} led to ${reached.href}`);
  const categories = CATEGORIES.map((id) => ({ id, ...lhr.categories[id] }));
  return {
    scores: {
      accessibility: lhr.categories.accessibility?.score ?? 0,
      'best-practices': lhr.categories['best-practices']?.score ?? 0,
      performance: lhr.categories.performance?.score ?? 0,
    },
    blemishes: categories.flatMap(({ id, auditRefs = [] }) =>
      auditRefs.flatMap(({ id: audit, weight }) => {
        const { score = null, displayValue = '' } = lhr.audits[audit] ?? {};
        return weight > 0 && score !== null && score < 0.9
          ? [`${id}: ${audit} ${score} ${displayValue}`]
          : [];
      }),
    ),
  };
}

async function rowsOfPage(stand: Stand, page: Page, address: string): Promise<Row[]> {
  const looks: Look[] = [];
  for (let round = 1; round <= rounds; round += 1) looks.push(await look(stand, page, address));
  console.log(address);
  for (const { scores, blemishes } of looks) {
    console.log(`  ${CATEGORIES.map((id) => `${id} ${scores[id] * 100}`).join(', ')}`);
    for (const blemish of blemishes) console.log(`    ${blemish}`);
  }
  return CATEGORIES.map((id) => {
    const score = median(looks.map(({ scores }) => scores[id]));
    return rowOf({
      people: PEOPLE,
      metric: `Lighthouse, ${id}: ${address}`,
      value: score * 100,
      unit: '',
      goal: { words: `${GOALS[id] * 100} or more`, holds: score >= GOALS[id] },
    });
  });
}

/** What Lighthouse's desktop preset says of the sign-in page and of every other page: the median of three looks. */
export async function lighthouseRows(): Promise<Row[]> {
  const simulator = await startSimulator({ port: 0, users: PEOPLE, seed: 1, rateLimit: 0 });
  const site = await startSite({ directory: dist, port: 0, config: () => demoConfig(simulator.url) });
  const profile = await mkdtemp(path.join(tmpdir(), 'license-desk-lighthouse-'));
  const port = await freePort();
  const executablePath = findChromium();
  // Lighthouse opens its tab in the browser's own context, so the admin has to be signed in there.
  const context = await chromium.launchPersistentContext(profile, {
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
    baseURL: site.url,
    viewport: null,
    ...(executablePath !== null && { executablePath }),
  });
  try {
    const stand = { url: site.url, context, port };
    const page = await context.newPage();
    const rows = await rowsOfPage(stand, page, '/login');
    await signIn(page, 'admin', '/about');
    await letTabsBeSignedIn(stand, page);
    for (const address of await addressesOf(simulatorControl(simulator.url))) {
      rows.push(...(await rowsOfPage(stand, page, address)));
    }
    return rows;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
    await site.close();
    await simulator.close();
  }
}
