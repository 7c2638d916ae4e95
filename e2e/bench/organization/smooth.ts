/** What the size of an organization does to the page: its long tasks, its answers to keys, its memory. */
import { expect, type Page } from '@playwright/test';
import { grid, isRead, search, status } from '../../support/organizationPage';
import { signIn } from '../../support/signIn';
import { watchMainThread } from '../mainThread';
import { measureKeystrokes } from './keystrokes';
import type { Stage } from './stage';

export interface Round {
  readonly longTasks: readonly number[];
  /** Longest task by the processor's time: other programs of a busy machine don't count in it. */
  readonly longestCpuMs: number;
  /** Milliseconds from each key to the rows that answer it. */
  readonly keystrokes: readonly number[];
  readonly heapMB: number;
  readonly steps: readonly {
    readonly name: string;
    readonly cpuMs: number;
    readonly longTasks: readonly number[];
  }[];
}

/** 200,000 people take two windows of the service's rate limit and more. */
const READING_MS = 900_000;

/** Reads the organization and looks through it as an admin does. */
export async function smoothRound(stage: Stage): Promise<Round> {
  return stage.withPage(async (page) => {
    const steps: { name: string; cpuMs: number; longTasks: readonly number[] }[] = [];
    const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      const { longTasks, longestCpuMs } = await watchMainThread(stage.browser, page, act);
      steps.push({ name, cpuMs: longestCpuMs, longTasks });
    };
    await signIn(page, 'admin', '/history');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
    await expect(grid(page)).toBeVisible();
    await step('read', () => isRead(page, 'getLicenseUsers', READING_MS));
    let keystrokes: number[] = [];
    await step('type', async () => {
      keystrokes = await measureKeystrokes(page);
    });
    await step('sort', async () => {
      await grid(page).getByRole('columnheader', { name: 'E-mail' }).click();
      await expect(page).toHaveURL(/sort=email/);
      await rowsStand(page);
    });
    await step('leaf', async () => {
      await page.getByRole('button', { name: 'Following page' }).click();
      await expect(page).toHaveURL(/page=2/);
      await rowsStand(page);
    });
    await step('choose all', async () => {
      await grid(page).getByRole('checkbox', { name: 'Choose all rows' }).check();
      await page.getByRole('button', { name: /^Choose all [\d,]+ that match$/ }).click();
      await expect(page.getByRole('button', { name: /^Choose all/ })).toBeHidden();
    });
    return {
      longTasks: steps.flatMap(({ longTasks }) => longTasks),
      longestCpuMs: Math.max(...steps.map(({ cpuMs }) => cpuMs)),
      keystrokes,
      heapMB: await heapOf(page),
      steps,
    };
  });
}

async function rowsStand(page: Page): Promise<void> {
  await expect(grid(page).getByRole('row').nth(3)).toBeVisible();
  await expect(status(page).first()).toBeVisible();
  await expect(search(page)).toBeVisible();
}

/** MB of the page after garbage collection; a worker has a heap of its own. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1024 ** 2;
}
