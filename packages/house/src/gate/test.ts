import { buildCheck, checks } from './checks.ts';
import { conclude, runSteps } from './outcome.ts';
import { suite } from './suites.ts';

/** The tests beside the code, workspace by workspace, and the journeys that no release may break. */
const suites = [
  suite('tests: domain', 'packages/domain'),
  suite('tests: house', 'packages/house'),
  suite('tests: admin', 'apps/admin'),
  suite('tests: api', 'apps/api'),
  suite('tests: bench', 'packages/bench'),
  suite('journeys: core', 'apps/admin/e2e', { env: { JOURNEYS: 'core' } }),
];

/** `npm test`: checks, every suite and the core journeys, added up in the last line. */
export async function test(): Promise<void> {
  const built = await runSteps([buildCheck]);
  const found = await runSteps(checks(), 2);
  conclude([...built, ...found, ...(await runSteps(suites))]);
}

/** How many documents the read compiler is compared on at length; `npm test` takes a sample of them. */
const manyDocuments = '5000';

/** How many courses of random commands are held against the models of their nouns; `npm test` draws 300. */
const manyCourses = '20000';

/** `npm run test:long`: the read compiler against the ordinary path, and commands against their models, for as long as it takes. */
export async function testLong(): Promise<void> {
  const built = await runSteps([buildCheck]);
  const oracle = suite('oracle: api', 'apps/api', { args: ['test/oracle'], env: { ORACLE_DOCUMENTS: manyDocuments } });
  const models = suite('models: api', 'apps/api', { args: ['test/models'], env: { MODEL_RUNS: manyCourses } });
  conclude([...built, ...(await runSteps([oracle, models]))]);
}
