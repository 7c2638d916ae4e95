/** What the build knows of a module. */
export interface SourceModule {
  readonly id: string;
  /** As it was written. */
  readonly source: string;
  /** Modules that come along with it. */
  readonly imports: readonly string[];
  /** Modules that it loads when they are shown. */
  readonly dynamicImports: readonly string[];
}

/** `lazyWithWords(['a', 'b'], async () => (await import('./Part')).Part)`, as prettier leaves it. */
const PART = /\blazyWithWords\(\s*\[([^\]]*)\],\s*async \(\) => \(await import\('[./]*([^']+)'\)\)/g;
const CALL = /= lazyWithWords\(/g;
const NAMESPACE = /\buseTranslations\('([\w.]+)'\)/g;
const USE = /\buseTranslations\(/g;
const WORDS = /\/src\/messages\/en\/([\w/]+)\.ts$/;
/** Words that come with the language itself. */
const EVERYWHERE = /^(app|auth|common|errors)$/;

/**
 * The files of the catalogue that come along with each module that is loaded when it is shown.
 * @throws where a part says words that don't come with it or with what is around it, which would show as their
 * keys, or brings along words that it doesn't say.
 */
export function wordsOfParts(modules: readonly SourceModule[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map(modules.map((module) => [module.id, module]));
  const files = new Set(modules.flatMap(({ id }) => WORDS.exec(id)?.[1] ?? []));
  const named = new Map(modules.flatMap(partsOf));
  const problems = new Set<string>();

  function check(id: string, around: ReadonlySet<string>, above: ReadonlySet<string>) {
    const own = named.get(id) ?? [];
    const there = new Set([...around, ...own]);
    const inside = closureOf(id, known);
    const said = new Set(inside.flatMap(({ source }) => namespacesIn(source).map(fileOf)));
    const name = id.replace(/^.*\/src\//, 'src/');
    for (const file of said) {
      if (!EVERYWHERE.test(file) && !there.has(file)) problems.add(`${name} says words of "${file}" unnamed`);
    }
    for (const file of own) if (!said.has(file)) problems.add(`${name} never says its words of "${file}"`);
    const path = new Set([...above, id]);
    for (const part of inside.flatMap(({ dynamicImports }) => dynamicImports)) {
      if (!path.has(part)) check(part, there, path);
    }
  }

  function fileOf(namespace: string): string {
    const [first = '', second = ''] = namespace.split('.');
    return files.has(`${first}/${second}`) ? `${first}/${second}` : first;
  }

  const entry = modules.find(({ id }) => id.endsWith('/src/main.tsx'));
  if (entry === undefined) throw new Error('The build has no module /src/main.tsx');
  check(entry.id, new Set(), new Set());
  if (problems.size > 0) throw new Error([...problems].join('\n'));
  return named;
}

/** Each part that a module loads with words. @throws where one is written so that it can't be read. */
function partsOf({ id, source, dynamicImports }: SourceModule): [id: string, names: readonly string[]][] {
  const parts = [...source.matchAll(PART)].map(([, list = '', path = '']): [string, string[]] => {
    const part = dynamicImports.find((one) => one.replace(/\.tsx?$/, '').endsWith(`/${path}`));
    if (part === undefined) throw new Error(`${id} imports no ${path}`);
    return [part, [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)];
  });
  if ([...source.matchAll(CALL)].length !== parts.length) {
    throw new Error(`${id} calls lazyWithWords in a way that .ci/build/wordsOfParts.ts can't read`);
  }
  return parts;
}

function namespacesIn(source: string): readonly string[] {
  const namespaces = [...source.matchAll(NAMESPACE)].map(([, namespace = '']) => namespace);
  if ([...source.matchAll(USE)].length !== namespaces.length) {
    throw new Error('useTranslations is given a namespace that is not written out');
  }
  return namespaces;
}

/** A module and all that comes along with it. */
function closureOf(id: string, known: ReadonlyMap<string, SourceModule>): readonly SourceModule[] {
  const closure = new Set<string>([id]);
  // A set that grows while it is walked is walked to its end.
  for (const one of closure) for (const next of known.get(one)?.imports ?? []) closure.add(next);
  return [...closure].flatMap((one) => known.get(one) ?? []);
}
