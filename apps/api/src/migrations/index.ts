import type { MigrationObject } from '@mikro-orm/core';

/** Every migration, oldest first. A name, once released, stays. */
export const migrations: MigrationObject[] = [];
