import type { EntityMetadata } from '@mikro-orm/core';
import { type Actor, maySenderRead, mayEver, type Permission } from '@wasl/domain/access';
import { breakGlassPermissions } from '@wasl/domain/audit';
import { glassSql } from '#database/wall/glass-sql.ts';
import { senderSql } from '#database/wall/sender-sql.ts';

const opens: ReadonlySet<Permission> = new Set(breakGlassPermissions);

/**
 * The ways to a row that are not through its place: a glass that the actor broke, which ends by itself, and a case that
 * the actor's establishment sent to a centre not long ago (BR-41). Each is asked for only of those who may have it, and
 * only for what it opens to the eye; no command goes through it.
 */
export function otherWays(
  actor: Actor | null,
  permission: Permission,
): (meta: EntityMetadata, row: string) => readonly string[] {
  const mayBreak = actor !== null && opens.has(permission) && mayEver(actor, 'case.breakGlass');
  const maySend = actor !== null && maySenderRead(actor, permission);
  return ({ tableName }, row) =>
    [mayBreak ? glassSql(tableName, row) : null, maySend ? senderSql(tableName, row) : null].filter(
      (way) => way !== null,
    );
}

/** One condition of all the ways. */
export function anyWay(placed: string, others: readonly string[]): string {
  return others.length === 0 ? placed : `(${[placed, ...others].join(' or ')})`;
}
