import type { GraphQLResolveInfo } from 'graphql';
import { type MiddlewareFn, Mutation, UseMiddleware } from 'type-graphql';
import type { CommandRun, Context } from './context.ts';
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
    assertMayCommand(context, permission);
    await before?.(context, args.input as never);
    return transact(context, (run) => runOnce({ context, info, input: args.input, run, next }));
  };
}

type Running = {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly input: unknown;
  readonly run: CommandRun;
  readonly next: () => Promise<unknown>;
};

/** Runs the method, unless its key has run before: then only reads again what it changed. */
async function runOnce({ context, info, input, run, next }: Running): Promise<unknown> {
  const claimed: Claim | null = await claim(context, info.fieldName, input);
  if (claimed?.replayed) return payloadOf(context, info, claimed.replayed.result);
  const result = await next();
  await settle(run);
  const key = keyOfResult(result);
  if (claimed && key !== null) await remember(context, claimed, key);
  return key === null ? result : payloadOf(context, info, key);
}

/** What the client asked to see of what was changed; a command that changes no one thing says yes. */
function payloadOf(context: Context, info: GraphQLResolveInfo, key: string | null): Promise<unknown> | true {
  return key === null ? true : context.read.byKey(key, info);
}

/** The key of what a command returned: of an entity, of a key, or none for a plain value such as true. */
function keyOfResult(result: unknown): string | null {
  if (typeof result === 'string') return result;
  if (typeof result !== 'object' || result === null) return null;
  const { id, code } = result as { id?: unknown; code?: unknown };
  const key = id ?? code;
  return typeof key === 'string' ? key : null;
}
