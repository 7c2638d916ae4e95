/**
 * Whether Review keeps the page free: the longest tasks of the main thread while a batch of 200 people and
 * three licenses is planned and looked at, and while one of 20,000 is, in the same organization. Long tasks by
 * the clock are printed; the processor's time decides, since a busy machine stretches the clock alone.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium';
import { signIn } from '../support/signIn';
import { simulatorControl } from '../support/simulatorControl';
import { watchMainThread, type MainThread } from './mainThread';
import { startSimulator } from '../simulator/server';
import { demoConfig } from '../site/demoConfig';
import { startSite } from '../site/server';

const SIZES = [200, 20_000] as const;
const ROUNDS = 3;
/** The same page takes different times in two rounds: what is within this is noise. */
const TOLERANCE = { factor: 1.5, ms: 25 };

const LICENSES = { kind: 'assign', add: ['gcSTAupgrade', 'engage1'], remove: ['collaboratePro'] };
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

interface Step extends MainThread {
  readonly name: string;
}

/** Goes through Review as an admin does, and tells which long tasks each step had. */
async function review(browser: Browser, page: Page, plan: string): Promise<Step[]> {
  const steps: Step[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    steps.push({ name, ...(await watchMainThread(browser, page, act)) });
  };
  const grid = page.getByRole('grid', { name: 'Planned changes' });
  const rows = grid.getByRole('row');
  const isPlanned = () => expect(page.getByText(/of [\d,]+ shown/)).toBeVisible({ timeout: 300_000 });

  await step('plan', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a plan file' }).press('Enter');
    await (
      await chooser
    ).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(plan) });
    await isPlanned();
    await expect(rows.nth(3)).toBeVisible({ timeout: 60_000 });
  });
  await step('plan again', async () => {
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeHidden();
    await isPlanned();
  });
  await step('filter', async () => {
    await page.getByRole('searchbox', { name: 'Person or license' }).fill('engage');
    await expect(page).toHaveURL(/find=engage/);
    await isPlanned();
  });
  await step('sort', async () => {
    await grid.getByRole('columnheader', { name: 'Person' }).click();
    await expect(page).toHaveURL(/sort=person/);
  });
  await step('leaf', async () => {
    await page.getByRole('button', { name: 'Following page' }).click();
    await expect(page).toHaveURL(/page=2/);
  });
  await step('request', async () => {
    await page.getByRole('button', { name: /The exact/ }).click();
    await expect(page.getByRole('region', { name: 'Requests as JSON' })).toContainText('userIds');
  });
  await step('save', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save plan' }).click();
    await download;
  });
  return steps;
}

async function reviewAnew(browser: Browser, url: string, plan: string): Promise<Step[]> {
  const context = await browser.newContext({ baseURL: url });
  try {
    const page = await context.newPage();
    await signIn(page, 'admin', '/batch');
    await page.getByRole('heading', { name: 'Whose licenses change?' }).waitFor();
    return await review(browser, page, plan);
  } finally {
    await context.close();
  }
}

async function organizationId(simulatorUrl: string): Promise<string> {
  const token = await simulatorControl(simulatorUrl).token({ permissions: [] });
  const answer = await fetch(`${simulatorUrl}/api/v2/organizations/me`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const organization: unknown = await answer.json();
  if (typeof organization !== 'object' || organization === null || !('id' in organization)) {
    throw new Error('The simulator told of no organization');
  }
  return String(organization.id);
}

function planFile(organization: string, userIds: readonly string[]): string {
  return JSON.stringify({
    format: 'license-desk-plan',
    version: 1,
    savedAt: '2026-01-02T00:00:00.000Z',
    savedBy: { name: 'Bench' },
    organization: { id: organization, name: '' },
    name: '',
    reason: '',
    intent: { userIds, licenses: LICENSES },
    decisions: { includeAnyway: [], extraChanges: [] },
    planned: [],
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

const simulator = await startSimulator({ port: 0, users: Math.max(...SIZES) + 1_000, seed: 1, rateLimit: 0 });
const site = await startSite({ directory: dist, port: 0, config: () => demoConfig(simulator.url) });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath !== null && { executablePath }),
});
const longest = new Map<number, { cpuMs: number; wallMs: number }[]>(SIZES.map((size) => [size, []]));
try {
  const people = Object.keys((await simulatorControl(simulator.url).state()).assignments);
  const organization = await organizationId(simulator.url);
  const rounds = Number(process.env.BENCH_ROUNDS ?? ROUNDS);
  for (let round = 1; round <= rounds; round += 1) {
    for (const size of SIZES) {
      const userIds = people.slice(0, size);
      if (userIds.length < size) throw new Error(`${userIds.length} people, ${size} wanted`);
      const steps = await reviewAnew(browser, site.url, planFile(organization, userIds));
      const cpuMs = Math.max(...steps.map(({ longestCpuMs }) => longestCpuMs));
      const wallMs = Math.max(0, ...steps.flatMap(({ longTasks }) => longTasks));
      longest.get(size)?.push({ cpuMs, wallMs });
      console.log(
        `round ${round}, ${size} people: longest task ${cpuMs} ms of processor, ${wallMs} ms by the clock`,
      );
      for (const { name, longestCpuMs, longTasks } of steps) {
        console.log(
          `  ${name.padEnd(12)} ${String(longestCpuMs).padStart(5)} ms; long tasks: ${longTasks.join(' ')}`,
        );
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
  await simulator.close();
}
const medians = SIZES.map((size) => ({
  people: size,
  cpuMs: median((longest.get(size) ?? []).map(({ cpuMs }) => cpuMs)),
  wallMs: median((longest.get(size) ?? []).map(({ wallMs }) => wallMs)),
}));
const [few, many] = medians;
if (few === undefined || many === undefined) throw new Error('Nothing was measured');
const most = few.cpuMs * TOLERANCE.factor + TOLERANCE.ms;
console.log(
  JSON.stringify({
    longestTask: medians,
    ratio: Number((many.cpuMs / few.cpuMs).toFixed(2)),
    tolerance: `${TOLERANCE.factor} times and ${TOLERANCE.ms} ms of processor`,
  }),
);
process.exit(many.cpuMs <= most ? 0 : 1);
