import { expect, it, vi } from 'vitest';
import { checked, type Outcome, runSteps, sumOf } from './outcome.ts';

const suite: Outcome = { passed: 41, failed: 0, skipped: 0, output: '' };

it('adds every suite up, a check being one test, and names skipped ones only when there are any', () => {
  expect(sumOf([suite, checked(true, 'fine')])).toBe('42 passed, 0 failed');
  expect(sumOf([suite, checked(false, 'broken')])).toBe('41 passed, 1 failed');
  expect(sumOf([{ ...suite, skipped: 2 }])).toBe('41 passed, 0 failed, 2 skipped');
});

it('counts a step that breaks as one failure, shows why, and goes on with the next', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const broken = { name: 'broken', run: () => Promise.reject(new Error('no such program')) };
  const reports = await runSteps([broken, { name: 'whole', run: async () => suite }]);
  const shown = said.mock.calls.flat().join('\n');
  said.mockRestore();
  expect(sumOf(reports)).toBe('41 passed, 1 failed');
  expect(shown).toContain('no such program');
});
