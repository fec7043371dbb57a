import { defineEntity, p } from '@mikro-orm/core';
import { taskKinds } from '@wasl/domain/task';
import type { IsoDate } from '@wasl/domain/kernel';
import { instant, uuidKey } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';

/** What somebody was told waits for him: kept, and told once for each day by which. */
const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    kind: p.enum(taskKinds),
    subjectType: p.text(),
    subjectId: p.uuid(),
    reference: p.text(),
    dueOn: p.date().$type<IsoDate>(),
    isEscalated: p.boolean(),
    createdAt: instant(),
    readAt: instant().strictNullable(),
    isRead: p.boolean().generated('(read_at is not null) stored'),
  },
  uniques: [{ name: 'notice_told_once', properties: ['staff', 'kind', 'subjectId', 'dueOn', 'isEscalated'] }],
  indexes: [{ name: 'notice_of_staff_idx', properties: ['staff', 'createdAt', 'id'] }],
});

export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

/** What somebody chose of how he is told. Who chose nothing gets the letter of the day. */
const NoticeChoiceSchema = defineEntity({
  name: 'NoticeChoice',
  tableName: 'notice_choice',
  properties: {
    staff: () => p.oneToOne(Staff).owner().ref().primary().deleteRule('no action'),
    wantsLetter: p.boolean(),
  },
});

export class NoticeChoice extends NoticeChoiceSchema.class {}
NoticeChoiceSchema.setClass(NoticeChoice);

/** The letter of a day to somebody: there is one row, so that it goes out once whatever happens to the worker. */
const NoticeLetterSchema = defineEntity({
  name: 'NoticeLetter',
  tableName: 'notice_letter',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    day: p.date().$type<IsoDate>(),
    sentAt: instant().strictNullable(),
  },
  uniques: [{ name: 'notice_letter_once_a_day', properties: ['staff', 'day'] }],
});

export class NoticeLetter extends NoticeLetterSchema.class {}
NoticeLetterSchema.setClass(NoticeLetter);
