/** The same organization with all rows handed to the DataGrid, as today's tools do it: for comparison. */
import { expect, type Page } from '@playwright/test';
import { withAllRowsPage } from '../allRows/build';
import { watchMainThread } from '../mainThread';
import { measureKeystrokes } from './keystrokes';
import { heapOf, type Round } from './smooth';
import type { Stage } from './stage';

/** A second and more at 200,000 people, on a machine that has other things to do. */
const PATIENCE_MS = 300_000;

/** One round of the same steps, except that all that match can't be chosen there but by holding them all. */
export async function allRowsRound(stage: Stage): Promise<Round> {
  const token = await stage.control.token({
    permissions: ['authorization:grant:add', 'directory:user:view'],
  });
  return withAllRowsPage((url) =>
    stage.withPage(async (page) => {
      const steps: { name: string; cpuMs: number; longTasks: readonly number[] }[] = [];
      const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
        const { longTasks, longestCpuMs } = await watchMainThread(stage.browser, page, act);
        steps.push({ name, cpuMs: longestCpuMs, longTasks });
      };
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(url);
      await expect(grid(page)).toBeVisible();
      await step('read', async () => {
        await page.evaluate(([api, bearer]) => window.showAll(api, bearer), [
          stage.control.url,
          token,
        ] as const);
        await expect(rows(page).nth(3)).toBeVisible({ timeout: PATIENCE_MS });
      });
      let keystrokes: number[] = [];
      await step('type', async () => {
        keystrokes = await measureKeystrokes(page);
      });
      await step('sort', async () => {
        await header(page).click();
        await expect(header(page)).toHaveAttribute('aria-sort', 'ascending', { timeout: PATIENCE_MS });
      });
      return {
        longTasks: steps.flatMap(({ longTasks }) => longTasks),
        longestCpuMs: Math.max(...steps.map(({ cpuMs }) => cpuMs)),
        keystrokes,
        heapMB: await heapOf(page),
        steps,
      };
    }),
  );
}

const grid = (page: Page) => page.getByRole('grid', { name: 'People' });
const rows = (page: Page) => grid(page).getByRole('row');
const header = (page: Page) => grid(page).getByRole('columnheader', { name: 'E-mail' });
