import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
export type Document = Readonly<{ query: string; variables: Record<string, unknown> }>;

/** What documents are made of: ids and words that occur, so that filters find something now and then. */
export type Material = Readonly<{ schema: GraphQLSchema; ids: readonly string[]; words: readonly string[] }>;

type Draw = (below: number) => number;
type Writing = Material & {
  readonly draw: Draw;
  readonly variables: Record<string, unknown>;
  readonly declared: string[];
  readonly fragments: string[];
  aliases: number;
};

const mostAliases = 25;
const territories = ['05', '05.091', '06', '06.461'];
/** Pages that are no list of an entity: a statement of their own finds what is on them. */
const byHand: readonly string[] = ['workQueue'];

/** Root fields that both paths read through the compiler or its oracle; the rest is made by hand. */
export function isRead({ name, args }: Field): boolean {
  if (byHand.includes(name)) return false;
  return args.some((each) => each.name === 'first' || each.name === 'id' || each.name === 'ids') || name === 'viewer';
}

/** A valid document, the same for the same seed: aliases, fragments, directives, interfaces, filters, orders, nested pages. */
export function documentOf(material: Material, seed: number): Document {
  const drawn = drawnDocument(material, seed);
  // Two types of one interface may say of the same name that it can be null and that it cannot: then another is drawn.
  return validate(material.schema, parse(drawn.query)).length === 0 ? drawn : documentOf(material, seed + 1_000_003);
}

function drawnDocument(material: Material, seed: number): Document {
  const writing: Writing = {
    ...material,
    draw: drawFrom(seed),
    variables: {},
    declared: [],
    fragments: [],
    aliases: 0,
  };
  const { schema, draw } = writing;
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isRead);
  const roots = Array.from({ length: 1 + draw(2) }, (_, at) => `r${at}: ${callText(writing, pick(draw, fields), 3)}`);
  const head = writing.declared.length > 0 ? `(${writing.declared.join(', ')})` : '';
  return {
    query: `query Drawn${head} { __typename ${roots.join(' ')} } ${writing.fragments.join(' ')}`,
    variables: writing.variables,
  };
}

/** A field with its arguments and its selection. */
function callText(writing: Writing, field: Field, depth: number): string {
  const args = field.args.flatMap((each) => argumentText(writing, each, depth));
  const call = args.length > 0 ? `(${args.join(', ')})` : '';
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${call}`;
  if (!isObjectType(type)) return `${field.name}${call} { ${nodeText(writing, depth)} }`;
  return `${field.name}${call} { ${type.name.endsWith('Connection') ? pageText(writing, type, depth) : objectText(writing, type, depth)} }`;
}

function argumentText(writing: Writing, { name, type }: GraphQLArgument, depth: number): string[] {
  const { draw } = writing;
  if (name === 'after') return [];
  if (name === 'first') return [`first: ${variable(writing, 'Int!', 1 + draw(depth === 3 ? 12 : 3))}`];
  if (name === 'id') return [`id: ${variable(writing, 'ID!', pick(draw, writing.ids))}`];
  if (name === 'ids')
    return [
      `ids: ${variable(
        writing,
        '[ID!]!',
        Array.from({ length: 1 + draw(4) }, () => pick(draw, writing.ids)),
      )}`,
    ];
  if (draw(2) === 0) return [];
  return [`${name}: ${variable(writing, String(type), inputOf(writing, type, name))}`];
}

function variable({ declared, variables }: Writing, type: string, value: unknown): string {
  const name = `v${declared.length}`;
  declared.push(`$${name}: ${type}`);
  variables[name] = value;
  return `$${name}`;
}

/** Filters by operators; those of words that people type have an SQL of their own, and are left to their own tests. */
function inputOf(writing: Writing, type: GraphQLInputType, name: string): unknown {
  const { draw } = writing;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: 1 + draw(2) }, () => inputOf(writing, nullable.ofType, name));
  if (isEnumType(nullable)) return pick(draw, nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(
      ({ type: of }) => name !== 'where' || !isLeafType(getNamedType(of)),
    );
    const isOrder = nullable.name.endsWith('Order');
    const chosen = isOrder ? fields : [pick(draw, fields)];
    return Object.fromEntries(chosen.map((field) => [field.name, inputOf(writing, field.type, field.name)]));
  }
  return leafOf(writing, nullable.name);
}

function leafOf({ draw, ids, words }: Writing, scalar: string): unknown {
  const makers: Readonly<Record<string, () => unknown>> = {
    ID: () => pick(draw, ids),
    Int: () => draw(40),
    Money: () => draw(5_000_000),
    Boolean: () => draw(2) === 0,
    Date: () => `2026-0${1 + draw(9)}-1${draw(9)}`,
    DateTime: () => `2026-1${draw(2)}-2${draw(9)}T0${draw(9)}:00:00.000Z`,
    TerritoryCode: () => pick(draw, territories),
  };
  return makers[scalar]?.() ?? pick(draw, words);
}

function pageText(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const node = getNamedType(type.getFields().nodes?.type);
  if (!isObjectType(node)) throw new Error(`${type.name} has no nodes.`);
  const below = () => objectText(writing, node, depth - 1);
  const parts = [
    () => `nodes { ${below()} }`,
    () => `edges { cursor node { ${below()} } }`,
    () => 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor __typename }',
    () => 'totalCount',
    () => '__typename',
  ];
  const { draw } = writing;
  return parts
    .filter((_, at) => at === 0 || draw(3) === 0)
    .map((part) => part())
    .join(' ');
}

function nodeText(writing: Writing, depth: number): string {
  const { schema, draw } = writing;
  const types = schema.getPossibleTypes(schema.getType('Node') as never);
  const some = Array.from({ length: 3 }, () => pick(draw, types));
  return `id __typename ${[...new Set(some)].map((type) => `... on ${type.name} { ${objectText(writing, type, depth - 1)} }`).join(' ')}`;
}

function objectText(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { draw } = writing;
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const deep = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const texts = some(draw, leaves, 4).map((field) => leafText(writing, field));
  if (depth > 0) texts.push(...some(draw, deep, 2).map((field) => deepText(writing, field, depth)));
  texts.push(...some(draw, leaves, 1).map(({ name }) => around(writing, type, name)));
  return texts.length > 0 ? texts.join(' ') : '__typename';
}

function leafText(writing: Writing, { name }: Field): string {
  return `${maybeAlias(writing)}${name}`;
}

/** A list has an alias always, so that two with other arguments never meet. */
function deepText(writing: Writing, field: Field, depth: number): string {
  const isPage = field.args.length > 0;
  if (isPage && writing.aliases >= mostAliases) return '__typename';
  const alias = isPage || writing.draw(3) === 0 ? newAlias(writing) : '';
  return `${alias}${callText(writing, field, depth - 1)}`;
}

/** The same field once more, in a fragment or under a directive: it says nothing new, or nothing at all. */
function around(writing: Writing, type: GraphQLObjectType, name: string): string {
  const { draw, fragments } = writing;
  switch (draw(5)) {
    case 0:
      return `... on ${type.name} { ${name} }`;
    case 1:
      fragments.push(`fragment F${fragments.length} on ${type.name} { ${name} __typename }`);
      return `...F${fragments.length - 1}`;
    case 2:
      return `${name} @include(if: ${variable(writing, 'Boolean!', draw(2) === 0)})`;
    case 3:
      return `... @skip(if: ${variable(writing, 'Boolean!', draw(2) === 0)}) { ${name} }`;
    default:
      return name;
  }
}

function maybeAlias(writing: Writing): string {
  return writing.draw(6) === 0 ? newAlias(writing) : '';
}

function newAlias(writing: Writing): string {
  if (writing.aliases >= mostAliases) return '';
  writing.aliases += 1;
  return `a${writing.aliases}: `;
}

function some<Thing>(draw: Draw, from: readonly Thing[], most: number): Thing[] {
  if (from.length === 0) return [];
  return [...new Set(Array.from({ length: draw(most + 1) }, () => pick(draw, from)))];
}

function pick<Thing>(draw: Draw, from: readonly Thing[]): Thing {
  const found = from[draw(from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

/** Numbers that follow from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = (seed * 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
