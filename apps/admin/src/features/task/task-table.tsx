import { taskKindLabels, urgencyLabels, type Urgency } from '@wasl/domain/task';
import type { WorkQueueQuery } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge, type Tone } from '#ui/state/state-badge.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day } from '#ui/words/day.tsx';
import { SnoozeButton } from './snooze.tsx';
import { TaskSubject } from './task-subject.tsx';

export type Task = WorkQueueQuery['workQueue']['edges'][number]['node'];

const tones: Record<Urgency, Tone> = { OVERDUE: 'trouble', TODAY: 'waiting', SOON: 'waiting', LATER: 'draft' };

const columns = (): Column<Task>[] => [
  {
    key: 'task',
    header: m.task(),
    card: 'name',
    cell: (task) => (
      <TwoLines
        first={<TaskSubject task={task}>{said(taskKindLabels[task.kind])}</TaskSubject>}
        second={
          <>
            <Code>{task.reference}</Code>
            {task.isEscalated ? <> · {m.task_escalated()}</> : null}
          </>
        }
      />
    ),
  },
  { key: 'due', header: m.task_due(), cell: ({ dueOn }) => <Day of={dueOn} /> },
  {
    key: 'urgency',
    header: m.task_urgency(),
    card: 'state',
    cell: ({ urgency }) => <StateBadge tone={tones[urgency]}>{said(urgencyLabels[urgency])}</StateBadge>,
  },
  {
    key: 'later',
    header: m.task_later(),
    cell: (task) => (task.isEscalated ? null : <SnoozeButton task={task} />),
  },
];

type Props = { rows: readonly Task[] | undefined; busy: boolean };

export function TaskTable({ rows, busy }: Props) {
  return (
    <DataTable
      label={m.work_queue()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ kind, subjectId }) => `${kind} ${subjectId}`}
      empty={<EmptyState small>{m.work_queue_empty()}</EmptyState>}
    />
  );
}
