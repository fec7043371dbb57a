import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { Answer } from '#read/answer.ts';
import { Orchard } from '../../../test/orchard.ts';
import { createOrchardWorld, type OrchardWorld } from '../../../test/orchard-world.ts';
import { Context } from '../context.ts';
import { AnswerText, stringifyResult } from './answer-text.ts';

const key = '00000000-0000-4000-8000-000000000001';
const national: Actor = {
  id: key,
  centreTerritories: [],
  grants: [
    {
      role: 'NATIONAL_COORDINATOR',
      territoryCode: null,
      centreCode: null,
      facilityCode: null,
      from: isoDate('2026-01-01'),
      to: null,
    },
  ],
};

let world: OrchardWorld;
beforeAll(async () => {
  world = await createOrchardWorld();
  const em = world.owner.em.fork();
  const names = { ar: 'أ', fr: 'a "quoted"', en: 'a\u2028b' };
  const place = territoryCode('05');
  em.create(Orchard, { id: key, title: 'T\n"1"', names, territoryCode: place, worth: 7, plantedOn: '2026-01-01' });
  await em.flush();
});
afterAll(() => world.close());

/** What Apollo would send, before and after it is made text. */
async function sent(query: string, variables: Record<string, unknown> = {}) {
  world.statements.length = 0;
  const standing = { kind: 'CONSOLE', level: 2, isAsserted: true, need: 'NOTHING' } as const;
  const session = { id: '', actor: national, standing };
  const contextValue = new Context(world.server.platform, { requestId: 'request-1', session });
  const { body } = await world.server.apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  return { isText: body.singleResult.data instanceof AnswerText, text: stringifyResult(body.singleResult) };
}

const list = 'orchards { nodes { id title names { fr en } whisper } pageInfo { hasNextPage } }';
const listed = {
  nodes: [{ id: `Orchard:${key}`, title: 'T\n"1"', names: { fr: 'a "quoted"', en: 'a\u2028b' }, whisper: 'T\n"1"' }],
  pageInfo: { hasNextPage: false },
};

describe('a query of compiled fields', () => {
  it('goes out as text, what it cost beside it', async () => {
    const { isText, text } = await sent(`{ __typename ${list} n: node(id: "Orchard:${key}") { __typename id } }`);
    expect(isText).toBe(true);
    expect(JSON.parse(text)).toEqual({
      data: { __typename: 'Query', orchards: listed, n: { __typename: 'Orchard', id: `Orchard:${key}` } },
      extensions: { cost: { requested: expect.any(Number), most: 1000 } },
    });
    expect(text).not.toContain('$');
    expect(world.statements).toHaveLength(2);
  });

  it('says nothing of a field that is skipped, also when nothing is left', async () => {
    const { isText, text } = await sent('query ($no: Boolean!) { orchards @include(if: $no) { totalCount } }', {
      no: false,
    });
    expect([isText, JSON.parse(text).data]).toEqual([true, {}]);
  });

  it('puts null where nothing was found', async () => {
    const { isText, text } = await sent(
      `{ orchard(id: "Orchard:${key.replace('1', '2')}") { id } node(id: "x") { id } }`,
    );
    expect([isText, JSON.parse(text).data]).toEqual([true, { orchard: null, node: null }]);
  });
});

describe('the ordinary executor', () => {
  it('answers what is made by hand, beside what was read once', async () => {
    const { isText, text } = await sent(`{ hello: greeting ${list} }`);
    expect(isText).toBe(false);
    expect(JSON.parse(text).data).toEqual({ hello: 'marhaba', orchards: listed });
    expect(world.statements).toHaveLength(1);
  });

  it('says what failed and where, and reads the rest no second time', async () => {
    const { isText, text } = await sent(`{ ${list} wrong: orchards(first: 0) { totalCount } }`);
    expect(isText).toBe(false);
    expect(JSON.parse(text)).toMatchObject({
      data: null,
      errors: [
        { path: ['wrong'], extensions: { code: 'BAD_INPUT', facts: { field: 'first' }, requestId: 'request-1' } },
      ],
    });
    expect(world.statements).toHaveLength(1);
  });

  it('answers introspection, and interfaces beside it', async () => {
    const { isText, text } = await sent(
      `{ __schema { queryType { name } } node(id: "Orchard:${key}") { id ... on Orchard { t: title title: worth } } }`,
    );
    expect(isText).toBe(false);
    expect(JSON.parse(text).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      node: { id: `Orchard:${key}`, t: 'T\n"1"', title: 7 },
    });
  });

  it('complains about variables in its own words', async () => {
    const { isText, text } = await sent('query ($n: Int!) { orchards(first: $n) { totalCount } }', { n: 'x' });
    expect(isText).toBe(false);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_INPUT');
    expect(world.statements).toEqual([]);
  });
});

describe('an answer', () => {
  it('loses our own marks on its way out, and nothing that only looks like one', () => {
    const raw =
      '[{"$type":"Case","$seen":"casework Case:1","a":"\\"$seen\\":\\"x\\","},{"$seen" : null},{"$seen":"x y","b":1}]';
    expect(new Answer(raw).text).toBe('[{"a":"\\"$seen\\":\\"x\\","},{},{"b":1}]');
  });

  it('that lacks what may not be null is no text, and null as objects', () => {
    const answer = new Answer('{"a":{"$missing":true},"b":"{\\"$missing\\":true}"}');
    expect(answer.text).toBeNull();
    expect(answer.value).toEqual({ a: null, b: '{"$missing":true}' });
  });
});
