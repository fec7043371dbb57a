import type { EntityMetadata } from '@mikro-orm/core';
import { type Actor, mayEver, type Permission } from '@wasl/domain/access';
import { breakGlassPermissions } from '@wasl/domain/audit';
import { glassSql } from '#database/wall/glass-sql.ts';

const opens: ReadonlySet<Permission> = new Set(breakGlassPermissions);

/**
 * The way to a row that is not through its place: a glass that the actor broke, which ends by itself. It is asked for
 * only of those who may break one, and only for what it opens to the eye; no command goes through it.
 */
export function glassWay(
  actor: Actor | null,
  permission: Permission,
): (meta: EntityMetadata, row: string) => string | null {
  const mayHave = actor !== null && opens.has(permission) && mayEver(actor, 'case.breakGlass');
  return ({ tableName }, row) => (mayHave ? glassSql(tableName, row) : null);
}

/** One condition of the two ways. */
export function eitherWay(placed: string, glass: string | null): string {
  return glass === null ? placed : `(${placed} or ${glass})`;
}
