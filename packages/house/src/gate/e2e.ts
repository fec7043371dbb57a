import { buildCheck } from './checks.ts';
import { conclude, runSteps } from './outcome.ts';
import { suite } from './suites.ts';

/** `npm run e2e`: every journey, with its pictures. */
export async function e2e(args: readonly string[]): Promise<void> {
  // Asked for by itself it also draws the pictures of docs/screens anew.
  const journeys = suite('journeys', 'apps/admin/e2e', { args, env: { KEEP_PICTURES: '1' } });
  const built = await runSteps([buildCheck]);
  conclude([...built, ...(await runSteps([journeys]))]);
}
