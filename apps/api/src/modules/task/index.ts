import type { Module } from '#graphql/module.ts';
import { Notice, NoticeChoice, NoticeLetter } from './notice/notice.entity.ts';
import { NoticeResolver } from './notice/notice.resolver.ts';
import { NoticeType } from './notice/notice.type.ts';
import { QueueResolver } from './queue/queue.resolver.ts';
import { TaskNote } from './task-note.entity.ts';

export const task: Module = {
  entities: [TaskNote, Notice, NoticeChoice, NoticeLetter],
  types: [[Notice, NoticeType, 'notice.read']],
  resolvers: [QueueResolver, NoticeResolver],
};
