import type { GraphQLResolveInfo } from 'graphql';
import { addDays, dayOf, isIsoDate, type IsoDate, Refusal } from '@wasl/domain/kernel';
import { soonDays, type Task, type TaskKind, taskKinds, type Urgency, urgencyOf } from '@wasl/domain/task';
import type { Connection } from '#graphql/connection.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { cursorText, markOf, valuesBehind } from '#read/compile/cursor.ts';
import { answerOf } from '#read/keyed.ts';
import type { WorkQueueArgs } from './queue.input.ts';
import type { TaskCountType, TaskType } from './queue.type.ts';
import { queueSql } from './queue-sql.ts';

type Row = {
  readonly kind: TaskKind;
  readonly subjectId: string;
  readonly reference: string;
  readonly dueOn: IsoDate;
  readonly isEscalated: boolean;
};

const asRow = `json_build_object('kind', kind, 'subjectId', type || ':' || id, 'reference', reference, 'dueOn', due_on,
  'isEscalated', is_escalated)`;

const pageSql = `, asked as (
  select * from task where ($4::text[] is null or kind = any ($4::text[])) and ($5::date is null or due_on <= $5::date)
), page as (
  select * from asked where $6::date is null or (due_on, kind collate "C", id) > ($6::date, $7::text collate "C", $8::uuid)
  order by due_on, kind collate "C", id limit $9::int + 1
)
select json_build_object('totalCount', (select count(*) from asked),
  'tasks', (select coalesce(json_agg(${asRow} order by due_on, kind collate "C", id), '[]') from page))::text`;

const countsSql = `select coalesce(json_agg(one order by one.kind), '[]')::text from (select kind, count(*),
  count(*) filter (where due_on < $3::date) as overdue,
  count(*) filter (where due_on between $3::date and $3::date + ${soonDays}) as soon from task group by kind) one`;

/** The tasks of who asks, the most pressing first: one statement. */
export async function readWorkQueue(
  context: Context,
  args: WorkQueueArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<TaskType>> {
  const { kinds = null, urgency = null, first, after = null } = args;
  if (first < 1 || first > 100) throw new Refusal('BAD_INPUT', { field: 'first' });
  const today = dayOf(context.now());
  const mark = markOf(order, actorOf(context));
  const { kindsName, text, values } = queueSql(actorOf(context), today, pageSql);
  const asked = [...values, kinds, lastDayOf(urgency, today), ...placeOf(after, mark), first];
  const name = `work_queue_${kindsName}`;
  const { tasks, totalCount } = await context.read.sql<{ totalCount: number; tasks: Row[] }>(name, text, asked);
  const nodes = tasks.slice(0, first).map((row) => ({ ...row, urgency: urgencyOf(row.dueOn, today) }));
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(mark, node) }));
  const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  const pageInfo = { hasNextPage: tasks.length > first, hasPreviousPage: false, ...ends };
  return answerOf({ edges, nodes, pageInfo, totalCount }, info);
}

/** How many tasks of each kind wait for who asks. */
export async function readWorkCounts(context: Context, info: GraphQLResolveInfo): Promise<TaskCountType[]> {
  const { kindsName, text, values } = queueSql(actorOf(context), dayOf(context.now()), countsSql);
  return answerOf(await context.read.sql<TaskCountType[]>(`work_counts_${kindsName}`, text, values), info);
}

/** One task of who asks; somebody else’s, or one that is not there, is not found. */
export async function getTask(
  context: Context,
  kind: TaskKind,
  id: string,
): Promise<Pick<Task, 'kind' | 'isEscalated'>> {
  const today = dayOf(context.now());
  const one = `select coalesce((select json_build_object('kind', kind, 'isEscalated', is_escalated) from task
    where kind = $4::text and id = $5::uuid), 'null')::text`;
  const { kindsName, text, values } = queueSql(actorOf(context), today, one);
  const found = await context.read.sql<Pick<Task, 'kind' | 'isEscalated'> | null>(`one_task_${kindsName}`, text, [
    ...values,
    kind,
    id,
  ]);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The last day of what is as near as that; what is nearer is asked for with it. */
function lastDayOf(urgency: Urgency | null, today: IsoDate): IsoDate | null {
  const days: Record<Urgency, number | null> = { OVERDUE: -1, TODAY: 0, SOON: soonDays, LATER: null };
  const ahead = urgency === null ? null : days[urgency];
  return ahead === null ? null : addDays(today, ahead);
}

/** The order of the queue, which never changes: its cursors are of this list, in it, and of one person. */
const order = {
  list: 'TaskConnection',
  order: [
    ['dueOn', 'asc'],
    ['kind', 'asc'],
    ['id', 'asc'],
  ],
} as const;

function cursorOf(mark: string, { dueOn, kind, subjectId }: Row): string {
  return cursorText(mark, [dueOn, kind, keyIn(subjectId)]);
}

function keyIn(subjectId: string): string {
  return subjectId.slice(subjectId.indexOf(':') + 1);
}

/** Where a cursor points to; what is no cursor, or somebody else’s, is refused like other bad input. */
function placeOf(cursor: string | null, mark: string): readonly [string | null, string | null, string | null] {
  if (cursor === null) return [null, null, null];
  const [dueOn = '', kind = '', id = ''] = valuesBehind(cursor, mark, order.order.length);
  const isPlace = isIsoDate(dueOn) && taskKinds.some((known) => known === kind) && isUuid(id);
  if (!isPlace) throw new Refusal('BAD_INPUT', { field: 'after' });
  return [dueOn, kind, id];
}
