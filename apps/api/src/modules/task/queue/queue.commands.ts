import { dayOf, fields, Refusal } from '@wasl/domain/kernel';
import { finish, snooze, type TaskKind } from '@wasl/domain/task';
import { actorOf, type Context } from '#graphql/context.ts';
import { parseGlobalId } from '#graphql/ids.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { TaskNote } from '../task-note.entity.ts';
import type { FinishTaskInput, SnoozeTaskInput } from './queue.input.ts';
import { getTask } from './queue.reads.ts';
import { taskSources } from '#database/wall/tasks/task-sources.ts';

type Noted = Pick<TaskNote, 'snoozedUntil' | 'finishedOn'>;

/** Puts a task of one’s own aside until a day. */
export async function snoozeTask(context: Context, { kind, subjectId, until }: SnoozeTaskInput): Promise<true> {
  const id = keyOfSubject(kind, subjectId);
  const day = fields.date.parse(until);
  const task = await getTask(context, kind, id);
  const { snoozedUntil } = snooze(task, { until: day, today: dayOf(context.now()) });
  return note(context, { kind, id }, { snoozedUntil, finishedOn: null });
}

/** Says that a task of one’s own is done. */
export async function finishTask(context: Context, { kind, subjectId }: FinishTaskInput): Promise<true> {
  const id = keyOfSubject(kind, subjectId);
  const { finishedOn } = finish(await getTask(context, kind, id), dayOf(context.now()));
  return note(context, { kind, id }, { snoozedUntil: null, finishedOn });
}

async function note(context: Context, task: { kind: TaskKind; id: string }, noted: Noted): Promise<true> {
  const { em, now } = context;
  const staff = em.getReference(Staff, actorOf(context).id);
  const known = await em.findOne(TaskNote, { staff: staff.id, kind: task.kind, subjectId: task.id });
  if (known) em.assign(known, { ...noted, notedAt: now() });
  else em.create(TaskNote, { ...noted, staff, kind: task.kind, subjectId: task.id, notedAt: now() });
  return true;
}

function keyOfSubject(kind: TaskKind, id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== taskSources[kind].type || !isUuid(parsed.key)) throw new Refusal('NOT_FOUND');
  return parsed.key.toLowerCase();
}
