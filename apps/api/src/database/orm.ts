import { DataloaderType, type EntityClass } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '#migrations/index.ts';
import { CarryingClient } from './carrying-client.ts';
import { OneHydrator } from './one-hydrator.ts';

export type OrmOptions = Readonly<{
  url: string;
  entities: readonly EntityClass<unknown>[];
  poolSize?: number;
  /** Given by tests that count statements. */
  onStatement?: (line: string) => void;
}>;

/** Connects the entities to one login of the database. */
export function connectOrm({ url, entities, poolSize = 10, onStatement }: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    hydrator: OneHydrator,
    dataloader: DataloaderType.ALL,
    pool: { min: 0, max: poolSize },
    driverOptions: { Client: CarryingClient },
    colors: false,
    ...(onStatement && { debug: ['query'], logger: onStatement }),
    // A relation may be read through a column that another property writes (`readThrough`).
    discovery: { checkDuplicateFieldNames: false },
    // A row is loaded alone: the other side of a one-to-one comes when it is asked for.
    autoJoinOneToOneOwner: false,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      tableName: 'app.migration',
      silent: true,
      transactional: true,
      allOrNothing: true,
      snapshot: false,
    },
    schemaGenerator: {
      // Policies, functions and triggers are written by `securitySql`, frozen in the migrations, not diffed.
      ignorePolicies: true,
      ignoreRoutines: true,
      ignoreTriggers: true,
      ignoreSchema: ['graphile_worker', 'sec'],
      skipTables: ['app.migration'],
    },
  });
}
