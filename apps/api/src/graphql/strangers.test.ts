import { getNamedType, type GraphQLField, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Permission, reachOf } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { connectOrm } from '#database/orm.ts';
import { withClient } from '#database/roles.ts';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import { entities, modules } from '#modules/index.ts';
import type { Policy } from '#access/policy.ts';
import { operationOf } from '../../test/generate.ts';
import { playSmallLife } from '../../test/small-life.ts';
import { createWorld, type World } from '../../test/world.ts';
import { buildWaslSchema } from './schema/build-schema.ts';
import { rootFieldsOf } from './schema/policed.ts';

// Every root field is here by itself: the schema is asked for its fields, and each is tried by people who should get nothing.
const orm = await connectOrm({ url: 'postgresql://nobody@127.0.0.1:1/none', entities });
const { schema, publication } = await buildWaslSchema(modules, orm.getMetadata());
await orm.close();
const fields = rootFieldsOf(schema).map(({ type, field }) => ({
  kind: type.name === 'Query' ? ('query' as const) : ('mutation' as const),
  field,
}));
const policyOf = (field: GraphQLField<unknown, unknown>) => String(field.extensions.policy) as Policy;
const named = (wanted: (one: (typeof fields)[number]) => boolean) =>
  fields.filter(wanted).map((one) => [one.field.name, one] as const);

/** A coordinator of another region, and somebody whose grants have all ended. */
const elsewhere = { email: 'elsewhere@demo.wasl.ma' };
const former = { email: 'former@demo.wasl.ma' };

let world: World;
/** One thing of every type that has an id, in the province of Béni Mellal. */
const seeds = new Map<string, string>();

beforeAll(async () => {
  world = await createWorld();
  await addStrangers();
  await playSmallLife(world);
  // Somebody looks at a dossier, so that there is a line in the book of readings.
  await world.as({ email: 'coordinator@demo.wasl.ma' }, '{ persons(first: 1) { nodes { identity { lastNameFr } } } }');
  // And somebody was told of a task, as on a morning.
  await withClient(world.database.ownerUrl, (client) =>
    client.query(`insert into notice (id, staff_id, kind, subject_type, subject_id, reference, due_on, is_escalated, created_at)
      select gen_random_uuid(), id, 'VISIT', 'Visit', gen_random_uuid(), 'P', current_date, false, now()
      from auth.staff where email = 'officer@demo.wasl.ma'`),
  );
  await findSeeds();
}, 120_000);
afterAll(() => world.close());

async function addStrangers(): Promise<void> {
  const em = await world.behind();
  const { passwordHash } = await em.findOneOrFail(
    Staff,
    { email: 'auditor@demo.wasl.ma' },
    { populate: ['passwordHash'] },
  );
  const common = {
    displayName: { ar: 'أ', fr: 'a', en: 'a' },
    language: 'fr',
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash,
    nationalIdIndex: null,
  } as const;
  const place = { territoryCode: territoryCode('01'), centreCode: null, facilityCode: null };
  for (const [{ email }, to] of [
    [elsewhere, null],
    [former, isoDate('2025-01-01')],
  ] as const) {
    const staff = em.create(Staff, { ...common, id: crypto.randomUUID(), email });
    em.create(RoleGrant, {
      id: crypto.randomUUID(),
      staff,
      role: 'REGIONAL_COORDINATOR',
      ...place,
      from: isoDate('2024-01-01'),
      to,
    });
  }
  await em.flush();
}

async function findSeeds(): Promise<void> {
  await withClient(world.database.ownerUrl, async (client) => {
    for (const { typeName, meta, key } of publication.all()) {
      const table = `"${meta.schema ?? 'public'}"."${meta.tableName}"`;
      const { rows } = await client.query<{ key: string }>(
        `select ${key}::text as key from ${table} order by 1 limit 1`,
      );
      if (rows[0]) seeds.set(typeName, `${typeName}:${rows[0].key}`);
    }
  });
}

/** Names that are not the ends of a type's own. */
const otherNames: Readonly<Record<string, string>> = {
  officer: 'StaffMember',
  staff: 'StaffMember',
  lead: 'StaffMember',
  presentSeat: 'SessionSeat',
  Node: 'Case',
  subject: 'Case',
  AccessExplanation: 'Case',
};

/** The seed that an argument means: `caseId` a Case, `id` the thing that the field gives. */
function idFor(field: GraphQLField<unknown, unknown>) {
  return (name: string): string => {
    const wanted = name === 'id' || name === 'ids' ? getNamedType(field.type).name : name.replace(/Ids?$/, '');
    const [type] = [...seeds.keys()]
      .filter((known) => known.toLowerCase().endsWith(wanted.toLowerCase()))
      .sort((left, right) => left.length - right.length);
    const seed = type ?? otherNames[wanted];
    if (seed === undefined)
      throw new Error(`${field.name} asks for ${name}: the small life of this test has no ${wanted}.`);
    return seeds.get(seed) ?? '';
  };
}

async function tryIt(who: Parameters<World['as']>[0], { kind, field }: (typeof fields)[number]) {
  const { query, variables } = operationOf(kind, field, idFor(field));
  return world.as(who, query, variables);
}

/**
 * Every row of the platform as one text, to see that nothing moved. Sessions and attempts are the strangers' own, and
 * so are the lines of the access log that say how they were refused.
 */
async function everything(): Promise<string> {
  return withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'audit', 'app')
       and tablename <> 'access' order by 1`,
    );
    const sums = [];
    for (const { name } of rows) {
      const {
        rows: [sum],
      } = await client.query(
        `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
      );
      sums.push(`${name} ${sum.sum}`);
    }
    return sums.join('\n');
  });
}

/** Whether what a field reads is the same for everyone who has its permission at all. */
function isForAll(policy: Policy): boolean {
  return (
    policy === 'public' ||
    policy === 'session' ||
    reachOf(policy as Permission, 'REGIONAL_COORDINATOR') === 'EVERYWHERE'
  );
}

it('has a thing of every type with an id to be looked for', () => {
  const nodes = publication.all().filter(({ typeName, access }) => {
    const type = schema.getType(typeName);
    return access !== 'parent' && isObjectType(type) && type.getInterfaces().some(isInterfaceType);
  });
  expect(nodes.filter(({ typeName }) => !seeds.has(typeName)).map(({ typeName }) => typeName)).toEqual([]);
});

describe('somebody who is not signed in', () => {
  it.each(named(({ field }) => policyOf(field) !== 'public'))('is asked who it is by %s', async (_, one) => {
    expect(await tryIt(null, one)).toMatchObject({ codes: ['UNAUTHENTICATED'] });
  });
});

describe.each([
  ['a coordinator of another region', elsewhere],
  ['somebody whose grants have ended', former],
])('%s', (_, who) => {
  it.each(named(({ kind, field }) => kind === 'query' && !isForAll(policyOf(field))))(
    'finds nothing by %s',
    async (_, one) => {
      const { data, codes } = await tryIt(who, one);
      const found = data?.it ?? null;
      if (found === null)
        return expect(codes.filter((code) => code !== 'NOT_FOUND' && code !== 'FORBIDDEN')).toEqual([]);
      const { __typename, ...numbers } = found;
      expect(codes).toEqual([]);
      for (const number of Object.values(numbers)) expect([0, null, []]).toContainEqual(number);
    },
  );

  it('finds no thing by its id', async () => {
    const hidden = publication.all().filter(({ access }) => access !== 'parent' && !isForAll(access));
    const ids = hidden.flatMap(({ typeName }) => seeds.get(typeName) ?? []);
    const { data, codes } = await world.as(who, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(codes).toEqual([]);
    expect(data.nodes).toEqual(ids.map(() => null));
  });

  let before: string;
  beforeAll(async () => {
    // Signing in is written down: it comes before.
    await world.as(who, '{ viewer { id } }');
    before = await everything();
  });

  it.each(named(({ kind, field }) => kind === 'mutation' && !isForAll(policyOf(field))))(
    'changes nothing by %s',
    async (_, one) => {
      const { codes, data } = await tryIt(who, one);
      expect(data?.it ?? null).toBeNull();
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codes[0]);
    },
  );

  it('leaves every row as it was', async () => {
    expect(await everything()).toBe(before);
  });
});
