import { defineEntity, p } from '@mikro-orm/core';
import { taskKinds } from '@wasl/domain/task';
import type { IsoDate } from '@wasl/domain/kernel';
import { instant, uuidKey } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';

/** What somebody noted about a task of his own: until when it is put aside, or that it is done. Tasks have no row. */
const TaskNoteSchema = defineEntity({
  name: 'TaskNote',
  tableName: 'task_note',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    kind: p.enum(taskKinds),
    subjectId: p.uuid(),
    snoozedUntil: p.date().$type<IsoDate>().strictNullable(),
    finishedOn: p.date().$type<IsoDate>().strictNullable(),
    notedAt: instant(),
  },
  uniques: [{ name: 'task_note_unique', properties: ['staff', 'kind', 'subjectId'] }],
  checks: [{ name: 'task_note_says_something', expression: 'num_nulls(snoozed_until, finished_on) = 1' }],
});

export class TaskNote extends TaskNoteSchema.class {}
TaskNoteSchema.setClass(TaskNote);
