import { defineConfig } from 'vitest/config';

/**
 * For mutation testing: a mutant of the domain counts as killed only where the domain's own tests kill it. The
 * test of speed is left out: it is slow, and a busy machine could kill a mutant by it, as could a short timeout.
 */
export default defineConfig({
  test: {
    include: ['src/licensing/**/*.test.ts'],
    exclude: ['src/licensing/planSpeed.test.ts'],
    testTimeout: 120_000,
  },
});
