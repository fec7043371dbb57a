import 'reflect-metadata'; // setup runs outside the setup files of the tests
import type { MikroORM } from '@mikro-orm/postgresql';
import type { TestProject } from 'vitest/node';
import { connectOrm } from '#database/orm.ts';
import type { Logins } from '#database/roles.ts';
import { startTestDatabase } from '#database/test-database.ts';
import { createDemonstrationStaff } from '#modules/identity/index.ts';
import { entities } from '#modules/index.ts';
import { loadReference } from '#modules/reference/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
  }
}

/**
 * One server for the whole run. Its template holds the reference data and one account per role; each test file clones
 * it with `cloneDatabase({ adminUrl: inject('adminUrl') })`, and most through `createWorld()`.
 */
export default async function setup(project: TestProject) {
  const server = await startTestDatabase(entities, fill);
  project.provide('adminUrl', server.adminUrl);
  return server.stop;
}

async function fill({ ownerUrl }: Logins): Promise<void> {
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    await loadReference(orm.em.fork());
    await createDemonstrationStaff(orm.em.fork(), { isProduction: false });
    await mutate(orm);
  } finally {
    await orm.close();
  }
}

/** A wall that `npm run prove:teeth` takes away, to see that the tests notice. */
async function mutate(orm: MikroORM): Promise<void> {
  const statements: string[] = JSON.parse(process.env.MUTATION ?? '[]');
  for (const statement of statements) await orm.em.fork().execute(statement);
}
