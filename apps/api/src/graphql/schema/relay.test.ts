import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, printSchema } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { offlineSchema } from './offline-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-relay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type List = Readonly<{ type: GraphQLObjectType; field: string; isRefetchable: boolean }>;

/** Every list of the schema, at the root and below another thing; what has no id of its own cannot be fetched again. */
function listsOf(schema: GraphQLSchema): List[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.endsWith('Connection'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map(({ name: field }) => ({ type, field, isRefetchable: isRefetchable(schema, type) })),
    );
}

function isRefetchable(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type.getInterfaces().some(({ name }) => name === 'Node');
}

/** A list as Relay pages it. */
function fragmentOf({ type, field, isRefetchable: isAgain }: List): string {
  const name = `Lists_${type.name}_${field}`;
  const again = isAgain ? `@refetchable(queryName: "${name}Query")` : '';
  return `graphql\`fragment ${name} on ${type.name} ${again}
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    ${field}(first: $count, after: $cursor) @connection(key: "${name}_${field}") { edges { node { __typename } } } }\`;`;
}

/** Runs the compiler in a folder of its own; what it says when something is wrong. */
function compile(): string {
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './out' };
  writeFileSync(join(folder, 'relay.json'), JSON.stringify(config));
  const program = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'relay.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

it('is a schema that the compiler of Relay pages every list of', async () => {
  const schema = await offlineSchema();
  const lists = listsOf(schema);
  for (const name of ['src', 'out']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'schema.graphql'), printSchema(schema));
  writeFileSync(join(folder, 'src/Lists.ts'), lists.map(fragmentOf).join('\n'));
  expect(compile()).toBe('');
  const made = readdirSync(join(folder, 'out'));
  for (const { type, field, isRefetchable: isAgain } of lists)
    if (isAgain) expect(made).toContain(`Lists_${type.name}_${field}Query.graphql.ts`);
  expect(lists.length).toBeGreaterThan(70);
});
