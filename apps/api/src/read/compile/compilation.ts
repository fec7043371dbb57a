import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { type Actor, type Permission, type Places, type Scope, nowhere, scopeOf } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { anyWay, otherWays } from '#access/other-ways.ts';
import { scopeSql } from '#access/scope-sql.ts';
import type { Publication, Published } from '../publication.ts';
import type { Operation } from './selection.ts';
import { quote } from './sql-text.ts';

/** What a plan is given each time it runs: its values come from here and from nowhere else. */
export type Run = {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor | null;
  readonly log: ReadLog;
};
/** What the access log is told of a reading besides what was seen. */
export type ReadLog = {
  readonly requestId: string;
  /** The ids asked for by themselves; none for a list. */
  readonly asked: readonly string[];
  /** Whether a crash of the server may lose the line: of a list, never of a single thing or inside a command. */
  readonly mayBeLate: boolean;
};
/** A value that a plan binds when it runs. */
export type Bind = (run: Run) => unknown;

type CompilationOptions = {
  readonly operation: Operation;
  readonly publication: Publication;
  readonly actor: Actor | null;
  /** How many placeholders the root field has taken for its own arguments. */
  readonly taken: number;
};

/** How many tables one statement may name. */
const mostTables = 100;

/** The making of one statement: fresh aliases, placeholders, and the scope of whoever asks. */
export class Compilation {
  readonly operation: Operation;
  readonly publication: Publication;
  readonly binds: Bind[] = [];
  readonly placeholders: string[] = [];
  /** Whether any row lays something of a person open: then the statement writes its own line of the access log. */
  discloses = false;
  private readonly actor: Actor | null;
  private readonly taken: number;
  private aliases = 0;

  constructor({ operation, publication, actor, taken }: CompilationOptions) {
    this.operation = operation;
    this.publication = publication;
    this.actor = actor;
    this.taken = taken;
  }

  /** A name for one more table; refused when fragments within fragments multiply a short document into a huge statement. */
  alias(): string {
    this.aliases += 1;
    if (this.aliases > mostTables) throw new Refusal('LIMIT_EXCEEDED', { limit: 'relations', most: mostTables });
    return `t${this.aliases}`;
  }

  bind(value: Bind, cast: string): string {
    this.binds.push(value);
    const placeholder = `$${this.taken + this.binds.length}::${cast}`;
    this.placeholders.push(placeholder);
    return placeholder;
  }

  /** What keeps rows of an entity out of an actor's sight, as conditions on the alias; none when nothing does. */
  visible({ access, meta }: Published, row: string): string[] {
    return access === 'parent' ? [] : this.within(meta, access, row);
  }

  /** The conditions under which a permission reaches the row. */
  within(meta: EntityMetadata, permission: Permission, row: string): string[] {
    if (scopeFor(this.actor, permission) === 'EVERYWHERE') return [];
    const bindPlaces = (pick: (places: Places) => readonly string[], cast: string) =>
      this.bind(({ actor }) => pick(placesFor(actor, permission)), cast);
    return [anyWay(scopeSql(meta)(row, bindPlaces), otherWays(this.actor, permission)(meta, row))];
  }
}

const scopes = new WeakMap<Actor, Map<Permission, Scope>>();

/** The scope of an actor, made once per actor and permission; nobody reaches nothing. */
export function scopeFor(actor: Actor | null, permission: Permission): Scope {
  if (!actor) return nowhere;
  const known = scopes.get(actor) ?? new Map<Permission, Scope>();
  scopes.set(actor, known);
  const scope = known.get(permission) ?? scopeOf(actor, permission);
  known.set(permission, scope);
  return scope;
}

/** A plan is shared by actors of the same roles: those that reach everywhere have no places to bind. */
export function placesFor(actor: Actor | null, permission: Permission): Places {
  const scope = scopeFor(actor, permission);
  return scope === 'EVERYWHERE' ? nowhere : scope;
}

/** What of an actor decides the text of a plan: whether a permission carries everywhere depends on roles alone. */
export function actorShape(actor: Actor | null): string {
  return [...new Set(actor?.grants.map(({ role }) => role))].sort().join();
}

export function tableOf({ schema, tableName }: EntityMetadata): string {
  return schema && schema !== '*' ? `${quote(schema)}.${quote(tableName)}` : quote(tableName);
}

/** The one column of a property; of a relation, its foreign key. */
export function columnOf(meta: EntityMetadata, property: string, row: string): string {
  const [column] = propertyOf(meta, property)?.fieldNames ?? [];
  if (column === undefined) throw new Error(`${meta.className} has no column for ${property}.`);
  return `${row}.${quote(column)}`;
}

/** The PostgreSQL type of a property's column, without its length. */
export function castOf(meta: EntityMetadata, property: string): string {
  const [type = 'text'] = propertyOf(meta, property)?.columnTypes ?? [];
  return type.replace(/\(\d+(,\s*\d+)?\)/, '');
}

export function propertyOf(meta: EntityMetadata, name: string): EntityProperty | undefined {
  const properties: Readonly<Record<string, EntityProperty>> = meta.properties;
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}
