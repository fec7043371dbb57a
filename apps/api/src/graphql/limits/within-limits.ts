import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { isPaid } from '../text/ahead.ts';
import { type Weight, weigh } from './cost.ts';
import { exceededBy, limits } from './limit-error.ts';

/** Who pays for an operation, once it is known what it costs; it throws when there is nothing left to pay with. */
export type Pay = (context: Context, price: Readonly<{ cost: number; isMutation: boolean }>) => Promise<void>;

/** A document that is valid, and what it is asked with. */
export type Asking = Readonly<{
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}>;

/** Refuses what asks for more rows, objects or array entries than allowed, and says in each answer what it cost. */
export function withinLimits(pay: Pay): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let weight: Weight | undefined;
      return {
        async didResolveOperation({ request, document, operation, schema, contextValue }) {
          if (!operation) return;
          weight = weightWithin({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
          if (!isPaid(contextValue)) await pay(contextValue, priceOf(weight, operation));
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || weight === undefined) return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: costOf(weight) };
        },
      };
    },
  };
}

/** What an operation weighs; it throws when that is more than allowed. */
export function weightWithin({ schema, document, operation, variables }: Asking, { platform }: Context): Weight {
  const longest = longestArray(variables);
  if (longest > limits.arrayLength) throw exceededBy('arrayLength', longest);
  const weight = weightFor(operation, variables, () => {
    const fragments = document.definitions.filter(isFragment);
    const isRow = (typeName: string) => platform.publication.find(typeName) !== undefined;
    return weigh({ schema, isRow, operation, fragments, variables });
  });
  if (weight.rows > limits.cost) throw exceededBy('cost', weight.rows);
  if (weight.nodes > limits.nodes) throw exceededBy('nodes', weight.nodes);
  return weight;
}

/** What is taken for an operation of this weight. */
export function priceOf({ rows }: Weight, { operation }: OperationDefinitionNode): Parameters<Pay>[1] {
  return { cost: rows, isMutation: operation === 'mutation' };
}

/** What an answer says of its cost. */
export function costOf({ rows }: Weight): Readonly<{ requested: number; most: number }> {
  return { requested: rows, most: limits.cost };
}

// Of the variables only numbers and the lengths of lists weigh anything: an operation has few weights.
const weights = new WeakMap<OperationDefinitionNode, Map<string, Weight>>();
const keptWeights = 64;

function weightFor(operation: OperationDefinitionNode, variables: object, weighNow: () => Weight): Weight {
  const known = weights.get(operation) ?? new Map<string, Weight>();
  weights.set(operation, known);
  const key = JSON.stringify(Object.entries(variables).flatMap(weighty));
  const weight = known.get(key) ?? weighNow();
  if (!known.has(key) && known.size >= keptWeights) known.clear();
  known.set(key, weight);
  return weight;
}

function weighty([name, value]: [string, unknown]): unknown[] {
  if (typeof value === 'number') return [[name, value]];
  return Array.isArray(value) ? [[name, value.length, 'list']] : [];
}

function isFragment(definition: { kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** The longest array anywhere in the variables. */
function longestArray(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((longest, each) => Math.max(longest, longestArray(each)), own);
}
