import type { Browser, Page } from '@playwright/test';

/** What one stretch of use asked of the page's main thread. */
export interface MainThread {
  /** Each task of 50 ms or more on the clock, as PerformanceObserver counts long tasks. */
  readonly longTasks: readonly number[];
  /** The longest task by the processor's time: other programs of a busy machine don't count in it. */
  readonly longestCpuMs: number;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the main thread while `act` goes on, and until what it set off has been drawn. */
export async function watchMainThread(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<MainThread> {
  await page.evaluate(observeLongTasks);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const trace = await browser.stopTracing();
  const longTasks = await page.evaluate(() => window.longTasks);
  return { longTasks: longTasks.map(Math.round), longestCpuMs: longestTask(trace) };
}

function observeLongTasks(): void {
  const isObserved = 'longTasks' in window;
  window.longTasks = [];
  if (isObserved) return;
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

function longestTask(trace: Buffer): number {
  // The trace's shape is Chromium's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  let longest = 0;
  let tasks = 0;
  for (const { name, pid, tid, tdur } of traceEvents) {
    if (!name.endsWith('RunTask') || tdur === undefined || !mainThreads.has(`${pid}/${tid}`)) continue;
    tasks += 1;
    longest = Math.max(longest, tdur / 1_000);
  }
  if (tasks === 0) throw new Error('The trace tells of no task of the main thread');
  return Math.round(longest);
}
