import type { Plugin } from 'vite';

const CHUNK = /react-router\/dist\/production\/chunk-\w+\.mjs$/;
/** For pages that a server renders in advance. */
const PREFETCH = /^function PrefetchPageLinks\(.*\{$/m;

/**
 * The router as the console uses it: its production files, which it doesn't offer to bundlers by itself, without
 * what is for servers and data routers. An upgrade that changes how it is put together fails the build.
 */
export function slimRouter(): Plugin {
  let isFound = false;
  return {
    name: 'slim-router',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^react-router(\/dom)?$/ },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved?.id.replace('/dist/development/', '/dist/production/') ?? null;
      },
    },
    transform: {
      filter: { id: CHUNK },
      handler(code) {
        if (PREFETCH.test(code)) isFound = true;
        return { code: slimmed(code), map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && !isFound) {
        this.error('react-router is put together otherwise than .ci/build/slimRouter.ts knows');
      }
    },
  };
}

/**
 * Lets each part be left out that nobody imports: the names that developers' tools show are taken away, and what
 * makes a part is marked as doing nothing else.
 */
export function slimmed(code: string): string {
  return code
    .replace(/^\w+\.displayName = ".*";\n/gm, '')
    .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1')
    .replace(/^var (\w+ = class extends) React\d*\.Component/gm, 'var $1 RouterComponent')
    .replace(
      /^import \* as React from "react";$/m,
      '$&\nimport { Component as RouterComponent } from "react";',
    )
    .replace(
      PREFETCH,
      'function PrefetchPageLinks() {\n  return null;\n}\nfunction NotPrefetched({ page, ...linkProps }) {',
    );
}
