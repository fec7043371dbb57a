import type { MigrationObject } from '@mikro-orm/core';
import { sqlMigration } from '#database/sql-migration.ts';
import sql0001 from './0001_initial.sql?raw';

/** Every migration, oldest first. A name, once released, stays. */
export const migrations: MigrationObject[] = [sqlMigration('0001_initial', sql0001)];
