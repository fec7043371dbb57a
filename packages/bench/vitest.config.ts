import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 ships two builds; the servers load the CommonJS one, so the tests must too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    // Our server runs from its bundle, as in a bench.
    globalSetup: './build.setup.ts',
    setupFiles: ['reflect-metadata'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
