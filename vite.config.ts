import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './.ci/build/compileMessages.ts';
import { limitBundleSizes } from './.ci/build/limitBundleSizes.ts';
import { leaveOutUnusedParts } from './.ci/build/leaveOutUnusedParts.ts';
import { slimRouter } from './.ci/build/slimRouter.ts';

const DEV_SIMULATOR = 'http://127.0.0.1:4010';
/** One nonce for all is no protection, only a rehearsal: what would need an exception shows while one develops. */
const DEV_NONCE = 'dev';
/** As near to production's as hot reload allows: it needs its inline script, inline styles and a web socket. */
const DEV_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${DEV_NONCE}'`,
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws: http: https:",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What nearly every page needs comes in one file a layer, each with all that it imports and the layer above lacks:
 * many small files compress worse, and take longer to ask for.
 */
const LAYERS = [
  {
    name: 'start',
    // The sign-in pages and the console share the others, and load nothing else of each other.
    test: /\/src\/(app\/mount|ui\/paths|messages\/(lazyWithWords|useLanguageChoice)|auth\/useSignInFailureWords)\.tsx?$/,
    priority: 3,
  },
  { name: 'console', test: /\/src\/app\/Console\.tsx$/, priority: 2 },
  {
    name: 'parts',
    test: /\/src\/ui\/(?!DataTable|GridEmpty|useGridLocaleText|readCsv|csvSeparator)\w+\.tsx?$|@mui\/(utils|material\/(Checkbox|Chip|ClickAwayListener|Form\w+|InputAdornment|internal|ListItemText|Menu|Select|Table|TableCell|TextField))\/|@babel\/runtime\//,
    priority: 1,
  },
  // The grid and the charts share these, and nothing else of each other.
  {
    name: 'grid-and-charts',
    test: /\/(@mui\/x-internals|@base-ui\/utils|reselect|use-sync-external-store)\//,
    priority: 0.5,
  },
  { name: 'grid', test: /\/src\/ui\/DataTable\.tsx$/, priority: 0 },
];

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    compileMessages(),
    leaveOutUnusedParts(),
    slimRouter(),
    gridVariablesThroughCssom(),
    simulatorConfigInDev(),
    limitBundleSizes(),
  ],
  html: command === 'serve' ? { cspNonce: DEV_NONCE } : {},
  // A data: URI would need an exception in the Content-Security-Policy.
  build: {
    assetsInlineLimit: 0,
    license: { fileName: 'notices.json' },
    target: 'es2023',
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: LAYERS }, chunkFileNames } },
  },
  server: { port: 5173, headers: { 'Content-Security-Policy': DEV_POLICY } },
  test: {
    include: [
      '.ci/build/*.test.ts',
      'src/**/*.test.{ts,tsx}',
      'e2e/contract/**/*.test.ts',
      'e2e/simulator/**/*.test.ts',
      'e2e/site/**/*.test.ts',
    ],
    setupFiles: ['e2e/support/seedProperties.ts'],
    testTimeout: mode === 'explore' ? 600_000 : 20_000,
  },
}));

/** The words of each language in a folder of its own. */
function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const languages = moduleIds.map((id) => /\/src\/messages\/(?:languages\/)?([a-z]{2})[./]/.exec(id)?.[1]);
  const [language] = languages.every((one) => one === languages[0]) ? languages : [];
  return language === undefined ? 'assets/[name]-[hash].js' : `assets/${language}/[name]-[hash].js`;
}

/** `npm run dev` talks to `npm run simulator`; public/config.json is the example for production. */
function simulatorConfigInDev(): Plugin {
  return {
    name: 'simulator-config-in-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        const url = process.env.SIMULATOR_URL ?? DEV_SIMULATOR;
        const organization = {
          name: 'Simulator',
          region: 'mypurecloud.com',
          clientId: 'license-desk-demo',
          grant: 'pkce',
          apiBaseUrl: url,
          loginBaseUrl: url,
        };
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ organizations: [organization] }));
      });
    },
  };
}

/**
 * The grid writes its variables into a style element of its own, which the Content-Security-Policy refuses. A
 * constructed style sheet holds the same, and the policy has nothing to say about the CSSOM.
 */
function gridVariablesThroughCssom(): Plugin {
  const written = 'children: cssString';
  return {
    name: 'grid-variables-through-cssom',
    apply: 'build',
    transform: {
      filter: { id: /x-data-grid\/utils\/css\/context\.m?js$/ },
      handler(code) {
        if (!code.includes(written))
          this.error(`@mui/x-data-grid no longer has "${written}": see vite.config.ts`);
        return { code: code.replace(written, 'children: adopt(className, cssString)') + ADOPT, map: null };
      },
    },
  };
}

const ADOPT = `
const adopted = new Set();
function adopt(className, css) {
  if (adopted.has(className)) return null;
  adopted.add(className);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return null;
}
`;
