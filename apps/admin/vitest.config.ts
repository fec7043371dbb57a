import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
  },
});
