import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { parseGlobalId } from '#graphql/ids.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { ask } from '#database/carrying-client.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { Refusal } from '@wasl/domain/kernel';
import { Answer } from './answer.ts';
import { planByKey, planList, planOne } from './plans.ts';
import { planNode, planNodes } from './plan-nodes.ts';
import type { Prepared } from './plan-cache.ts';
import type { Published } from './publication.ts';
import type { Row } from './one-sync.ts';
import type { Statement } from './run.ts';

/** How many things one `nodes` field may ask for. */
const mostIds = 100;

/**
 * The read compiler's face: each method is one root field, one statement, whatever the page size. What comes back is
 * text in the shape of the selection; resolvers hand it on untouched.
 */
export class Reader {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** A page of a list, within the reach of the root field's permission. */
  async list<Page>(entity: EntityClass<object>, args: ListArgs, info: GraphQLResolveInfo): Promise<Page> {
    return this.found<Page>(planList(this.context, entity, args, info));
  }

  /** The thing with this id, within reach of the root field's permission; null when absent or out of reach. */
  async one<Thing>(entity: EntityClass<object>, id: string, info: GraphQLResolveInfo): Promise<Thing | null> {
    const key = keyOrNull(id, this.context.platform.publication.ofEntity(entity));
    return key === null ? null : this.run<Thing>(planOne(this.context, entity, key, info));
  }

  /** The row with this key as the root field's type, with no scope but row security: for what the caller holds already. */
  async byKey<Thing>(key: string, info: GraphQLResolveInfo): Promise<Thing> {
    return this.found<Thing>(planByKey(this.context, key, info));
  }

  /** The thing with this id, of whatever type, within reach of that type's own permission. */
  async node<Thing>(id: string, info: GraphQLResolveInfo): Promise<Thing | null> {
    const plan = planNode(this.context, id, info);
    return plan && this.run<Thing>(plan);
  }

  /** The things with these ids, in their order; null for each that is absent or out of reach. */
  async nodes<Thing>(ids: readonly string[], info: GraphQLResolveInfo): Promise<(Thing | null)[]> {
    if (ids.length > mostIds) throw new Refusal('BAD_INPUT', { field: 'ids', most: mostIds });
    if (ids.length === 0) return promised(new Answer('[]'));
    return this.found<(Thing | null)[]>(planNodes(this.context, ids, info));
  }

  /**
   * A statement written by hand, for figures: it returns one row with one cell of JSON, keyed by field names. It runs
   * in the session's context, so row security holds, and its scope is the caller's to write (`#access/scope-sql.ts`).
   */
  async sql<Written>(name: string, text: string, values: readonly unknown[]): Promise<Written> {
    const [found] = await this.rowsOf({ name, text, values });
    if (typeof found?.[0] !== 'string') throw new Refusal('NOT_FOUND');
    return JSON.parse(found[0]) as Written;
  }

  private async found<Thing>(prepared: Prepared): Promise<Thing> {
    const thing = await this.run<Thing>(prepared);
    if (thing === null) throw new Refusal('NOT_FOUND');
    return thing;
  }

  private async run<Thing>({ statement, answer }: Prepared): Promise<Thing | null> {
    const found = answer(await this.rowsOf(statement));
    return found && promised<Thing>(found);
  }

  private async rowsOf(statement: Statement): Promise<readonly Row[]> {
    const { command, platform, sessionId, signal } = this.context;
    try {
      if (command) return await ask(command.em, statement);
      return await platform.runner.read(sessionId, statement, signal);
    } catch (error) {
      throw isUnreadable(error) ? new Refusal('BAD_INPUT') : error;
    }
  }
}

/** A value that has not the form of its column: only a cursor that was tampered with gets as far as the database. */
function isUnreadable(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return ['22003', '22007', '22008', '22021', '22P02'].includes(String(code));
}

/** An answer is what its resolver promised as soon as the root field hands it out; nobody looks into it before. */
function promised<Thing>(answer: Answer): Thing {
  return answer as Thing;
}

/** A malformed id, or one of another type, is the id of nothing. */
function keyOrNull(id: string, { typeName, hasUuid }: Published): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.type === typeName && (!hasUuid || isUuid(parsed.key)) ? parsed.key : null;
}
