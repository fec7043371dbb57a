import { createHash } from 'node:crypto';
import {
  type FieldNode,
  getNamedType,
  type GraphQLResolveInfo,
  isInputObjectType,
  isEnumType,
  type SelectionSetNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Actor } from '@wasl/domain/access';
import { actorShape, type Bind, Compilation, type ReadLog } from './compile/compilation.ts';
import type { Statement as Compiled, Given } from './rows/statement.ts';
import { Answer } from './answer.ts';
import type { Row } from './one-sync.ts';
import type { Publication } from './publication.ts';
import type { Statement } from './run.ts';

/** A compiled statement: where its values come from after those of the root field, and how often it ran. */
type Plan = Compiled & { readonly name: string; readonly binds: readonly Bind[]; uses: number };
/** A statement with its values, and what becomes of its rows. */
export type Prepared = {
  readonly statement: Statement;
  readonly answer: (rows: readonly Row[]) => Answer | null;
};

export type Wanted = {
  readonly publication: Publication;
  readonly actor: Actor | null;
  readonly info: GraphQLResolveInfo;
  readonly log: ReadLog;
  /** What of the root field decides the text, besides the selection. */
  readonly shape: string;
  /** The values of the root field's own arguments, and their placeholders, `$1` onwards. */
  readonly root: RootValues;
  readonly compile: (compilation: Compilation) => Compiled;
  /** What the writer of a page is given. */
  readonly given?: Given;
  /** The type of the one thing that is read, where the field itself does not say it. */
  readonly typeName?: string;
};

/** The root field's own arguments as placeholders: their values are known before there is a text. */
export class RootValues {
  readonly values: unknown[] = [];
  readonly placeholders: string[] = [];

  readonly bind = (value: unknown, cast: string): string => {
    this.values.push(value);
    const placeholder = `$${this.values.length}::${cast}`;
    this.placeholders.push(placeholder);
    return placeholder;
  };
}

/** How many shapes of one field are kept: a document whose variables change its shape endlessly fills no memory. */
const keptShapes = 64;
// Keyed by the parsed document, so that plans end with it in Apollo's bounded document store.
const plans = new WeakMap<FieldNode, Map<string, Plan>>();

/** From this use on a statement has a name: what is asked once or twice takes no place on the connections. */
const namedFrom = 3;
const noPage: Given = { first: 0, mark: '' };

/** The statement of a root field, compiled once per field, shape and kind of actor. */
export function prepare(wanted: Wanted): Prepared {
  const { actor, info, log, root, given = noPage, typeName } = wanted;
  const plan = planOf(wanted);
  plan.uses += 1;
  const run = { variables: info.variableValues, actor, log };
  const values = [...root.values, ...plan.binds.map((bind) => bind(run))];
  return {
    statement: { name: plan.uses < namedFrom ? '' : plan.name, text: plan.text, values },
    answer(rows) {
      const text = plan.write(rows, given);
      return text === null ? null : new Answer(text, typeName);
    },
  };
}

function planOf(wanted: Wanted): Plan {
  const { info, actor, shape } = wanted;
  const [node] = info.fieldNodes;
  if (!node) throw new Error('A root field has a node.');
  const known = plans.get(node) ?? new Map<string, Plan>();
  plans.set(node, known);
  const places = info.fieldNodes.map(({ loc }) => loc?.start).join();
  const key = [shape, places, actorShape(actor), variableShape(info, node)].join('|');
  const plan = known.get(key) ?? compilePlan(wanted);
  if (!known.has(key) && known.size >= keptShapes) known.clear();
  known.set(key, plan);
  return plan;
}

function compilePlan({ publication, actor, info, root, compile }: Wanted): Plan {
  const compilation = new Compilation({ operation: info, publication, actor, taken: root.values.length });
  const { text: read, write } = compile(compilation);
  const text = mentionAll(read, [...root.placeholders, ...compilation.placeholders]);
  return { name: nameOf(text), text, write, binds: compilation.binds, uses: 0 };
}

/** PostgreSQL wants every placeholder to occur: a count needs no `first`, a lone `__typename` no scope. */
function mentionAll(text: string, placeholders: readonly string[]): string {
  const missing = placeholders.filter((placeholder) => !text.includes(placeholder));
  if (missing.length === 0) return text;
  const mentioned = missing.map((placeholder) => `(${placeholder} is null or true)`).join(' and ');
  return `select * from (${text}) q where ${mentioned}`;
}

/** The name of a text: equal texts share one prepared statement, whatever document they came from. */
function nameOf(text: string): string {
  return `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
}

const variablesOf = new WeakMap<FieldNode, readonly string[]>();

/**
 * What of the variables decides the text: flags of `@skip` and `@include` and nested orders by value, a nested cursor
 * by whether it is there, everything else not at all. The root field's own arguments are in its shape already.
 */
function variableShape(info: GraphQLResolveInfo, node: FieldNode): string {
  const names = variablesOf.get(node) ?? namesBelow(info);
  variablesOf.set(node, names);
  return names.map((name) => shapeOf(info, name)).join();
}

function shapeOf({ operation, schema, variableValues }: GraphQLResolveInfo, name: string): string {
  const value = variableValues[name];
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const type = definition && typeFromAST(schema, definition.type as never);
  const named = type && getNamedType(type);
  const isShape = typeof value === 'boolean' || isEnumType(named) || isInputObjectType(named);
  return isShape ? JSON.stringify(value) : value === null || value === undefined ? '0' : '1';
}

function namesBelow({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (set: SelectionSetNode | undefined) =>
    set &&
    visit(set, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name }) {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        look(fragments[name.value]?.selectionSet);
      },
    });
  for (const node of fieldNodes) look(node.selectionSet);
  return [...names].sort();
}
