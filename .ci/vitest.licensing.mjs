import { defineConfig } from 'vitest/config';

/** For mutation testing: a mutant of the domain counts as killed only where the domain's own tests kill it. */
export default defineConfig({
  test: { include: ['src/licensing/**/*.test.ts'], testTimeout: 20_000 },
});
