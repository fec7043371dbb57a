import type { Module } from '#graphql/module.ts';
import { QueueResolver } from './queue/queue.resolver.ts';
import { TaskNote } from './task-note.entity.ts';

export const task: Module = { entities: [TaskNote], types: [], resolvers: [QueueResolver] };
