import { runJobsOnce } from '#jobs/work.ts';
import { withClient } from '#database/roles.ts';
import { make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { integratedCase } from '../stage/case.ts';
import { eventAt, handingOver } from '../stage/distribution.ts';
import { projectAt } from '../stage/micro-project.ts';
import type { World } from '../world.ts';
import { dayAt, type Ground } from './stepping.ts';

const { officer } = people;

/** What somebody does at his desk: notices that are read, tasks that are put aside or done. */
export async function leadDesks(ground: Ground): Promise<void> {
  const { world, clock } = ground;
  await readNotices(world);
  const agreement = await activeAgreement(world);
  const project = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(event, project) });
  const exporting = { list: 'MICRO_PROJECTS', reason: 'For the yearly review of the province.' };
  await make(world, { by: people.coordinator, verb: 'exportList', input: exporting, fields: 'rowCount' });
  // Near the end of the warranty of what was handed over.
  clock.days = 350;
  const visit = await taskOf(world, 'VISIT');
  await say(world, 'snoozeTask', { kind: 'VISIT', subjectId: visit.subjectId, until: dayAt(ground, 3) });
  const warranty = await taskOf(world, 'WARRANTY_END');
  await say(world, 'finishTask', { kind: 'WARRANTY_END', subjectId: warranty.subjectId });
}

async function readNotices(world: World): Promise<void> {
  const { id: caseId } = await integratedCase(world);
  const at = new Date(Date.now() + 86_400_000).toISOString();
  await make(world, {
    by: officer,
    verb: 'scheduleAppointment',
    input: { caseId, at, purpose: 'PROJECT' },
    fields: 'id',
  });
  await withClient(world.database.ownerUrl, (client) => client.query("select app.add_job('notices', '{}', null)"));
  const { workerUrl } = world.database;
  const publicAddress = 'https://wasl.example.org';
  await runJobsOnce({
    workerUrl,
    publicAddress,
    filesFolder: '/nowhere',
    vault: world.vault,
    post: async () => undefined,
  });
  const { data } = await world.as(officer, '{ notices(first: 2) { nodes { id } } }');
  await say(world, 'markNoticesRead', { noticeIds: data.notices.nodes.map(({ id }: Thing) => id) });
  await say(world, 'chooseNotices', { wantsLetter: false });
}

async function taskOf(world: World, kind: string): Promise<Thing> {
  const query = 'query ($kinds: [TaskKind!]) { workQueue(kinds: $kinds) { nodes { subjectId } } }';
  const { data, errors } = await world.as(officer, query, { kinds: [kind] });
  const [task] = data?.workQueue.nodes ?? [];
  if (!task) throw new Error(`No ${kind}: ${JSON.stringify(errors)}`);
  return task;
}

/** Commands that answer nothing but yes. */
async function say(world: World, verb: string, input: object): Promise<void> {
  const query = `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) }`;
  const { errors } = await world.as(officer, query, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  if (errors.length > 0) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
}
