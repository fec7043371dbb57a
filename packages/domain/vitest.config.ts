import { defineConfig } from 'vitest/config';

// Properties run hundreds of cases: a busy machine needs more than the usual five seconds.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } });
