import type { Actor } from '@wasl/domain/access';
import { dutiesOf, taskKinds } from '@wasl/domain/task';
import { heldBy } from '#database/wall/tasks/held-duties.ts';
import { tasksSql } from '#database/wall/tasks/tasks-sql.ts';

/** A statement over the tasks of somebody, found once, in the reader’s own row security. */
export type QueueSql = {
  /** What names the statement: one text for everyone with the same kinds of duties. */
  readonly kindsName: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/**
 * The tasks of an actor as rows of `task`, of the kinds that he has anything to do with: `select` goes on from there.
 * Parameters: `$1` the duties, `$2` who, `$3` the day it is; those of the `select` follow.
 */
export function queueSql(actor: Actor, today: string, select: string): QueueSql {
  const reaches = dutiesOf(actor);
  const kinds = [...reaches.keys()];
  const kindsName = kinds.map((kind) => taskKinds.indexOf(kind)).join('_');
  return { kindsName, text: tasksSql(kinds, select), values: [JSON.stringify(heldBy(reaches)), actor.id, today] };
}
