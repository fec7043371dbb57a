import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, parse } from 'graphql';
import { languages } from '@wasl/domain/kernel';
import { isRefusalCode, sentenceOf } from '@wasl/domain/refusals';
import { reachOf, type Permission, permissions, roles } from '@wasl/domain/access';
import type { Answer, Persona, World } from '../world.ts';
import { isAccepted } from './accepted.ts';
import { changedTables, type openFingerprint, undoneCode } from './everything.ts';
import { spoilsOf } from './spoils.ts';

/** What was tried on a mutation, and what went otherwise than it should. */
export type Finding = Readonly<{ wrong: string[] }>;

type Fingerprint = Awaited<ReturnType<typeof openFingerprint>>;
type Ask = (persona: Persona, input: unknown) => Promise<Answer>;
type Tried = Readonly<{ what: string; codes: readonly string[] | null; ask: () => Promise<Answer> }>;

/** Refusals that say nothing of what was written: a value that is bad must be refused as that. */
const beside = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STALE',
  'UNAVAILABLE',
  'INTERNAL',
  'SESSION_EXPIRED',
  'TOO_MANY_ATTEMPTS',
];

/**
 * A world that, before each mutation is made, tries everything bad on it that was not tried yet, and after it what must
 * not do it twice. What the mutation was given is known to be good, for it is made right after: whatever is refused was
 * refused for the one place that was spoilt.
 */
export function probing(world: World, schema: GraphQLSchema, print: Fingerprint, elsewhere: Persona) {
  const findings = new Map<string, Finding>();
  const tried = new Set<string>();
  const as: World['as'] = async (persona, query, variables = {}) => {
    const field = mutationOf(schema, query);
    if (!field || !('input' in variables)) return world.as(persona, query, variables);
    const ask: Ask = (who, input) => world.as(who, query, { ...variables, input });
    const call = { field, persona, elsewhere, input: variables.input, ask };
    const before = triesOf(call).filter(({ what }) => !tried.has(`${field.name} ${what}`));
    if (before.length === 0) return world.as(persona, query, variables);
    await print.begin();
    const wrong = await tryAll({ world, print, field, people: [persona, elsewhere] }, before);
    await print.end();
    const answer = await ask(persona, variables.input);
    const known = findings.get(field.name);
    // Only what went through is a measure for what did not.
    if (answer.codes.length === 0) {
      if (!known)
        wrong.push(...(await tryAll({ world, print, field, people: [persona] }, repetitionsOf(call, answer))));
      for (const { what } of before) tried.add(`${field.name} ${what}`);
      findings.set(field.name, { wrong: [...(known?.wrong ?? []), ...wrong] });
    } else if (wrong.length > 0) findings.set(field.name, { wrong });
    return answer;
  };
  return { world: { ...world, as }, findings, tried };
}

function mutationOf(schema: GraphQLSchema, query: string): GraphQLField<unknown, unknown> | null {
  const [definition] = parse(query).definitions;
  if (definition?.kind !== 'OperationDefinition' || definition.operation !== 'mutation') return null;
  const [selection] = definition.selectionSet.selections;
  if (selection?.kind !== 'Field') return null;
  return schema.getMutationType()?.getFields()[selection.name.value] ?? null;
}

type Call = Readonly<{
  field: GraphQLField<unknown, unknown>;
  persona: Persona;
  elsewhere: Persona;
  input: unknown;
  ask: Ask;
}>;

/** Everything bad that can be asked before the good thing is. */
function triesOf({ field, persona, elsewhere, input, ask }: Call): Tried[] {
  const [argument] = field.args;
  if (!argument) return [];
  const spoilt = spoilsOf(argument.type, input)
    .filter(({ path, what }) => !isAccepted(field.name, path, what))
    .map(({ path, what, input: bad, isName }) => ({
      what: `${path} ${what}`,
      codes: path.endsWith('expectedVersion') && what.startsWith('a version') ? ['STALE'] : isName ? null : [],
      ask: () => ask(persona, withKeyOfItsOwn(bad, input)),
    }));
  const stranger = {
    what: 'by nobody',
    codes: ['UNAUTHENTICATED'],
    ask: () => ask(null, withKeyOfItsOwn(input, input)),
  };
  const outside = {
    what: 'out of scope',
    codes: ['NOT_FOUND', 'FORBIDDEN'],
    ask: () => ask(elsewhere, withKeyOfItsOwn(input, input)),
  };
  const policy = String(field.extensions.policy);
  return [...spoilt, ...(policy === 'public' ? [] : [stranger]), ...(isForAll(policy) ? [] : [outside])];
}

/** Each try under a key of its own, unless the key is what was spoilt. */
function withKeyOfItsOwn(input: unknown, good: unknown): unknown {
  const { idempotencyKey } = good as { idempotencyKey?: unknown };
  const held = input as { idempotencyKey?: unknown };
  if (idempotencyKey === undefined || held.idempotencyKey !== idempotencyKey) return input;
  return { ...held, idempotencyKey: crypto.randomUUID() };
}

/** What must not do it twice: the same key again with other words, and another key on what is no longer so. */
function repetitionsOf({ field, persona, input, ask }: Call, done: Answer): Tried[] {
  const given: Record<string, unknown> = { ...(input as Record<string, unknown>) };
  if (typeof given.idempotencyKey !== 'string') return [];
  const other = otherThan(given);
  const twice = async () => {
    const answer = await ask(persona, input);
    const isSame = JSON.stringify(answer.data) === JSON.stringify(done.data);
    return isSame || answer.codes[0] === 'ANSWER_SHOWN_ONCE' ? replayed : answer;
  };
  const tries: Tried[] = [{ what: 'the same again', codes: ['REPLAYED'], ask: twice }];
  if (other) tries.push({ what: 'the key again', codes: ['IDEMPOTENCY_KEY_REUSED'], ask: () => ask(persona, other) });
  if (!('expectedVersion' in given && 'id' in given) || isLeafType(getNamedType(field.type))) return tries;
  const anew = { ...given, idempotencyKey: crypto.randomUUID() };
  return [...tries, { what: 'another key on the old version', codes: ['STALE'], ask: () => ask(persona, anew) }];
}

/** What stands for an answer that was the same as before. */
const replayed: Answer = { data: null, codes: ['REPLAYED'], errors: [] };

/** The same input with one other word, as good as the first: the order of a list, or a version. */
function otherThan(given: Record<string, unknown>): Record<string, unknown> | null {
  if (typeof given.expectedVersion === 'number') return { ...given, expectedVersion: given.expectedVersion + 1 };
  const text = Object.entries(given).find(
    ([name, value]) => typeof value === 'string' && /note|reason|title|name/.test(name),
  );
  return text ? { ...given, [text[0]]: `${text[1]} too` } : null;
}

/** Whether a permission reaches everywhere for one of the roles that somebody elsewhere holds. */
function isForAll(policy: string): boolean {
  const permission: Permission | undefined = permissions.find((known) => known === policy);
  if (permission === undefined) return true;
  return rolesElsewhere.some((role) => ['EVERYWHERE', 'ASSIGNED'].includes(String(reachOf(permission, role))));
}

/** The roles that are held over a place: somebody elsewhere holds them all, over another one. */
export const rolesElsewhere = roles.filter((role) =>
  [
    'REGIONAL_COORDINATOR',
    'CENTRE_COORDINATOR',
    'ACCOMPANIMENT_OFFICER',
    'SPR_WORKER',
    'PROCUREMENT_OFFICER',
    'STOREKEEPER',
    'DAS_OFFICER',
  ].includes(role),
);

type Trying = Readonly<{
  world: World;
  print: Fingerprint;
  field: GraphQLField<unknown, unknown>;
  people: readonly Persona[];
}>;

async function tryAll({ world, print, field, people }: Trying, tries: readonly Tried[]): Promise<string[]> {
  // Signing in is written down: it comes before anything is counted.
  for (const persona of people) await world.as(persona, '{ __typename }');
  const wrong: string[] = [];
  const before = await print.take();
  const took: string[] = [];
  for (const one of tries) {
    const logged = world.logged.length;
    const answer = await one.ask();
    const said = JSON.stringify(world.logged.slice(logged));
    const problem = said.includes(undoneCode) ? 'was accepted' : problemOf(answer, one);
    if (problem) wrong.push(`${field.name}: ${one.what}: ${problem} ${problem.endsWith('INTERNAL') ? said : ''}`);
    if (answer.codes.length === 0) took.push(one.what);
  }
  const changed = changedTables(before, await print.take());
  if (changed.length > 0)
    wrong.push(`${field.name}: changed ${changed.join(', ')}${took.length ? ` by ${took.join('; ')}` : ''}`);
  return wrong;
}

/** What is wrong with an answer to something bad; null when it is a refusal as it should be. */
function problemOf({ codes, errors }: Answer, { codes: wanted }: Tried): string | null {
  const [code] = codes;
  if (code === 'REPLAYED' && wanted?.includes('REPLAYED')) return null;
  if (codes.length === 0) return 'was accepted';
  if (typeof code !== 'string' || !isRefusalCode(code) || code === 'INTERNAL') return `answered ${String(code)}`;
  if (wanted && wanted.length > 0 ? !wanted.includes(code) : wanted !== null && isBeside(code))
    return `answered ${code}`;
  if (wanted === null && ['STALE', 'INTERNAL', 'UNAUTHENTICATED', 'UNAVAILABLE'].includes(code))
    return `answered ${code}`;
  const facts = (errors[0]?.extensions?.facts ?? {}) as Record<string, string | number>;
  const sentences = languages.map((language) => sentenceOf(code, facts, language));
  if (new Set(sentences).size < languages.length) return `has no sentence of its own for ${code}`;
  return sentences.some((sentence) => sentence.includes('–')) ? `has a sentence without its facts for ${code}` : null;
}

function isBeside(code: string): boolean {
  return beside.includes(code) || code === 'NOT_FOUND';
}
