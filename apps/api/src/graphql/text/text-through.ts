import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isNonNullType,
  Kind,
} from 'graphql';
import { Answer } from '#read/answer.ts';
import { collect, type Operation, type SelectedField } from '#read/compile/selection.ts';
import type { Context } from '../context.ts';
import type { Asking } from '../limits/within-limits.ts';
import { outcomesAhead } from './ahead.ts';
import { AnswerText } from './answer-text.ts';
import { inText, leaveOutcomes, type Outcome, type Outcomes } from './root-field.ts';

type Asked = GraphQLRequestContext<Context>;

/**
 * Answers a query in text: each root field's resolver runs as ever, and what the database wrote goes out without being
 * parsed. Whatever this cannot say exactly (errors, introspection, objects made by hand) is left to the ordinary
 * executor, together with what the root fields gave already. Mutations are not its business.
 */
export const textThrough: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation(asked) {
        const { contextValue } = asked;
        const ahead = outcomesAhead(contextValue);
        const { text, outcomes } = ahead ? { text: null, outcomes: ahead } : await readInText(asked);
        if (text === null) {
          if (outcomes) leaveOutcomes(contextValue, outcomes);
          return null;
        }
        const http = { status: undefined, headers: headersFor(asked) };
        return { http, body: { kind: 'single', singleResult: { data: dataOf(text) } } };
      },
    };
  },
};

async function readInText({ schema, document, operation, request, contextValue }: Asked): Promise<InText> {
  if (!document || operation?.operation !== 'query') return untouched;
  return answerInText({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
}

/** The whole `data` as text; null when it has to be completed by the ordinary executor, from what the fields gave. */
export type InText = Readonly<{ text: string | null; outcomes: Outcomes | null }>;
const untouched: InText = { text: null, outcomes: null };

/** Runs the root fields of a query and puts together what they wrote. */
export async function answerInText(
  { schema, document, operation, variables }: Asking,
  context: Context,
): Promise<InText> {
  const type = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!type || !coerced) return untouched;
  const plan: Operation = { schema, operation, fragments: fragmentsOf(document), variableValues: coerced };
  const fields = collect(plan, [operation.selectionSet], type);
  if (fields.some(({ name }) => name === '__schema' || name === '__type')) return untouched;
  const found = await Promise.allSettled(fields.map((field) => outcomeOf(plan, type, field, context)));
  const texts = fields.map((field, index) => memberText(type, field, found[index]));
  if (texts.every((text) => text !== null)) return { text: `{${texts.join(',')}}`, outcomes: null };
  return { text: null, outcomes: new Map(fields.flatMap(({ key }, index) => pair(key, found[index]))) };
}

function pair(key: string, outcome: Outcome | undefined): [string, Outcome][] {
  return outcome ? [[key, outcome]] : [];
}

/** Runs the resolver of a root field, with its middlewares, as the ordinary executor would. */
async function outcomeOf(
  operation: Operation,
  parentType: GraphQLObjectType,
  { key, name, nodes }: SelectedField,
  context: Context,
): Promise<unknown> {
  const definition = parentType.getFields()[name];
  const [node] = nodes;
  if (!definition?.resolve || !node) return undefined;
  const info: GraphQLResolveInfo = {
    ...operation,
    fieldName: name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    rootValue: inText,
  };
  return definition.resolve(undefined, getArgumentValues(definition, node, operation.variableValues), context, info);
}

/** A member of `data`; null when its value has to be completed, or complained about, by the ordinary executor. */
function memberText(
  type: GraphQLObjectType,
  { key, name }: SelectedField,
  outcome: Outcome | undefined,
): string | null {
  if (name === '__typename') return `${JSON.stringify(key)}:${JSON.stringify(type.name)}`;
  const definition = type.getFields()[name];
  if (!definition || outcome?.status !== 'fulfilled') return null;
  const text = valueText(definition.type, outcome.value);
  return text === null ? null : `${JSON.stringify(key)}:${text}`;
}

function valueText(type: GraphQLOutputType, value: unknown): string | null {
  if (value instanceof Answer) return value.text;
  return (value === null || value === undefined) && !isNonNullType(type) ? 'null' : null;
}

/** What nobody asked otherwise is JSON; anything else is for Apollo to settle with the client. */
function headersFor({ request }: Asked): HeaderMap {
  const accepted = request.http?.headers.get('accept');
  const isPlain = accepted === undefined || accepted === '*/*' || accepted === 'application/json';
  return new HeaderMap(isPlain ? [['content-type', 'application/json; charset=utf-8']] : []);
}

const known = new WeakMap<DocumentNode, Operation['fragments']>();

function fragmentsOf(document: DocumentNode): Operation['fragments'] {
  const fragments =
    known.get(document) ??
    Object.fromEntries(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  known.set(document, fragments);
  return fragments;
}

function isFragment(definition: { kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Apollo wants an object and only hands it on: to its plugins, and to `stringifyResult`. */
function dataOf(text: string): Record<string, unknown> {
  return new AnswerText(text) as AnswerText & Record<string, unknown>;
}
