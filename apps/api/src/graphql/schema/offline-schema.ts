import type { GraphQLSchema } from 'graphql';
import { connectOrm } from '#database/orm.ts';
import { entities, modules } from '#modules/index.ts';
import { buildWaslSchema } from './build-schema.ts';

/** The schema of the platform without a database: the entities' metadata is all it needs. Nothing connects. */
export async function offlineSchema(): Promise<GraphQLSchema> {
  const orm = await connectOrm({ url: 'postgresql://nobody@127.0.0.1:1/none', entities });
  try {
    const { schema } = await buildWaslSchema(modules, orm.getMetadata());
    return schema;
  } finally {
    await orm.close();
  }
}
