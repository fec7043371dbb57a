import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  getNamedType,
  isInputType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  separateOperations,
  typeFromAST,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { valueFor } from '../../../test/generate.ts';
import { selectionOf } from '../../../test/select.ts';
import type { Statement } from '#read/run.ts';
import { operationIn, priceOf } from '../../../test/price.ts';
import { rowsRead } from '../../../test/rows-read.ts';
import { make, people } from '../../../test/stage/actor.ts';
import { draftAgreement } from '../../../test/stage/agreement.ts';
import { openingOf } from '../../../test/stage/case.ts';
import { playSmallLife } from '../../../test/small-life.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { limits } from './limit-error.ts';

const schema = await offlineSchema();
const admin = join(import.meta.dirname, '../../../../admin/src');
const texts = globSync('**/*.graphql', { cwd: admin }).map((path) => readFileSync(join(admin, path), 'utf8'));
/** The console's operations as the server gets them, asking every object for its type. */
const operations = Object.entries(separateOperations(parse(texts.join('\n').replaceAll('@unmask', '')))).map(
  ([name, document]) => [name, withTypes(document)] as const,
);

function withTypes(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: (set) => ({ ...set, selections: [typename, ...set.selections] }),
  });
}

let world: World;
const ids: string[] = [];
const national = { email: 'coordinator-national@demo.wasl.ma' };
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  await fill();
  const lists = ['agreements', 'cases', 'microProjects', 'distributionEvents'];
  const { data } = await world.as(national, `{ ${lists.map((name) => `${name} { nodes { id } }`).join(' ')} }`);
  ids.push(...lists.map((name) => data[name].nodes[0].id));
}, 120_000);
afterAll(() => world.close());

/** Enough cases and agreements that a statement which reads more than its page is caught. */
async function fill(): Promise<void> {
  for (let rank = 500; rank < 560; rank += 1) {
    await make(world, { by: people.officer, verb: 'openCase', input: await openingOf(world, rank) });
    await draftAgreement(world);
  }
}

function costOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  return priceOf(world, schema, { document, variables });
}

/** A page of few places, so that there is more than it holds, and a thing of the type that the operation is about. */
function variablesFor(document: DocumentNode): Record<string, unknown> {
  const [root] = operationIn(document).selectionSet.selections.filter(
    (selection) => selection.kind === Kind.FIELD && selection.name.value !== '__typename',
  );
  const field = root?.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[root.name.value] : undefined;
  const type = field ? getNamedType(field.type).name : '';
  const about = ids.find((id) => id.startsWith(`${type}:`)) ?? String(ids[0]);
  const needed = operationIn(document).variableDefinitions?.flatMap((definition) => {
    const wanted = typeFromAST(schema, definition.type);
    const name = definition.variable.name.value;
    return isInputType(wanted) && isNonNullType(wanted) ? [[name, valueFor(wanted, name, () => about)] as const] : [];
  });
  return { ...Object.fromEntries(needed ?? []), first: 5, id: about };
}

describe('what the console asks', () => {
  it.each(operations)('[GQ-04] costs at most 1,000: %s', (_name, document) => {
    expect(costOf(document, { first: 50 })).toBeLessThanOrEqual(limits.cost);
  });

  const questions = operations.filter(([, document]) => operationIn(document).operation === 'query');
  it.each(questions)('[GQ-04] reads at most twice the rows it pays for: %s', async (_name, document) => {
    const variables = variablesFor(document);
    const declared = new Set(operationIn(document).variableDefinitions?.map(({ variable }) => variable.name.value));
    const given = Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name)));
    const { errors } = await world.as(national, print(document), given);
    expect(errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN')).toEqual([]);
    expect(await carriedRows(world.reading)).toBeLessThanOrEqual(2 * costOf(document, given));
  });
});

/** The rows that the scans of these statements took from published tables, on their way into an answer. */
async function carriedRows(statements: readonly Statement[]): Promise<number> {
  const { sessionId } = await world.contextOf(national);
  const tables = new Set(world.server.platform.publication.all().map(({ meta }) => meta.tableName));
  const asking = {
    url: world.database.appUrl,
    sessionId: sessionId ?? '',
    isOfInterest: (name: string) => tables.has(name),
  };
  let carried = 0;
  for (const statement of [...statements]) carried += (await rowsRead(statement, asking)).carried;
  return carried;
}

describe('the number of statements', () => {
  const lists = rootFieldsOf(schema).flatMap(({ type, field }) => {
    const connection = getNamedType(field.type);
    const node = isObjectType(connection) && connection.getFields().nodes;
    const named = node && getNamedType(node.type);
    return type.name === 'Query' && isObjectType(named) ? [[field.name, named] as const] : [];
  });

  it.each(lists)(
    '[GQ-10] is the same for a small page and the largest that may be asked for: %s',
    async (name, type) => {
      const query = (first: number) => `{ ${name}(first: ${first}) { nodes { ${selectionOf(type, 1)} } } }`;
      const most = Math.min(100, Math.floor(limits.cost / costOf(parse(query(1)), {})));
      const counts: number[] = [];
      for (const first of [1, most]) {
        await world.as(national, '{ __typename }');
        await world.as(national, query(first));
        // Whether the session was asked for once more is a question of the second, not of the page.
        counts.push(world.compiled.length);
      }
      expect(most).toBeGreaterThan(10);
      expect(counts).toEqual([1, 1]);
    },
  );
});
