import { buildCheck, checks } from './checks.ts';
import { conclude, runSteps } from './outcome.ts';

/** `npm run check`: everything that can be said of the code without running its tests. */
export async function check(): Promise<void> {
  const built = await runSteps([buildCheck]);
  conclude([...built, ...(await runSteps(checks(), 2))]);
}
