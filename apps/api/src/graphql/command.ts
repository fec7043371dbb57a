import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { type MiddlewareFn, Mutation, UseMiddleware } from 'type-graphql';
import { isPermission } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { noteRefusal } from '#audit/access-log.ts';
import type { CommandRun, Context } from './context.ts';
import { toGlobalId } from './ids.ts';
import { type Claim, claim, remember } from './transaction/idempotency.ts';
import { settle, transact } from './transaction/transact.ts';
import { assertMayCommand, type Policy, PolicyOf } from '#access/policy.ts';
import type { Returns } from './reading.ts';

type CommandOptions = {
  /** The permission its caller must hold somewhere; what it acts on is checked by `loadFor`. */
  readonly permission: Policy;
  readonly description: string;
  /** What must be settled before the transaction begins, such as work that would only hold a connection. */
  readonly before?: (context: Context, input: never) => Promise<void>;
};

/**
 * A mutation in exactly one transaction: idempotency row, the method, flush, audit and jobs, the payload read through
 * the compiler, commit. The method returns the entity it changed (or its key); resolvers write this, never `@Mutation`.
 */
export function Command(returns: Returns, { permission, description, before }: CommandOptions): MethodDecorator {
  return (prototype, property, descriptor) => {
    Mutation(returns as never, { description })(prototype, property, descriptor);
    PolicyOf(permission)(prototype, property, descriptor);
    UseMiddleware(inOneTransaction(permission, before))(prototype, property, descriptor);
  };
}

function inOneTransaction(permission: Policy, before: CommandOptions['before']): MiddlewareFn<Context> {
  return async ({ context, args, info }, next) => {
    try {
      assertMayCommand(context, permission);
      await before?.(context, args.input as never);
      return await transact(context, (run) => runOnce({ context, info, permission, input: args.input, run, next }));
    } catch (error) {
      await noteRefusal(context, { operation: info.fieldName, input: args.input, error });
      throw error;
    }
  };
}

type Running = {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly permission: Policy;
  readonly input: unknown;
  readonly run: CommandRun;
  readonly next: () => Promise<unknown>;
};

/** Runs the method, unless its key has run before: then only reads again what it changed. */
async function runOnce({ context, info, permission, input, run, next }: Running): Promise<unknown> {
  const claimed: Claim | null = await claim(context, info.fieldName, input);
  if (claimed?.replayed) return replayOf(context, info, claimed.replayed.result);
  const result = await next();
  const action = isPermission(permission) ? permission : null;
  const { reason } = (input ?? {}) as { reason?: unknown };
  await settle(context, run, { operation: info.fieldName, action, subject: subjectOf(context, info, result), reason });
  const key = keyOfResult(result);
  if (claimed && key !== null) await remember(context, claimed, key);
  return key === null ? result : payloadOf(context, info, key);
}

/** What a command that ran before is answered again. What is shown once is kept nowhere, and so cannot be said again. */
function replayOf(context: Context, info: GraphQLResolveInfo, key: string | null): Promise<unknown> | true {
  if (key === null && getNamedType(info.returnType).name !== 'Boolean') throw new Refusal('ANSWER_SHOWN_ONCE');
  return payloadOf(context, info, key);
}

/** What the client asked to see of what was changed; a command that changes no one thing says yes. */
function payloadOf(context: Context, info: GraphQLResolveInfo, key: string | null): Promise<unknown> | true {
  return key === null ? true : context.read.byKey(key, info);
}

/** What the audit says the command changed: an entity, or the thing whose key was returned. */
function subjectOf({ platform }: Context, { returnType }: GraphQLResolveInfo, result: unknown): object | string | null {
  if (typeof result === 'object') return result;
  const published = platform.publication.find(getNamedType(returnType).name);
  if (typeof result !== 'string' || !published) return null;
  return toGlobalId(platform.publication.typeNameOf(published.meta.class) ?? published.typeName, result);
}

/** The key of what a command returned: of an entity, of a key, or none for a plain value such as true. */
function keyOfResult(result: unknown): string | null {
  if (typeof result === 'string') return result;
  if (typeof result !== 'object' || result === null) return null;
  const { id, code } = result as { id?: unknown; code?: unknown };
  const key = id ?? code;
  return typeof key === 'string' ? key : null;
}
