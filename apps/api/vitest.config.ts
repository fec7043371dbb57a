import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 ships two builds; the servers load the CommonJS one, so the tests must too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
    globalSetup: './test/template.ts',
    // type-graphql's decorators look for it as the modules load.
    setupFiles: ['reflect-metadata'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores are what the gate promises to need: more workers only make the database wait.
    maxWorkers: 2,
  },
});
