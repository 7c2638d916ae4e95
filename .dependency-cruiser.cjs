// Imports point one way: main > app > pages > auth > kept > runs > queries > directory > api > licensing.
const pages = 'home|definitions|permissions|organization|users|batch|history|storage|about';
const shared = 'ui|theme|messages';
const below = ['auth', 'kept', 'runs', 'queries', 'directory', 'api', 'licensing'];
const from = (layer) => below.slice(below.indexOf(layer)).join('|');

/** Whatever stands in `layer` imports from `allowed` alone, of our own folders. */
const only = (name, layer, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/(${layer})/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|e2e)/', pathNot: `^src/(${allowed})/` },
});

module.exports = {
  forbidden: [
    only('licensing-imports-nothing', 'licensing', 'licensing'),
    only('api-imports-licensing', 'api', from('api')),
    only('directory-imports-api', 'directory', from('directory')),
    only('queries-import-directory', 'queries', from('queries')),
    only('kept-imports-runs', 'kept', from('kept')),
    only('runs-import-queries', 'runs', from('runs')),
    only('auth-imports-kept', 'auth', `${from('auth')}|${shared}`),
    only('pages-import-down', pages, `${pages}|${from('auth')}|${shared}`),
    only('shared-parts-know-no-domain', shared, shared),
    {
      name: 'pages-stay-apart',
      severity: 'error',
      from: { path: `^src/(${pages})/` },
      to: { path: `^src/(${pages})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'no-react-below-pages',
      severity: 'error',
      from: { path: '^src/(licensing|api|directory)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/(react|react-dom|react-router|react-router-dom|@mui)/' },
    },
    {
      name: 'licensing-is-pure',
      severity: 'error',
      from: { path: '^src/licensing/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { path: 'node_modules/' },
    },
    { name: 'src-never-e2e', severity: 'error', from: { path: '^src/' }, to: { path: '^e2e/' } },
    {
      name: 'simulator-wire-only',
      severity: 'error',
      from: { path: '^e2e/simulator/' },
      to: { path: '^src/', pathNot: '^src/api/wire\\.ts$' },
    },
    {
      name: 'simulator-types-only',
      severity: 'error',
      from: { path: '^e2e/simulator/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'specs-see-the-browser',
      severity: 'error',
      from: { path: '^e2e/(specs|support|site|bench)/' },
      // The hosts of the regions stand in one list, for the app and for the headers.
      to: { path: '^src/', pathNot: '^src/auth/regions\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dev-code-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$|/testing/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
