import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Draws a value of an arbitrary: what fast-check gives a property that builds as it goes. */
type Draw = fc.GeneratorValue;

type World = Readonly<{ schema: GraphQLSchema; ids: readonly string[]; draw: Draw }>;

/** What breaks programs that were not meant to read it. */
const nasty = [
  '',
  '\u0000',
  'a\u0000b',
  '\ud83d',
  "'; drop table person; --",
  '" or 1=1',
  '$1',
  '%',
  '../../etc/passwd',
  '{{7*7}}',
  '#{7*7}',
  '<script>alert(1)</script>',
  'مريم العلوي',
  '\u202eabc',
  '9'.repeat(400),
  'null',
  '0x10',
  '1e999',
  '2026-02-30',
  '05.999',
  'MicroProject:00000000-0000-0000-0000-000000000000',
  'Nothing:1',
  'x'.repeat(3_000),
];
const numbers = [0, 1, -1, 2, 20, 100, 101, 2_147_483_647, -2_147_483_648, 1e21, 0.5, Number.MAX_SAFE_INTEGER];
const deepest = 6;
const widest = 4;

/** Ends the session that asks: what follows would only be refused. */
const leaving = /^(signOut|endSession|revokeSession)/;

/** A random operation of the schema with its variables: mostly well formed, its values mostly not. */
export function randomOperation(world: World) {
  const { schema, draw } = world;
  const isMutation = draw(fc.nat, 4) === 0;
  const root = (isMutation ? schema.getMutationType() : undefined) ?? schema.getQueryType();
  if (!root) throw new Error('The schema has no root.');
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = Object.values(root.getFields()).filter(({ name }) => !leaving.test(name));
  const count = isMutation ? 1 : 1 + draw(fc.nat, 1);
  const texts = Array.from({ length: count }, (_, at) =>
    fieldText({ ...world, variables, declared }, pick(draw, fields), { depth: 1, alias: `r${at}: ` }),
  );
  const head = declared.length > 0 ? ` (${declared.join(', ')})` : '';
  return { query: `${isMutation ? 'mutation' : 'query'} Random${head} { ${texts.join(' ')} }`, variables };
}

type Writing = World & Readonly<{ variables: Record<string, unknown>; declared: string[] }>;
type Place = Readonly<{ depth: number; alias: string }>;

function fieldText(writing: Writing, field: GraphQLField<unknown, unknown>, { depth, alias }: Place): string {
  const given = field.args.filter((each) => isNonNullType(each.type) || writing.draw(fc.nat, 1) === 0);
  const args = given.map((each) => `${each.name}: ${argumentText(writing, each)}`);
  const call = args.length > 0 ? `(${args.join(', ')})` : '';
  return `${alias}${field.name}${call}${selectionText(writing, field.type, depth)}`;
}

/** Always a variable: a document's own strings cannot hold everything that JSON can. */
function argumentText({ draw, ids, variables, declared }: Writing, { type }: GraphQLArgument): string {
  const value = valueFor({ draw, ids }, type, 0);
  const variable = `v${declared.length}`;
  declared.push(`$${variable}: ${type}`);
  variables[variable] = value;
  return `$${variable}`;
}

function selectionText(writing: Writing, output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type) || depth >= deepest) return ' { __typename }';
  const { draw } = writing;
  const fields = subset(draw, Object.values(type.getFields()));
  const texts = fields.map((field, at) =>
    fieldText(writing, field, { depth: depth + 1, alias: draw(fc.nat, 2) === 0 ? `a${depth}${at}: ` : '' }),
  );
  return ` { __typename ${texts.join(' ')} }`;
}

function subset(draw: Draw, fields: GraphQLField<unknown, unknown, unknown>[]): GraphQLField<unknown, unknown>[] {
  const chosen = new Set<GraphQLField<unknown, unknown>>();
  for (let n = draw(fc.nat, widest - 1); n >= 0; n -= 1) chosen.add(pick(draw, fields));
  return [...chosen];
}

type Drawing = Readonly<{ draw: Draw; ids: readonly string[] }>;

function valueFor(drawing: Drawing, type: GraphQLInputType, depth: number): unknown {
  const { draw, ids } = drawing;
  if (isNonNullType(type)) return valueFor(drawing, type.ofType, depth);
  if (draw(fc.nat, 14) === 0) return draw(fc.jsonValue, { maxDepth: 2 });
  if (isListType(type)) {
    const length = draw(fc.nat, 20) === 0 ? 251 : draw(fc.nat, 3);
    return Array.from({ length }, () => valueFor(drawing, type.ofType, depth + 1));
  }
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields()).filter(
      (member) => isNonNullType(member.type) || (depth < 3 && draw(fc.nat, 2) === 0),
    );
    return Object.fromEntries(members.map((member) => [member.name, valueFor(drawing, member.type, depth + 1)]));
  }
  if (isEnumType(type)) return pick(draw, type.getValues()).name;
  return leafOf(drawing, type.name, ids);
}

function leafOf({ draw }: Drawing, scalar: string, ids: readonly string[]): unknown {
  const usual: Readonly<Record<string, () => unknown>> = {
    ID: () => pick(draw, ids),
    Int: () => 1 + draw(fc.nat, 30),
    Money: () => draw(fc.nat, 5_000_000),
    Boolean: () => draw(fc.boolean),
    UUID: () => draw(fc.uuid),
    Date: () => `2026-0${1 + draw(fc.nat, 8)}-1${draw(fc.nat, 9)}`,
    DateTime: () => '2026-01-15T10:00:00.000Z',
    TerritoryCode: () => pick(draw, ['05', '05.091', '05.255']),
  };
  const make = usual[scalar];
  if (make && draw(fc.nat, 3) > 0) return make();
  if (draw(fc.nat, 3) === 0) return pick(draw, numbers);
  return draw(fc.boolean) ? pick(draw, nasty) : draw(fc.string, { unit: 'binary' });
}

function pick<Thing>(draw: Draw, from: readonly Thing[]): Thing {
  const found = from[draw(fc.nat, Math.max(from.length - 1, 0))];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
