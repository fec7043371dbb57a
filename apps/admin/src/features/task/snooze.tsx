import { Button } from '@mantine/core';
import { snoozeDays, taskKindLabels } from '@wasl/domain/task';
import { addDays, dayOf } from '@wasl/domain/kernel';
import { useState } from 'react';
import { SnoozeTaskDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { DayDialog } from '#ui/form/day-dialog.tsx';
import type { Task } from './task-table.tsx';

/** Puts a task aside until a day: it comes back by itself. */
export function SnoozeButton({ task }: { task: Task }) {
  const [isAsking, setAsking] = useState(false);
  const { act, loading, failure } = useAct(SnoozeTaskDocument);
  const today = dayOf(new Date());
  const snooze = async (until: string) => {
    const input = { kind: task.kind, subjectId: task.subjectId, until };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${m.task_put_aside()}: ${said(taskKindLabels[task.kind])} ${task.reference}`}
        onClick={() => setAsking(true)}
      >
        {m.task_put_aside()}
      </Button>
      {isAsking ? (
        <DayDialog
          title={m.task_put_aside()}
          label={m.task_until()}
          submit={m.save()}
          loading={loading}
          failure={failure?.sentence}
          earliest={addDays(today, 1)}
          latest={addDays(today, snoozeDays)}
          onDay={(day) => void snooze(day)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
