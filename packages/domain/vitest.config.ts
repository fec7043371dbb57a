import { defineConfig } from 'vitest/config';

// Properties run hundreds of cases: a busy machine needs more than the usual five seconds.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
