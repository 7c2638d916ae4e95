/**
 * Whether the graph of definitions keeps the page free: the longest tasks of the main thread while it is opened,
 * moved, brought nearer and walked, with a dozen definitions and with 60 of 3,000 permissions. Long tasks by the
 * clock are printed; the processor's time decides, since a busy machine stretches the clock alone.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { startSite } from '../site/server';
import { startSimulator } from '../simulator/server';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium';
import { manyDefinitions } from '../support/manyDefinitions';
import { signIn } from '../support/signIn';
import { simulatorControl, type SimulatorControl } from '../support/simulatorControl';
import { watchMainThread, type MainThread } from './mainThread';

const SIZES = [
  { definitions: 12, permissions: 300 },
  { definitions: 60, permissions: 3_000 },
] as const;
const ROUNDS = 3;
/** The same page takes different times in two rounds: what is within this is noise. */
const TOLERANCE = { factor: 1.5, ms: 25 };

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

interface Step extends MainThread {
  readonly name: string;
}

interface Seen {
  readonly definitions: number;
  readonly permissions: number;
  readonly rounds: Step[][];
}

async function serve(simulator: SimulatorControl, definitions: number, permissions: number): Promise<void> {
  const body = manyDefinitions(definitions, permissions);
  await simulator.faults({
    path: '/api/v2/license/definitions',
    times: 1_000_000,
    fault: { kind: 'status', status: 200, body },
  });
}

/** Looks at the graph as an admin does, and tells which long tasks each step had. */
async function look(browser: Browser, page: Page, definitions: number): Promise<Step[]> {
  const steps: Step[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    steps.push({ name, ...(await watchMainThread(browser, page, act)) });
  };
  const picture = page.getByRole('application');
  const nodes = picture.getByRole('link', { name: /^family/ });

  await step('open', async () => {
    await page.getByRole('tab', { name: 'Graph' }).click();
    await expect(nodes).toHaveCount(definitions, { timeout: 60_000 });
  });
  const box = await picture.boundingBox();
  if (box === null) throw new Error('The picture has no place');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await step('pan', async () => {
    await page.mouse.move(box.x + box.width - 30, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y, { steps: 40 });
    await page.mouse.move(box.x + box.width - 30, box.y + 30, { steps: 40 });
    await page.mouse.up();
  });
  await step('zoom', async () => {
    for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Show all' }).click();
  });
  await step('walk', async () => {
    await nodes.first().focus();
    await page.keyboard.press('Home');
    for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/license=/);
  });
  await step('search', async () => {
    await page.getByRole('searchbox', { name: 'Search definitions' }).fill('addon');
    await expect(page).toHaveURL(/q=addon/);
  });
  return steps;
}

async function lookAnew(browser: Browser, url: string, definitions: number): Promise<Step[]> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await signIn(page, 'admin', '/definitions');
    await expect(page.getByText(`${String(definitions)} definitions`)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/Holders as read at/)).toBeVisible({ timeout: 60_000 });
    return await look(browser, page, definitions);
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

const simulator = await startSimulator({ port: 0, users: 300, seed: 1, rateLimit: 0 });
const site = await startSite({ directory: dist, port: 0, config: () => demoConfig(simulator.url) });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath !== null && { executablePath }),
});
const seen = SIZES.map(({ definitions, permissions }): Seen => ({ definitions, permissions, rounds: [] }));
try {
  const control = simulatorControl(simulator.url);
  const rounds = Number(process.env.BENCH_ROUNDS ?? ROUNDS);
  for (let round = 1; round <= rounds; round += 1) {
    for (const size of seen) {
      await serve(control, size.definitions, size.permissions);
      const steps = await lookAnew(browser, site.url, size.definitions);
      size.rounds.push(steps);
      console.log(`round ${round}, ${size.definitions} definitions with ${size.permissions} permissions`);
      for (const { name, longestCpuMs, longTasks } of steps) {
        console.log(
          `  ${name.padEnd(8)} ${String(longestCpuMs).padStart(5)} ms of processor; long tasks: ${longTasks.join(' ')}`,
        );
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
  await simulator.close();
}

const figures = seen.map(({ definitions, permissions, rounds }) => ({
  definitions,
  permissions,
  steps: (rounds[0] ?? []).map(({ name }, at) => ({
    name,
    cpuMs: median(rounds.map((steps) => steps[at]?.longestCpuMs ?? 0)),
    longTasks: median(rounds.map((steps) => steps[at]?.longTasks.length ?? 0)),
  })),
}));
const [few, many] = figures;
if (few === undefined || many === undefined) throw new Error('Nothing was measured');
const tooLong = many.steps.filter(
  ({ cpuMs }, at) => cpuMs > (few.steps[at]?.cpuMs ?? 0) * TOLERANCE.factor + TOLERANCE.ms,
);
console.log(
  JSON.stringify({
    graph: figures,
    tolerance: `${TOLERANCE.factor} times and ${TOLERANCE.ms} ms of processor`,
    tooLong: tooLong.map(({ name }) => name),
  }),
);
process.exit(tooLong.length === 0 ? 0 : 1);
