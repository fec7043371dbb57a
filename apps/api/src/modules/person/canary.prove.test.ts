import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { make, people } from '../../../test/stage/actor.ts';
import { openingOf } from '../../../test/stage/case.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt } from '../../../test/stage/micro-project.ts';
import { createWorld, type World } from '../../../test/world.ts';

// Marks that nothing else in a database can hold by chance.
const canaries = {
  nationalId: 'QZ7654321',
  committalNumber: 'KNR88123455',
  healthNote: 'marque-de-sante-771-xyzzy',
  signature: 'M 771.25 883.5 L 42.125 993.75',
};

const run = promisify(execFile);
let world: World;
beforeAll(async () => {
  world = await createWorld();
  const opening = await openingOf(world, 12);
  const opened = await make(world, {
    by: people.officer,
    verb: 'openCase',
    input: {
      ...opening,
      person: { ...opening.person, nationalId: canaries.nationalId },
      stay: { facilityCode: 'PEN-BENI-MELLAL', enteredOn: '2023-01-10', committalNumber: canaries.committalNumber },
    },
    fields: 'id state version person { id }',
  });
  const skills = [{ skillCode: 'coiffure_homme', level: 3, evidence: 'PRACTICE_MONTHS', practiceMonths: 12 }];
  const { healthNote } = canaries;
  await make(world, {
    by: people.officer,
    verb: 'draftDiagnosis',
    input: { caseId: opened.id, kind: 'POST_RELEASE', skills, healthNote },
  });
  for (const field of ['NATIONAL_ID', 'COMMITTAL_NUMBER', 'HEALTH']) {
    const input = {
      personId: opened.person.id,
      field,
      purpose: 'CORRECTION',
      reason: `Je corrige ${canaries.nationalId} sur le dossier.`,
    };
    await make(world, { by: people.officer, verb: 'revealPersonField', input, fields: 'field' });
  }
  const agreement = await activeAgreement(world);
  const project = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
  const { signature } = canaries;
  const input = { ...handingOver(event, project), signature };
  await make(world, { by: people.coordinator, verb: 'handOver', input });
}, 120_000);
afterAll(() => world.close());

it('[DP-01] leaves no number, health text or signature in any file of the database: tables, jobs, indexes, WAL and logs', async ({
  task,
}) => {
  const folder = await withClient(inject('adminUrl'), async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory ?? '';
  });
  // What must be there is found, so that a search that finds nothing means something.
  expect(await filesWith('QZ*****21', folder)).not.toEqual([]);
  for (const canary of Object.values(canaries)) {
    expect(await filesWith(canary, `${folder}/..`), canary).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toContain(canary);
    expect(world.statements.join('\n')).not.toContain(canary);
  }
  Object.assign(task.meta, { figure: `${Object.keys(canaries).length} canaries, 0 files` });
}, 120_000);

async function filesWith(text: string, folder: string): Promise<string[]> {
  try {
    const { stdout } = await run('grep', ['-rlaF', '--', text, folder]);
    return stdout.trim().split('\n');
  } catch (error) {
    // grep ends with 1 when it finds nothing.
    if (error instanceof Error && 'code' in error && error.code === 1) return [];
    throw error;
  }
}
