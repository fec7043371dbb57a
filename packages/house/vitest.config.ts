import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
    testTimeout: 150_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
