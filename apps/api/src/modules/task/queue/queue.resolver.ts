import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { finishTask, snoozeTask } from './queue.commands.ts';
import { FinishTaskInput, SnoozeTaskInput, WorkQueueArgs } from './queue.input.ts';
import { readWorkCounts, readWorkQueue } from './queue.reads.ts';
import { TaskConnection, TaskCountType, TaskType } from './queue.type.ts';

@Resolver(() => TaskType)
export class QueueResolver {
  @Reading(() => TaskConnection, {
    permission: 'task.read',
    description:
      'What waits for the caller, computed from the things themselves, the most pressing first; what others are late with comes to their head. What is put aside is left out.',
  })
  workQueue(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Args(() => WorkQueueArgs) args: WorkQueueArgs) {
    return readWorkQueue(context, args, info);
  }

  @Reading(() => [TaskCountType], {
    permission: 'task.read',
    description: 'How many tasks of each kind wait for the caller, for a home.',
  })
  workCounts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readWorkCounts(context, info);
  }

  @Command(() => Boolean, {
    permission: 'task.snooze',
    description: 'Puts a task of one’s own aside for some days. What came to a head because it is late cannot be.',
  })
  snoozeTask(
    @Ctx() context: Context,
    @Arg('input', () => SnoozeTaskInput, { description: 'The task, and until when.' }) input: SnoozeTaskInput,
  ) {
    return snoozeTask(context, input);
  }

  @Command(() => Boolean, {
    permission: 'task.finish',
    description: 'Says that a task of one’s own is done, where no step of its thing decides that.',
  })
  finishTask(
    @Ctx() context: Context,
    @Arg('input', () => FinishTaskInput, { description: 'The task.' }) input: FinishTaskInput,
  ) {
    return finishTask(context, input);
  }
}
