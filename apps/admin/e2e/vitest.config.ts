import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Pictures first, on the demonstration as it was played; then the journeys, which change it. */
class PicturesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => `${moduleId.includes('appearance') ? 0 : 1} ${moduleId}`;
    return [...files].sort((a, b) => place(a).localeCompare(place(b), 'en'));
  }
}

/** What every check of a change runs; the whole is run before a release. */
const core = ['amount', 'appearance', 'conflict', 'door', 'journey', 'reveal'];
const isCore = process.env.JOURNEYS === 'core';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: isCore ? core.map((name) => `${name}.test.ts`) : ['*.test.ts'],
    // Long proofs run by `npm run prove`.
    exclude: process.env.PROVE ? [] : ['**/*.prove.test.{ts,tsx}'],
    globalSetup: './house.setup.ts',
    sequence: { sequencer: PicturesFirst },
    // One browser and one server: files follow each other.
    fileParallelism: false,
    // Generous: a slow machine makes a run longer, never red.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
