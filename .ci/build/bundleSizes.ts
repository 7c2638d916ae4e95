/** What the build made of the modules, as far as sizes are concerned. */
export interface Bundle {
  readonly chunks: readonly BundledChunk[];
  /** Scripts that stand alone: the workers. */
  readonly workers: readonly { readonly fileName: string; readonly bytes: number }[];
  /** Modules that a module imports when it needs them. */
  readonly dynamicImportsOf: (moduleId: string) => readonly string[];
  /** Files of the catalogue that come along with a module, by name. */
  readonly wordsWith: (moduleId: string) => readonly string[];
}

export interface BundledChunk {
  readonly fileName: string;
  /** Compressed. */
  readonly bytes: number;
  readonly moduleIds: readonly string[];
  /** Files that are loaded along with this one. */
  readonly imports: readonly string[];
}

/** One figure that has a limit. */
export interface SizeRow {
  readonly page: string;
  /** Thousands of bytes of JavaScript, compressed, that it loads in all. */
  readonly kB: number;
  readonly limit: number;
}

/** How the app is put together: which module begins what. */
const LAYOUT = {
  entry: '/src/main.tsx',
  start: '/src/app/mount.tsx',
  /** Shown to whoever isn't signed in: each of them counts, and none of them to those who are. */
  signIn: ['/src/auth/SignInPages.tsx', '/src/auth/ConfigErrorPage.tsx'],
  console: '/src/app/Console.tsx',
  /** Imports each page when it is asked for. */
  routes: '/src/app/consolePages.ts',
} as const;

export const LIMITS = { signIn: 130, page: 380, apart: 150 } as const;

/** What the sign-in pages do without. */
const NOT_AT_SIGN_IN = /\/node_modules\/(@tanstack|@mui|react-router|react-router-dom)\//;
/** Large, and drawn inside a page that stands without them: counted apart from it. */
const APART = /\/node_modules\/@mui\/x-charts\/|\/graph\//;

/** A file of the catalogue, of which one language is loaded. */
interface WordsFile extends Omit<BundledChunk, 'bytes'> {
  readonly bytes: ReadonlyMap<string, number>;
}

type Loaded = ReadonlySet<BundledChunk | WordsFile>;

/** What is said on every page, in one file a language. */
const EVERYWHERE = 'everywhere';
const LANGUAGE_START = /\/src\/messages\/languages\/([a-z]{2})\.ts$/;
const WORDS = /\/src\/messages\/([a-z]{2})\/([\w/]+)\.ts$/;

/**
 * What each page loads at a first visit: the sign-in's part, the console's, and its own; a view inside a page that
 * comes later (a step, a tab) counts as a page of its own, with all of the page around it.
 * @throws where the bundle is not put together as LAYOUT says: nothing would be measured.
 */
export function bundleSizes(bundle: Bundle): SizeRow[] {
  const byFile = new Map(bundle.chunks.map((chunk) => [chunk.fileName, chunk]));
  const byModule = new Map(bundle.chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, chunk])));
  const apart = new Map<string, SizeRow>();
  const rows: SizeRow[] = [];
  const words = wordsFiles(bundle.chunks);

  function moduleAt(path: string): string {
    const found = [...byModule.keys()].find((id) => id.endsWith(path));
    if (found === undefined) throw new Error(`The build has no module ${path}`);
    return found;
  }

  function withModule(moduleId: string, before: Loaded): Loaded {
    const first = byModule.get(moduleId);
    if (first === undefined) throw new Error(`No file holds ${moduleId}`);
    const loaded = new Set(before);
    const waiting: (BundledChunk | WordsFile)[] = [first, ...bundle.wordsWith(moduleId).map(wordsOf)];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      waiting.push(...file.imports.flatMap((name) => byFile.get(name) ?? []));
    }
    return loaded;
  }

  function wordsOf(name: string): WordsFile {
    const file = words.get(name);
    if (file === undefined) throw new Error(`The catalogue has no ${name}`);
    return file;
  }

  /** A page or a view, and what comes later inside it. */
  function addView(page: string, loaded: Loaded, before: Loaded, known: ReadonlySet<string>) {
    rows.push({ page, kB: sumOf(loaded), limit: LIMITS.page });
    addLater(page, loaded, before, known);
  }

  function addLater(page: string, loaded: Loaded, before: Loaded, known: ReadonlySet<string>) {
    const later = [...loaded]
      .filter((chunk) => !before.has(chunk))
      .flatMap((chunk) => chunk.moduleIds.flatMap(bundle.dynamicImportsOf))
      .filter((id) => !known.has(id) && !LANGUAGE_START.test(id) && !WORDS.test(id));
    const nowKnown = new Set([...known, ...later]);
    for (const id of new Set(later)) {
      const withPart = withModule(id, loaded);
      const added = new Set([...withPart].filter((chunk) => !loaded.has(chunk)));
      if (added.size === 0) continue;
      const isApart = [...added].some((chunk) => chunk.moduleIds.some((one) => APART.test(one)));
      if (isApart || !id.endsWith('.tsx')) {
        apart.set(id, { page: `${nameOf(id)}, apart`, kB: sumOf(added), limit: LIMITS.apart });
      } else {
        addView(`${page} > ${nameOf(id)}`, withPart, loaded, nowKnown);
      }
    }
  }

  const entry = withModule(moduleAt(LAYOUT.entry), new Set([wordsOf(EVERYWHERE)]));
  const start = withModule(moduleAt(LAYOUT.start), entry);
  const signIn = LAYOUT.signIn.reduce((loaded, path) => withModule(moduleAt(path), loaded), start);
  const tooMuch = [...signIn].flatMap(({ moduleIds }) => moduleIds).find((id) => NOT_AT_SIGN_IN.test(id));
  if (tooMuch !== undefined) throw new Error(`The sign-in pages load ${tooMuch}`);
  rows.push({ page: 'Sign-in', kB: sumOf(signIn), limit: LIMITS.signIn });

  const console = withModule(moduleAt(LAYOUT.console), start);
  const pages = bundle.dynamicImportsOf(moduleAt(LAYOUT.routes));
  if (pages.length === 0) throw new Error(`${LAYOUT.routes} imports no page`);
  const known = new Set([...pages, ...[LAYOUT.console, LAYOUT.start, ...LAYOUT.signIn].map(moduleAt)]);
  for (const page of pages) addView(nameOf(page), withModule(page, console), console, known);
  addLater('Any page', console, start, known);

  for (const { fileName, bytes } of bundle.workers) {
    apart.set(fileName, { page: `${nameOf(fileName)}, worker`, kB: bytes / 1000, limit: LIMITS.apart });
  }
  return [...rows, ...apart.values()];
}

/** The rows that are over their limit. */
export function overLimit(rows: readonly SizeRow[]): SizeRow[] {
  return rows.filter(({ kB, limit }) => kB > limit);
}

export function sizeTable(rows: readonly SizeRow[]): string {
  const width = Math.max(...rows.map(({ page }) => page.length));
  return rows
    .map(({ page, kB, limit }) => {
      const figures = `${kB.toFixed(1).padStart(7)} of ${String(limit).padStart(3)} kB`;
      return `  ${page.padEnd(width)} ${figures}${kB > limit ? '  TOO LARGE' : ''}`;
    })
    .join('\n');
}

/** In the language in which it is most. */
function sumOf(loaded: Loaded): number {
  let code = 0;
  const words = new Map<string, number>();
  for (const { bytes } of loaded) {
    if (typeof bytes === 'number') code += bytes;
    else for (const [language, own] of bytes) words.set(language, (words.get(language) ?? 0) + own);
  }
  return (code + Math.max(0, ...words.values())) / 1000;
}

function wordsFiles(chunks: readonly BundledChunk[]): ReadonlyMap<string, WordsFile> {
  const files = new Map<string, Map<string, number>>();
  for (const { moduleIds, bytes } of chunks) {
    const start = moduleIds.map((id) => LANGUAGE_START.exec(id)).find((found) => found !== null);
    const own = moduleIds.map((id) => WORDS.exec(id)).find((found) => found !== null);
    const [, language, name = EVERYWHERE] = start ?? own ?? [];
    if (language === undefined) continue;
    files.set(name, (files.get(name) ?? new Map<string, number>()).set(language, bytes));
  }
  return new Map(
    [...files].map(([fileName, bytes]) => [fileName, { fileName, bytes, moduleIds: [], imports: [] }]),
  );
}

/** "/…/UsersPage.tsx" is the page Users; of a hashed file, the part before the hash. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.(tsx?|m?js)$/, '');
  return file.replace(/-[\w-]{8}$/, '').replace(/(Route|Page)$/, '');
}
