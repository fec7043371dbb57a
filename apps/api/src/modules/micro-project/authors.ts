import { actorOf, type Context } from '#graphql/context.ts';
import type { MicroProject } from './micro-project.entity.ts';

/** Remembers that the caller wrote a part of the project: from here on another must decide on it (BR-08). */
export function addAuthor(context: Context, project: MicroProject): void {
  const { id } = actorOf(context);
  if (!project.authorIds.includes(id)) project.authorIds = [...project.authorIds, id];
}
