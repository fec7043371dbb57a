import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Answer } from '#read/answer.ts';
import { keyedAsAsked } from '#read/keyed.ts';
import { rootFieldsOf } from '../schema/policed.ts';
import type { Context } from '../context.ts';

/** How a root field came out: what its resolver gave, or threw. */
export type Outcome = PromiseSettledResult<unknown>;
export type Outcomes = ReadonlyMap<string, Outcome>;

/** The root value of an operation that is answered in text: its root fields hand out answers as they are. */
export const inText = Symbol('in text');

// Keyed by the context that Apollo copies for each operation.
const outcomes = new WeakMap<Context, Outcomes>();

/** Leaves what the root fields gave to the ordinary executor: nothing is read, or written down as read, a second time. */
export function leaveOutcomes(context: Context, found: Outcomes): void {
  outcomes.set(context, found);
}

/** Makes every root field hand out objects to the ordinary executor, and answers to whoever wants text. */
export function answerByRootFields(schema: GraphQLSchema): void {
  for (const { field } of rootFieldsOf(schema)) {
    const { resolve } = field;
    if (resolve) field.resolve = asAsked(resolve);
  }
}

function asAsked(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    if (info.rootValue === inText) return resolve(source, args, context, info);
    const outcome = outcomes.get(context)?.get(String(info.path.key));
    return inObjects(outcome ? givenBy(outcome) : resolve(source, args, context, info), info);
  };
}

async function inObjects(given: unknown, info: GraphQLResolveInfo): Promise<unknown> {
  const value = await given;
  return value instanceof Answer ? value.value : keyedAsAsked(value, info);
}

function givenBy(outcome: Outcome): unknown {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
