import type { BrowserContext } from '@playwright/test';

/** One move of what stood already, that nobody's press or key set off. */
interface Shift {
  /** When, by the document's own clock. */
  readonly at: number;
  readonly value: number;
  /** What moved, the beginning of its words. */
  readonly moved: readonly string[];
}

export interface LayoutShifts {
  /**
   * The cumulative layout shift, as web.dev defines it: the largest sum of shifts that follow one another within a
   * second, in at most five seconds. The worst of the documents since it was last asked.
   */
  take(): { readonly cls: number; readonly moved: readonly string[] };
}

const GAP_MS = 1_000;
const WINDOW_MS = 5_000;

/** Watches every page of a context, each document of it, redirects on the way included. */
export async function watchLayoutShifts(context: BrowserContext): Promise<LayoutShifts> {
  const documents = new Map<number, Shift[]>();
  await context.exposeBinding('reportLayoutShift', (_source, document: number, shift: Shift) => {
    documents.set(document, [...(documents.get(document) ?? []), shift]);
  });
  await context.addInitScript(observe);
  return {
    take() {
      const worst = [...documents.values()].map(worstWindow).toSorted((one, other) => other.cls - one.cls)[0];
      documents.clear();
      return worst ?? { cls: 0, moved: [] };
    },
  };
}

function worstWindow(shifts: readonly Shift[]) {
  const windows: Shift[][] = [];
  for (const shift of shifts) {
    const last = windows.at(-1);
    const [first, before] = [last?.[0], last?.at(-1)];
    const goesOn =
      first !== undefined &&
      before !== undefined &&
      shift.at - before.at < GAP_MS &&
      shift.at - first.at < WINDOW_MS;
    if (goesOn) last?.push(shift);
    else windows.push([shift]);
  }
  const sums = windows.map((some) => ({
    cls: some.reduce((sum, { value }) => sum + value, 0),
    moved: some.map(({ value, moved }) => `${value.toFixed(4)} ${moved.join('; ')}`),
  }));
  return sums.toSorted((one, other) => other.cls - one.cls)[0] ?? { cls: 0, moved: [] };
}

declare global {
  interface Window {
    reportLayoutShift: (document: number, shift: Shift) => Promise<void>;
  }
  /** https://wicg.github.io/layout-instability; lib.dom has no word of it. */
  interface PerformanceEntry {
    readonly value?: number;
    readonly hadRecentInput?: boolean;
    readonly sources?: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
}

function observe(): void {
  const document = performance.timeOrigin;
  new PerformanceObserver((list) => {
    for (const { startTime, value = 0, hadRecentInput, sources = [] } of list.getEntries()) {
      if (hadRecentInput === true) continue;
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const words = node?.textContent?.replaceAll(/\s+/g, ' ').slice(0, 40) ?? '';
        return `${node?.nodeName ?? 'gone'} “${words}” ${from.y}+${from.height} to ${to.y}+${to.height}`;
      });
      void window.reportLayoutShift(document, { at: startTime, value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
