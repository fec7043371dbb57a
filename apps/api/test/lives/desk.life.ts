import { people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { eventAt, handingOver } from '../stage/distribution.ts';
import { make } from '../stage/actor.ts';
import { projectAt } from '../stage/micro-project.ts';
import type { World } from '../world.ts';
import { dayAt, type Ground } from './stepping.ts';

const { officer } = people;

/** What somebody does at his desk: tasks that are put aside or done. */
export async function leadDesks(ground: Ground): Promise<void> {
  const { world, clock } = ground;
  const agreement = await activeAgreement(world);
  const project = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(event, project) });
  // Near the end of the warranty of what was handed over.
  clock.days = 350;
  const visit = await taskOf(world, 'VISIT');
  await say(world, 'snoozeTask', { kind: 'VISIT', subjectId: visit.subjectId, until: dayAt(ground, 3) });
  const warranty = await taskOf(world, 'WARRANTY_END');
  await say(world, 'finishTask', { kind: 'WARRANTY_END', subjectId: warranty.subjectId });
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
