import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const api = join(import.meta.dirname, '../../apps/api');

// Rounds are measured alone, on the API's own sources and throwaway database.
export default defineConfig({
  root: api,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/bench/*.bench.ts'],
    globalSetup: './test/template.ts',
    setupFiles: ['reflect-metadata'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
