import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react(), gridVariablesThroughCssom()],
  // A data: URI would need an exception in the Content-Security-Policy.
  build: { assetsInlineLimit: 0, target: 'es2023', chunkSizeWarningLimit: 800 },
  server: { port: 5173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/contract/**/*.test.ts', 'e2e/simulator/**/*.test.ts'],
    testTimeout: 20_000,
  },
});

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
