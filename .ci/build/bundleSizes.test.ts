import { describe, expect, it } from 'vitest';
import { bundleSizes, LIMITS, overLimit, sizeTable, type Bundle, type BundledChunk } from './bundleSizes.ts';

const root = '/home/app';
const chunk = (
  fileName: string,
  bytes: number,
  modules: readonly string[],
  imports: readonly string[] = [],
): BundledChunk => ({
  fileName,
  bytes,
  moduleIds: modules.map((path) => (path.startsWith('/node_modules') ? path : root + path)),
  imports,
});

/** A sign-in of 90 kB and pages of 5 for it, a console of 100 more, and pages of whatever they say. */
function bundleOf(pages: readonly BundledChunk[], more: Partial<Bundle> = {}): Bundle {
  const lazy = new Map<string, readonly string[]>([
    [`${root}/src/main.tsx`, [`${root}/src/app/mount.tsx`]],
    [
      `${root}/src/app/consolePages.ts`,
      pages.flatMap(({ moduleIds }) => moduleIds.filter((id) => id.endsWith('Route.ts'))),
    ],
  ]);
  return {
    chunks: [
      chunk('index.js', 1_000, ['/src/main.tsx']),
      chunk('sign-in.js', 89_000, ['/src/app/mount.tsx', '/node_modules/react/index.js']),
      chunk(
        'login.js',
        5_000,
        ['/src/auth/SignInPages.tsx', '/src/auth/ConfigErrorPage.tsx'],
        ['sign-in.js'],
      ),
      chunk('console.js', 100_000, ['/src/app/Console.tsx', '/src/app/consolePages.ts'], ['sign-in.js']),
      chunk('en.js', 0, ['/src/messages/languages/en.ts']),
      ...pages,
      ...(more.chunks ?? []),
    ],
    workers: [],
    dynamicImportsOf: (id) => more.dynamicImportsOf?.(id) ?? lazy.get(id) ?? [],
    wordsWith: more.wordsWith ?? (() => []),
    ...(more.workers && { workers: more.workers }),
  };
}

const users = chunk('users.js', 10_000, ['/src/app/pages/UsersRoute.ts'], ['console.js', 'grid.js']);
const history = chunk('history.js', 5_000, ['/src/app/pages/HistoryRoute.ts'], ['grid.js']);
const grid = chunk('grid.js', 120_000, ['/src/ui/DataTable.tsx'], ['console.js']);
const figures = (bundle: Bundle) => Object.fromEntries(bundleSizes(bundle).map(({ page, kB }) => [page, kB]));

describe('bundleSizes', () => {
  it('adds up what a page loads, each file once', () => {
    expect(figures(bundleOf([users, history, grid]))).toEqual({
      'Sign-in': 95,
      Users: 320,
      History: 315,
    });
  });

  it('counts a view inside a page with all of the page around it, and again inside that', () => {
    const list = chunk('list.js', 7_000, ['/src/users/PastedList.tsx'], ['users.js']);
    const row = chunk('row.js', 1_000, ['/src/users/Row.tsx'], ['list.js']);
    const imports = new Map([
      [`${root}/src/app/consolePages.ts`, [`${root}/src/app/pages/UsersRoute.ts`]],
      [`${root}/src/app/pages/UsersRoute.ts`, [`${root}/src/users/PastedList.tsx`]],
      [`${root}/src/users/PastedList.tsx`, [`${root}/src/users/Row.tsx`, `${root}/src/users/PastedList.tsx`]],
    ]);
    const bundle = bundleOf([users, grid, list, row], { dynamicImportsOf: (id) => imports.get(id) ?? [] });
    expect(figures(bundle)).toEqual({
      'Sign-in': 95,
      Users: 320,
      'Users > PastedList': 327,
      'Users > PastedList > Row': 328,
    });
  });

  it('counts charts, and what is no view, by themselves', () => {
    const charts = chunk('charts.js', 80_000, [
      '/src/organization/Overview.tsx',
      '/node_modules/@mui/x-charts/BarChart.mjs',
    ]);
    const parser = chunk('csv.js', 6_000, ['/src/ui/readCsv.ts']);
    const imports = new Map([
      [`${root}/src/app/consolePages.ts`, [`${root}/src/app/pages/UsersRoute.ts`]],
      [
        `${root}/src/app/pages/UsersRoute.ts`,
        [`${root}/src/organization/Overview.tsx`, `${root}/src/ui/readCsv.ts`],
      ],
    ]);
    const bundle = bundleOf([users, grid, charts, parser], {
      dynamicImportsOf: (id) => imports.get(id) ?? [],
      workers: [{ fileName: 'assets/timerWorker-DlRtquEP.js', bytes: 231 }],
    });
    expect(bundleSizes(bundle).filter(({ limit }) => limit === LIMITS.apart)).toEqual([
      { page: 'Overview, apart', kB: 80, limit: LIMITS.apart },
      { page: 'readCsv, apart', kB: 6, limit: LIMITS.apart },
      { page: 'timerWorker, worker', kB: 0.231, limit: LIMITS.apart },
    ]);
  });

  it('counts what the console loads later, on whichever page', () => {
    const runner = chunk('runner.js', 8_000, ['/src/runs/runner.ts']);
    const dialog = chunk('dialog.js', 3_000, ['/src/app/Dialog.tsx']);
    const imports = new Map([
      [`${root}/src/app/consolePages.ts`, [`${root}/src/app/pages/UsersRoute.ts`]],
      [`${root}/src/app/Console.tsx`, [`${root}/src/runs/runner.ts`, `${root}/src/app/Dialog.tsx`]],
    ]);
    const bundle = bundleOf([users, grid, runner, dialog], {
      dynamicImportsOf: (id) => imports.get(id) ?? [],
    });
    expect(figures(bundle)).toMatchObject({ 'runner, apart': 8, 'Any page > Dialog': 193 });
  });

  it('counts the words that come with a page, in the language that needs most for it', () => {
    const words = [
      chunk('start.js', 1_000, ['/src/messages/en/app.ts', '/src/messages/languages/en.ts']),
      chunk('start-de.js', 2_000, ['/src/messages/de/app.ts', '/src/messages/languages/de.ts']),
      chunk('users-words.js', 5_000, ['/src/messages/en/users.ts']),
      chunk('users-words-de.js', 3_000, ['/src/messages/de/users.ts']),
      chunk('sign-in-words.js', 100, ['/src/messages/en/auth/login.ts']),
      chunk('sign-in-words-de.js', 200, ['/src/messages/de/auth/login.ts']),
    ];
    const bundle = bundleOf([users, history, grid], {
      chunks: words,
      wordsWith: (id) =>
        id.endsWith('/UsersRoute.ts') ? ['users'] : id.endsWith('/SignInPages.tsx') ? ['auth/login'] : [],
    });
    expect(figures(bundle)).toEqual({
      // German.
      'Sign-in': 97.2,
      // English: German needs more for the start, but 5 kB in all.
      Users: 326,
      History: 317,
    });
  });

  it('tells what is over its limit, and only that', () => {
    const heavy = chunk('heavy.js', LIMITS.page * 1_000 - 190_000 + 1, ['/src/app/pages/HeavyRoute.ts'], []);
    const justSo = chunk('just.js', LIMITS.page * 1_000 - 190_000, ['/src/app/pages/JustRoute.ts'], []);
    const rows = bundleSizes(bundleOf([heavy, justSo]));
    expect(overLimit(rows).map(({ page }) => page)).toEqual(['Heavy']);
    const line = sizeTable(rows)
      .split('\n')
      .find((text) => text.includes('TOO LARGE'));
    expect(line).toMatch(/Heavy/);
  });

  it('refuses to call a bundle small of which it has seen no page', () => {
    expect(() => bundleSizes(bundleOf([]))).toThrow('imports no page');
    const nothing = { chunks: [], workers: [], dynamicImportsOf: () => [], wordsWith: () => [] };
    expect(() => bundleSizes(nothing)).toThrow('no module');
  });

  it('refuses a sign-in that holds the grid, the query client or the router', () => {
    for (const library of ['@mui/x-data-grid', '@tanstack/query-core', 'react-router']) {
      const bundle = bundleOf([users, grid]);
      const extra = chunk('extra.js', 1, [`/node_modules/${library}/index.mjs`]);
      const chunks = bundle.chunks.map((one) =>
        one.fileName === 'sign-in.js' ? { ...one, imports: ['extra.js'] } : one,
      );
      expect(() => bundleSizes({ ...bundle, chunks: [...chunks, extra] })).toThrow(library);
    }
  });
});
