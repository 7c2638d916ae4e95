import { describe, expect, it } from 'vitest';
import { wordsOfParts, type SourceModule } from './wordsOfParts.ts';

const root = '/home/app/src';
const path = (name: string) => `${root}/${name}`;
const module = (
  name: string,
  source: string,
  { imports = [], later = [] }: { imports?: readonly string[]; later?: readonly string[] } = {},
): SourceModule => ({
  id: path(name),
  source,
  imports: imports.map(path),
  dynamicImports: later.map(path),
});

const lazy = (names: string, file: string) =>
  `const Part = lazyWithWords(\n  [${names}],\n  async () => (await import('./${file}')).Part,\n);`;
const CATALOGUE = ['users', 'batch', 'batch/run', 'auth/login', 'common'].map((name) =>
  module(`messages/en/${name}.ts`, ''),
);
const main = (names: string) =>
  module('main.tsx', `${lazy(names, 'pages/Users')}\nuseTranslations('common')`, {
    later: ['pages/Users.tsx'],
  });

function words(...modules: readonly SourceModule[]): Record<string, readonly string[]> {
  return Object.fromEntries(wordsOfParts([...modules, ...CATALOGUE]));
}

describe('wordsOfParts', () => {
  it('tells what comes along with each part', () => {
    const page = module('pages/Users.tsx', `useTranslations('users.list')`);
    expect(words(main(`'users'`), page)).toEqual({ [path('pages/Users.tsx')]: ['users'] });
  });

  it('finds words that would show as their keys, also where they are said by what a part imports', () => {
    const page = module('pages/Users.tsx', `useTranslations('users')`, { imports: ['pages/list.ts'] });
    const list = module('pages/list.ts', `useTranslations('batch.run.results'); useTranslations('errors')`);
    expect(() => words(main(`'users'`), page, list)).toThrow(
      'src/pages/Users.tsx says words of "batch/run" unnamed',
    );
    expect(words(main(`'users', 'batch/run'`), page, list)).toBeDefined();
  });

  it('lets a part say the words of what is around it', () => {
    const page = module('pages/Users.tsx', `useTranslations('users'); ${lazy(`'batch'`, 'List')}`, {
      later: ['pages/List.tsx'],
    });
    const list = module('pages/List.tsx', `useTranslations('users'); useTranslations('batch')`);
    expect(words(main(`'users'`), page, list)).toMatchObject({ [path('pages/List.tsx')]: ['batch'] });
  });

  it('tells the sign-in’s own words from those of the session', () => {
    const session = module('pages/Users.tsx', `useTranslations('auth.ended')`);
    expect(words(main(''), session)).toBeDefined();
    const login = module('pages/Users.tsx', `useTranslations('auth.login')`);
    expect(() => words(main(''), login)).toThrow('words of "auth/login" unnamed');
  });

  it('finds words that nobody says', () => {
    const page = module('pages/Users.tsx', `useTranslations('users')`);
    expect(() => words(main(`'users', 'batch'`), page)).toThrow('never says its words of "batch"');
  });

  it('refuses what it can’t read', () => {
    const page = module('pages/Users.tsx', 'useTranslations(name)');
    expect(() => words(main(''), page)).toThrow('not written out');
    const odd = module('main.tsx', 'const Part = lazyWithWords(NAMES, load);');
    expect(() => words(odd)).toThrow('main.tsx calls lazyWithWords in a way');
  });
});
