import {
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** One way to make a good input bad. */
export type Spoil = Readonly<{
  /** Where: `person.birthYear`, `lines[0].quantity`. */
  path: string;
  /** What was done to it, in a word or two. */
  what: string;
  /** The whole input with that one place spoilt. */
  input: unknown;
  /** Whether the refusal may say that the thing was not found: ids and codes name things. */
  isName: boolean;
}>;

type Place = Readonly<{ path: string; name: string; isAsked: boolean; put: (value: unknown) => unknown }>;
type Value = readonly [what: string, value: unknown];

const nobody = '00000000-0000-4000-8000-00000000dead';
/** More than any amount may be: a centime above a hundred million dirhams. */
const tooMuch = 10_000_000_001;

/** Every way to spoil a good input: each of its places in turn, by the type that the schema gives it. */
export function spoilsOf(type: GraphQLInputType, input: unknown): Spoil[] {
  return spoil(type, input, { path: '', name: 'input', isAsked: true, put: (value) => value });
}

function spoil(type: GraphQLInputType, value: unknown, place: Place): Spoil[] {
  const bare = getNullableType(type);
  if (value === undefined || value === null) return [];
  if (isInputObjectType(bare)) return Object.values(bare.getFields()).flatMap((field) => ofField(field, value, place));
  if (isListType(bare)) return ofList(bare.ofType, value, place);
  const isName = bare.name === 'ID' || isCode(place.name);
  if (isEnumType(bare)) return made(place, [['a word that is none of the list', 'NOTHING_OF_THE_KIND']], false);
  return made(place, leavesOf(bare.name, place, value), isName);
}

function ofField(field: GraphQLInputField, whole: unknown, place: Place): Spoil[] {
  const held: Record<string, unknown> = { ...(whole as Record<string, unknown>) };
  const path = place.path ? `${place.path}.${field.name}` : field.name;
  const put = (value: unknown) => place.put({ ...held, [field.name]: value });
  const without = () => {
    const { [field.name]: _, ...rest } = held;
    return place.put(rest);
  };
  const isAsked = isNonNullType(field.type) && field.defaultValue === undefined;
  const missing = isAsked
    ? [
        { path, what: 'left out', input: without(), isName: false },
        { path, what: 'null', input: put(null), isName: false },
      ]
    : [];
  return [...missing, ...spoil(field.type, held[field.name], { path, name: field.name, isAsked, put })];
}

function ofList(of: GraphQLInputType, value: unknown, place: Place): Spoil[] {
  const items = Array.isArray(value) ? value : [value];
  const [first] = items;
  const many: readonly Value[] = [
    ['251 of them', Array.from({ length: 251 }, () => first)],
    ['the first twice', [first, ...items]],
  ];
  const whole = made(place, [['empty', []], ...(first === undefined ? [] : many)], true);
  const put = (changed: unknown) => place.put([changed, ...items.slice(1)]);
  return [...whole, ...spoil(of, first, { ...place, path: `${place.path}[0]`, put })];
}

function made({ path, put }: Place, values: readonly Value[], isName: boolean): Spoil[] {
  return values.map(([what, value]) => ({ path, what, input: put(value), isName }));
}

function leavesOf(scalar: string, { name, isAsked }: Place, value: unknown): readonly Value[] {
  const text = String(value);
  switch (scalar) {
    case 'Money':
      return [...numbers, ['zero', 0], ['over the maximum', tooMuch]];
    case 'Int':
      return name === 'expectedVersion' ? versions(Number(value)) : [...numbers, ['as many as fit', 2_147_483_647]];
    case 'Date':
      return [...days, ['in Arabic digits', inArabicDigits(text)]];
    case 'DateTime':
      return [
        ...days.map(([what, day]): Value => [what, `${day}T09:00:00.000Z`]),
        ['without an offset', text.slice(0, 19)],
      ];
    case 'ID':
      return ids(text);
    case 'UUID':
      return [
        ['no UUID', 'x'],
        ['in Arabic digits', inArabicDigits(text)],
      ];
    case 'TerritoryCode':
      return [
        ['unknown', '99.999'],
        ['no code', 'Nowhere'],
        ['in Arabic digits', inArabicDigits(text)],
      ];
    case 'Boolean':
      return [['a word', 'yes']];
    default:
      return textsOf(name, text, isAsked);
  }
}

const numbers: readonly Value[] = [
  ['negative', -1],
  ['a part', 0.5],
  ['beyond what JSON counts', 2 ** 53],
  ['a text', '1'],
];

function versions(version: number): readonly Value[] {
  return [
    ['a version that is no longer', version - 1],
    ['a version that is not yet', version + 1],
    ['a version below any', -1],
  ];
}

const days: readonly Value[] = [
  ['a day that is none', '2026-02-30'],
  ['another century', '1901-01-01'],
  ['the next century', '2198-12-31'],
  ['before there was any programme', '2001-02-03'],
  ['a generation ahead', '2068-12-31'],
];

function ids(text: string): readonly Value[] {
  const type = text.split(':')[0];
  return [
    ['of nothing', `${type}:${nobody}`],
    ['of another type', `Sector:services`],
    ['no id', 'nothing'],
    ['in Arabic digits', inArabicDigits(text)],
    ['ten thousand characters', `${type}:${'a'.repeat(10_000)}`],
  ];
}

function textsOf(name: string, text: string, isAsked: boolean): readonly Value[] {
  const values: Value[] = [
    ['ten thousand characters', 'ب'.repeat(10_000)],
    ['a mark that turns the line around', `${text}\u202Eabc`],
    ['a mark of direction', `${text}\u200F`],
    ['a control character', `${text}\u0000`],
    ['half a character', `${text}\uD83D`],
  ];
  // Where a text may be left out, an empty one counts as left out.
  if (isAsked) values.push(['nothing but spaces', ' \u00A0 ']);
  if (isCode(name)) values.push(['unknown', 'NOTHING-1'], ['in Arabic digits', `${inArabicDigits(text)}٧`]);
  if (/Name(Ar|Fr)$/.test(name)) values.push(['in both scripts', `Mariam ${text} مريم`], ['digits', `${text} 7`]);
  return values;
}

function isCode(name: string): boolean {
  return /Code$|^subject$/.test(name);
}

function inArabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
