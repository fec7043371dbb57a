import { writeFileSync } from 'node:fs';
import { type GraphQLResolveInfo, type GraphQLSchema, Kind, parse } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import type { Actor } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { connectOrm } from '#database/orm.ts';
import { Context, type Platform } from '#graphql/context.ts';
import { buildWaslSchema } from '#graphql/schema/build-schema.ts';
import { entities, modules } from '#modules/index.ts';
import { microProjectList } from '#modules/micro-project/micro-project.type.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { planList } from '#read/plans.ts';
import { median } from './rounds.ts';

const query = `query ($first: Int!, $state: MicroProjectState!) { microProjects(first: $first, where: { state: { eq: $state } }) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id code title state requested granted updatedAt
    case { id number } territory { code names { ar fr en } } sector { code names { ar fr en } } agreement { id number }
    lines(first: 3) { nodes { quantity unitPrice item { names { fr } } } } } } } }`;
const variables = { first: 50, state: 'APPROVED' };
const actor: Actor = {
  id: '00000000-0000-4000-8000-000000000001',
  centreTerritories: [],
  grants: [
    {
      role: 'REGIONAL_COORDINATOR',
      territoryCode: territoryCode('05'),
      centreCode: null,
      facilityCode: null,
      from: isoDate('2026-01-01'),
      to: null,
    },
  ],
};

/** What may be spent on a plan, in microseconds. */
const most = { compile: 200, hit: 10 } as const;
const found: Record<string, number> = {};
afterAll(() => {
  const file = process.env.BENCH_FILE;
  const rows = Object.entries(most).map(([name, limit]) => `| ${name} | ${found[name]?.toFixed(1)} | ${limit} |`);
  const markdown = ['| Plan of a list | µs, median | at most |', '|---|---:|---:|', ...rows].join('\n');
  if (file) writeFileSync(file, JSON.stringify({ markdown, numbers: { bench: 'plans', ...found } }));
});

/** The root field of a document as a resolver is told of it; each parse is a document that nobody has asked before. */
function infoOf(schema: GraphQLSchema): GraphQLResolveInfo {
  const [operation] = parse(query).definitions;
  const parentType = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !parentType) throw new Error('There is nothing to ask.');
  const fieldNodes = operation.selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
  const returnType = parentType.getFields().microProjects?.type ?? parentType;
  const path = { prev: undefined, key: 'microProjects', typename: 'Query' };
  const asked = { schema, operation, fragments: {}, variableValues: variables };
  return { ...asked, fieldName: 'microProjects', fieldNodes, returnType, parentType, path, rootValue: undefined };
}

it('compiles a plan, and finds it again', async () => {
  const orm = await connectOrm({ url: 'postgresql://nobody@127.0.0.1:1/none', entities });
  const { schema, publication } = await buildWaslSchema(modules, orm.getMetadata());
  const platform = { orm, publication, territories: { hasParts: () => true } } as Partial<Platform> as Platform;
  const standing = { kind: 'CONSOLE', level: 2, isAsserted: true, need: 'NOTHING' } as const;
  const context = new Context(platform, { requestId: 'request', session: { id: '', actor, standing } });
  const args = Object.assign(new microProjectList.Args(), { first: 50, where: { state: { eq: 'APPROVED' } } });
  const timesOf = (rounds: number, info: () => GraphQLResolveInfo) =>
    Array.from({ length: rounds }, () => {
      const asked = info();
      const began = performance.now();
      planList(context, MicroProject, args, asked);
      return (performance.now() - began) * 1000;
    });
  timesOf(2_000, () => infoOf(schema));
  found.compile = median(timesOf(2_000, () => infoOf(schema)));
  const again = infoOf(schema);
  timesOf(20_000, () => again);
  found.hit = median(timesOf(20_000, () => again));
  await orm.close();
  expect(found.compile).toBeLessThan(most.compile);
  expect(found.hit).toBeLessThan(most.hit);
});
