import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // A data: URI would need an exception in the Content-Security-Policy.
  build: { assetsInlineLimit: 0, target: 'es2023', chunkSizeWarningLimit: 800 },
  server: { port: 5173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/contract/**/*.test.ts', 'e2e/simulator/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
