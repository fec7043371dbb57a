import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Role } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { AuditEntry } from '#modules/audit/audit.entity.ts';
import { entryHash } from '#audit/record.ts';
import { connectAsOwner } from '#database/test-database.ts';
import { entities } from '#modules/index.ts';
import { Orchard } from '../../test/orchard.ts';
import { createOrchardWorld, type OrchardWorld } from '../../test/orchard-world.ts';

const actor = (role: Role, territory: string | null): Actor => ({
  id: '00000000-0000-4000-8000-000000000901',
  centreTerritories: [],
  grants: [
    {
      role,
      territoryCode: territory === null ? null : territoryCode(territory),
      centreCode: null,
      facilityCode: null,
      from: isoDate('2026-01-01'),
      to: null,
    },
  ],
});
const regional = actor('REGIONAL_COORDINATOR', '05');
const elsewhere = actor('REGIONAL_COORDINATOR', '06');
const rename = `mutation ($id: ID!, $key: UUID!, $version: Int!, $title: String!) {
  renameOrchard(input: { id: $id, idempotencyKey: $key, expectedVersion: $version, title: $title }) { id title version }
}`;

let world: OrchardWorld;
let id: string;
let version = 1;
beforeAll(async () => {
  world = await createOrchardWorld();
  const em = world.owner.em.fork();
  const key = randomUUID();
  em.create(Orchard, {
    id: key,
    title: 'Old',
    names: { ar: 'أ', fr: 'a', en: 'a' },
    territoryCode: territoryCode('05.091'),
    worth: 1,
    plantedOn: '2026-01-01',
  });
  await em.flush();
  id = `Orchard:${key}`;
});
afterAll(() => world.close());

const titleNow = async () => (await world.owner.em.fork().findOneOrFail(Orchard, id.slice(8))).title;

describe('a command', () => {
  it('changes in one transaction and answers with what it changed', async () => {
    const { data, codes } = await world.as(regional, rename, { id, key: randomUUID(), version, title: 'New' });
    version += 1;
    expect(codes).toEqual([]);
    expect(data.renameOrchard).toEqual({ id, title: 'New', version });
    expect(await titleNow()).toBe('New');
  });

  it('does the same intent once, and answers the same again', async () => {
    const variables = { id, key: randomUUID(), version, title: 'Once' };
    const first = await world.as(regional, rename, variables);
    const again = await world.as(regional, rename, variables);
    version += 1;
    expect(first.codes).toEqual([]);
    expect(again.data).toEqual(first.data);
  });

  it('does it once when it is asked twice at the same time', async () => {
    const variables = { id, key: randomUUID(), version, title: 'Together' };
    const answers = await Promise.all([world.as(regional, rename, variables), world.as(regional, rename, variables)]);
    version += 1;
    expect(answers.map(({ codes }) => codes)).toEqual([[], []]);
    expect(answers.map(({ data }) => data.renameOrchard.version)).toEqual([version, version]);
  });

  it('refuses another intent under the same key', async () => {
    const key = randomUUID();
    await world.as(regional, rename, { id, key, version, title: 'First' });
    version += 1;
    expect((await world.as(regional, rename, { id, key, version, title: 'Second' })).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await titleNow()).toBe('First');
  });

  it('refuses a version that is no longer, changes nothing, and lets the key be used again', async () => {
    const key = randomUUID();
    const stale = await world.as(regional, rename, { id, key, version: version - 1, title: 'Stale' });
    expect(stale).toMatchObject({ codes: ['STALE'], data: null });
    expect(stale.errors[0]).toMatchObject({
      message: 'STALE',
      path: ['renameOrchard'],
      extensions: { facts: {}, requestId: 'request-1' },
    });
    expect(await titleNow()).toBe('First');
    expect((await world.as(regional, rename, { id, key, version, title: 'Fresh' })).codes).toEqual([]);
    version += 1;
  });

  it('lets one of two different intents on the same version through', async () => {
    const one = { id, key: randomUUID(), version, title: 'One' };
    const two = { id, key: randomUUID(), version, title: 'Two' };
    const answers = await Promise.all([world.as(regional, rename, one), world.as(regional, rename, two)]);
    version += 1;
    expect(answers.map(({ codes }) => codes[0] ?? 'done').sort()).toEqual(['STALE', 'done']);
  });

  it.each([
    ['is not found out of reach', elsewhere, 'NOT_FOUND'],
    ['is forbidden to who holds its permission nowhere', actor('AUDITOR', null), 'FORBIDDEN'],
    ['asks who it is of who is not signed in', null, 'UNAUTHENTICATED'],
  ] as const)('%s', async (_, who, code) => {
    const before = await titleNow();
    expect((await world.as(who, rename, { id, key: randomUUID(), version, title: 'Stolen' })).codes).toEqual([code]);
    expect(await titleNow()).toBe(before);
  });

  it('writes an audit trail in which each entry holds the hash of the one before', async () => {
    const behind = await connectAsOwner(world.database, entities);
    const entries = await behind.em
      .fork()
      .find(AuditEntry, { stream: `Orchard:${id.slice(8)}` }, { orderBy: { sequence: 'asc' } });
    await behind.close();
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.length).toBe(version - 1);
    for (const [index, entry] of entries.entries()) {
      const { hash, previous } = entry;
      expect(hash).toBe(entryHash(entry));
      expect(previous).toBe(entries[index - 1]?.hash ?? null);
    }
  });
});

describe('a document', () => {
  const deep = (levels: number) =>
    `{ orchards(first: 1) { nodes { ${'trees(first: 1) { nodes { orchard { '.repeat(levels)} title ${'} } }'.repeat(levels)} } } }`;
  it.each([
    ['too deep', deep(7), 'LIMIT_EXCEEDED'],
    [
      'with too many aliases',
      `{ ${Array.from({ length: 8 }, (_, n) => `a${n}: orchards { nodes { a: title b: title c: title d: title } }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'with too many root fields',
      `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: greeting`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
    ['with an alias longer than a column name', `{ ${'a'.repeat(64)}: greeting }`, 'LIMIT_EXCEEDED'],
    ['with two operations', 'query A { greeting } query B { greeting }', 'LIMIT_EXCEEDED'],
    ['with too many tokens', `{ ${'greeting '.repeat(2100)} }`, 'BAD_INPUT'],
    ['that is no GraphQL', '{ orchards', 'BAD_INPUT'],
    ['with an unknown field', '{ orchards { nothing } }', 'BAD_INPUT'],
    [
      'with a cycle of fragments',
      '{ orchards { nodes { ...A } } } fragment A on Orchard { trees { nodes { orchard { ...A } } } }',
      'BAD_INPUT',
    ],
    ['with U+0000', '{ orchards(where: { search: "a\\u0000" }) { totalCount } }', 'BAD_INPUT'],
  ])('%s is refused before anything runs', async (_, query, code) => {
    const { codes, errors } = await world.as(regional, query);
    expect(codes).toContain(code);
    expect(errors[0]?.extensions).toHaveProperty('requestId');
    expect(world.statements).toEqual([]);
  });

  it('within the limits runs', async () => {
    expect((await world.as(regional, deep(5))).codes).toEqual([]);
    expect((await world.as(null, '{ greeting }')).data).toEqual({ greeting: 'marhaba' });
  });

  it('whose variables hold half a character is refused', async () => {
    const query = 'query ($text: String!) { orchards(where: { search: $text }) { totalCount } }';
    expect((await world.as(regional, query, { text: '\ud83d' })).codes).toEqual(['BAD_INPUT']);
    expect((await world.as(regional, query, { text: '🌳' })).codes).toEqual([]);
  });
});
