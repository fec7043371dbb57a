import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Pictures first, on the demonstration as it was played; then the journeys, which change it.
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => a.moduleId.localeCompare(b.moduleId, 'en'));
  }
}

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
    globalSetup: './house.setup.ts',
    sequence: { sequencer: ByName },
    // One browser and one server: files follow each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
