import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { auditSql } from './audit-sql.ts';
import { sealSql } from './context-key.ts';
import { contextSql } from './context-sql.ts';
import { figuresSql } from './figures-sql.ts';
import { glassFunctions, glassSql } from './glass-sql.ts';
import { indicatorsSql } from './indicators/indicators-sql.ts';
import { handoverFunctions } from './nouns/handover-sql.ts';
import { readinessSql } from './readiness-sql.ts';
import { senderFunctions, senderSql } from './sender-sql.ts';
import { teamSql } from './team-sql.ts';
import { timelineFunctions } from './timeline-sql.ts';
import { trainingFunctions } from './nouns/training-sql.ts';
import { transferFunctions } from './nouns/transfer-sql.ts';
import {
  administered,
  appendOnly,
  closed,
  ownAlone,
  ownRows,
  placeless,
  readOnly,
  removable,
  sealedRows,
  unlogged,
  workerAccess,
  zoneOf,
} from './zones.ts';

type Verb = 'read' | 'write';

/** The columns that place a row, and the question that opens it by each. */
const openers: Readonly<Record<string, (verb: Verb, zone: string) => string>> = {
  territory_code: (verb, zone) => `territory_code = any ((select app.territories('${verb}', '${zone}'))::text[])`,
  centre_code: (verb, zone) => `centre_code = any ((select app.centres('${verb}', '${zone}'))::text[])`,
  // What one centre offers another is within reach of both.
  to_centre_code: (verb, zone) => `to_centre_code = any ((select app.centres('${verb}', '${zone}'))::text[])`,
  facility_code: (verb, zone) => `facility_code = any ((select app.facilities('${verb}', '${zone}'))::text[])`,
  officer_id: (verb, zone) => `officer_id = (select app.own('${verb}', '${zone}'))`,
  // A course is its partner's own, and so is who follows it.
  trainer_id: (verb, zone) => `trainer_id = (select app.own('${verb}', '${zone}'))`,
};

/**
 * The second wall, written for every table of the entities: grants per login, row security forced on the owner too,
 * and one policy per verb from the table's zone. The text is frozen into a migration; run again it changes nothing.
 */
export function securitySql(metadata: MetadataStorage): string[] {
  const tables = [...metadata].filter((meta) => meta.tableName && !meta.abstract && !meta.pivotTable);
  const has = (name: string) => tables.some((meta) => fullName(meta) === name);
  return [
    ...schemaGrants,
    ...contextSql,
    ...(has('break_glass') ? glassFunctions : []),
    ...(has('referral') ? senderFunctions : []),
    ...tables.sort(byName).flatMap(tableSql),
    ...teamSql(tables),
    ...(has('case_transfer') ? transferFunctions : []),
    ...(has('handover_line') ? handoverFunctions : []),
    ...(has('course') ? trainingFunctions : []),
    ...(has('case_event') ? timelineFunctions : []),
    ...(has('audit.seal') ? auditSql : []),
    ...(has('auth.session') ? sealSql : []),
    // Databases of tests may hold other tables than those of Wasl.
    ...(has('micro_project') ? [...figuresSql(), ...indicatorsSql()] : []),
    ...readinessSql,
  ];
}

const schemaGrants = [
  'revoke all on schema public from public',
  ...['public', 'app', 'auth', 'audit'].map((schema) => `grant usage on schema ${schema} to wasl_app, wasl_worker`),
];

function tableSql(meta: EntityMetadata): string[] {
  const name = fullName(meta);
  const zone = zoneOf[name];
  if (!zone) throw new Error(`The table ${name} has no zone: name it in database/zones.ts.`);
  const table = name.includes('.') ? name : `public.${name}`;
  return [
    ...(unlogged.has(name) ? [`alter table ${table} set unlogged`] : []),
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `revoke all on ${table} from public, wasl_app, wasl_worker`,
    ...policy(table, 'owner_all', 'for all to wasl_owner using (true) with check (true)'),
    ...appSql(meta, table, zone),
    ...workerSql(name, table, zone),
  ];
}

function appSql(meta: EntityMetadata, table: string, zone: string): string[] {
  const name = fullName(meta);
  if (zone === 'REFERENCE') return [`grant select on ${table} to wasl_app`, ...readable(table, 'wasl_app')];
  if (closed.has(name)) return [];
  const verbs = [
    'select',
    ...(readOnly.has(name) ? [] : ['insert']),
    ...(appendOnly.has(name) || readOnly.has(name) ? [] : ['update']),
    ...(removable.has(name) ? ['delete'] : []),
  ];
  const read = zone === 'PLATFORM' ? (ownAlone[name] ?? ownRows[name] ?? 'true') : predicate(meta, 'read', zone);
  const write = zone === 'PLATFORM' ? platformWrite(name) : predicate(meta, 'write', zone);
  const clauses: Record<string, string> = {
    select: `using (${sealedRows[name] === undefined ? read : `(${read}) and ${sealedRows[name]}`})`,
    insert: `with check (${write})`,
    update: `using (${write}) with check (${write})`,
    delete: `using ((${write}) and ${removable.get(name) ?? 'false'})`,
  };
  return [
    `grant ${verbs.join(', ')} on ${table} to wasl_app`,
    ...verbs.flatMap((verb) => policy(table, `app_${verb}`, `for ${verb} to wasl_app ${clauses[verb]}`)),
  ];
}

function platformWrite(name: string): string {
  const zone = administered[name];
  if (ownAlone[name] !== undefined) return ownAlone[name];
  return zone === undefined ? 'true' : `(select app.everywhere('write', '${zone}'))`;
}

function workerSql(name: string, table: string, zone: string): string[] {
  if (zone === 'REFERENCE') return [`grant select on ${table} to wasl_worker`, ...readable(table, 'wasl_worker')];
  const verbs = workerAccess[name];
  if (!verbs) return [];
  const clauses = { select: 'using (true)', insert: 'with check (true)', update: 'using (true) with check (true)' };
  return [
    `grant ${verbs.join(', ')} on ${table} to wasl_worker`,
    ...verbs.flatMap((verb) => policy(table, `worker_${verb}`, `for ${verb} to wasl_worker ${clauses[verb]}`)),
  ];
}

/** A row is open when any of the columns that place it is within reach. A placed row without such a column is a mistake. */
function predicate(meta: EntityMetadata, verb: Verb, zone: string): string {
  const columns = new Set(meta.props.flatMap((property) => property.fieldNames ?? []));
  const open = Object.entries(openers).filter(([column]) => columns.has(column));
  // Some rows have no place: they are seen by who sees everything of their zone, or by nobody.
  const mayLack = readOnly.has(fullName(meta)) || placeless.has(fullName(meta));
  if (open.length === 0 && mayLack) return `(select app.everywhere('${verb}', '${zone}'))`;
  if (open.length === 0) throw new Error(`The table ${fullName(meta)} has no column that places its rows.`);
  const others = verb === 'read' ? [glassSql(fullName(meta)), senderSql(fullName(meta))] : [];
  const ways = [...open.map(([, opener]) => opener(verb, zone)), ...others.filter((way) => way !== null)];
  return [`(select app.everywhere('${verb}', '${zone}'))`, ...ways].join(' or ');
}

function readable(table: string, login: string): string[] {
  return policy(table, `${login.replace('wasl_', '')}_select`, `for select to ${login} using (true)`);
}

function policy(table: string, name: string, rule: string): string[] {
  return [`drop policy if exists ${name} on ${table}`, `create policy ${name} on ${table} ${rule}`];
}

function fullName(meta: EntityMetadata): string {
  return meta.schema && meta.schema !== 'public' ? `${meta.schema}.${meta.tableName}` : meta.tableName;
}

function byName(left: EntityMetadata, right: EntityMetadata): number {
  return fullName(left).localeCompare(fullName(right), 'en');
}
