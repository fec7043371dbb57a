import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#database/open-database.ts';
import { connectAsOwner } from '#database/test-database.ts';
import { withClient } from '#database/roles.ts';
import { runJobsOnce } from '#jobs/work.ts';
import { openPost } from '#mail/post-office.ts';
import { createDemonstrationStaff } from '#modules/identity/index.ts';
import { entities } from '#modules/index.ts';
import { backup } from '#operations/copy/backup.ts';
import { loadReferenceData } from '#operations/first-rows.ts';
import { make, people } from '../../../test/stage/actor.ts';
import { addElsewhere, elsewhere } from '../../../test/stage/elsewhere.ts';
import { openingOf } from '../../../test/stage/case.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt } from '../../../test/stage/micro-project.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { type Config, readConfig } from '../../config.ts';

// Marks that nothing else in an installation can hold by chance.
const canaries = {
  nationalId: 'QZ7654321',
  committalNumber: 'KNR88123455',
  healthNote: 'marque-de-sante-771-xyzzy',
  signature: 'M 771.25 883.5 L 42.125 993.75',
};
/** How every printed paper begins: none lies readable in a store or in a copy of it. */
const paper = '%PDF-';

const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), 'wasl-canary-'));
chmodSync(root, 0o755);
const config: Config = { ...readConfig({}), home: join(root, 'home') };
const [copy, mail, files] = [join(root, 'copy'), join(config.home, 'mail'), join(config.home, 'files')];
let database: OpenDatabase;
let world: World;

/** An installation of its own, with its log, its mail and its kept files: what is searched is all there is. */
beforeAll(async () => {
  database = await openDatabase(config);
  const { logins } = database;
  await migrate(logins.ownerUrl, entities);
  await loadReferenceData(logins.ownerUrl);
  const owner = await connectAsOwner(logins, entities);
  await createDemonstrationStaff(owner.em.fork(), { isProduction: false });
  await owner.close();
  world = await createWorld({ database: { ...logins, name: 'wasl', drop: async () => undefined } });
  await addElsewhere(world);
  await live();
  await runJobsOnce({
    workerUrl: logins.workerUrl,
    filesFolder: files,
    publicAddress: 'http://localhost',
    vault: world.vault,
    post: openPost({ from: 'Wasl <no-reply@localhost>', smtpUrl: null, folder: mail }),
  });
  await withClient(database.adminUrl, (client) => client.query('checkpoint'));
  await backup(config, copy);
}, 240_000);
afterAll(async () => {
  await world.close();
  await database.stop();
  rmSync(root, { recursive: true, force: true });
});

/** Every way by which a secret comes in, and everything that makes the house print, write or send something. */
async function live(): Promise<void> {
  const opening = await openingOf(world, 12);
  const { nationalId, committalNumber, healthNote, signature } = canaries;
  const opened = await make(world, {
    by: people.officer,
    verb: 'openCase',
    input: {
      ...opening,
      person: { ...opening.person, nationalId },
      stay: { facilityCode: 'PEN-BENI-MELLAL', enteredOn: '2023-01-10', committalNumber },
    },
    fields: 'id state version person { id }',
  });
  const skills = [{ skillCode: 'coiffure_homme', level: 3, evidence: 'PRACTICE_MONTHS', practiceMonths: 12 }];
  const draft = { caseId: opened.id, kind: 'POST_RELEASE', skills, healthNote };
  await make(world, { by: people.officer, verb: 'draftDiagnosis', input: draft });
  const reason = `Je corrige ${nationalId} sur le dossier.`;
  for (const field of ['NATIONAL_ID', 'COMMITTAL_NUMBER', 'HEALTH']) {
    const input = { personId: opened.person.id, field, purpose: 'CORRECTION', reason };
    await make(world, { by: people.officer, verb: 'revealPersonField', input, fields: 'field' });
  }
  await printAndSend({ signature, caseId: opened.id, reason });
}

type Sent = { readonly signature: string; readonly caseId: string; readonly reason: string };

/** A signed handover and its receipt in two languages, the notice of a broken glass, an invitation. */
async function printAndSend({ signature, caseId, reason }: Sent): Promise<void> {
  const agreement = await activeAgreement(world);
  const project = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
  const input = { ...handingOver(event, project), signature };
  const handover = await make(world, { by: people.coordinator, verb: 'handOver', input, fields: 'id handover { id }' });
  for (const language of ['ar', 'fr']) {
    const order = { kind: 'HANDOVER_RECEIPT', language, handoverId: handover.handover.id };
    await make(world, { by: people.coordinator, verb: 'requestDocument', input: order, fields: 'id' });
  }
  const glass = { subject: caseId, reason: `${reason} L’hôpital attend.` };
  await make(world, { by: elsewhere, verb: 'breakGlass', input: glass, fields: 'id' });
  await world.as(
    people.officer,
    'mutation { requestPasswordReset(input: { email: "officer@demo.wasl.ma" }) { __typename } }',
  );
}

it('[DP-01] leaves no number, health text or signature in any file of an installation, in its mails or in its backup', async ({
  task,
}) => {
  // What must be there is found, so that a search that finds nothing means something.
  expect(await filesWith('QZ*****21', config.home)).not.toEqual([]);
  expect(await filesWith('QZ*****21', copy)).not.toEqual([]);
  const letters = readdirSync(mail);
  const papers = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(letters.length).toBeGreaterThanOrEqual(2);
  expect(papers.length).toBeGreaterThanOrEqual(2);
  for (const secret of [...Object.values(canaries), paper]) {
    expect(await filesWith(secret, root), secret).toEqual([]);
  }
  for (const secret of Object.values(canaries)) {
    expect(JSON.stringify(world.logged)).not.toContain(secret);
    expect(world.statements.join('\n')).not.toContain(secret);
  }
  const counted = `${letters.length} mails, ${papers.length} papers, the data folder and its backup`;
  Object.assign(task.meta, { figure: `${Object.keys(canaries).length} canaries in 0 files of ${counted}` });
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
