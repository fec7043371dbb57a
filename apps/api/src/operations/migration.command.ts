import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDatabase } from '#database/describe-database.ts';
import { installSchema, schemaDifference, securityOf } from '#database/install-schema.ts';
import { migrate } from '#database/migrate.ts';
import { OperatorError } from '#database/operator-error.ts';
import { migrationText } from '#database/sql-migration.ts';
import { withEmptyDatabases } from '#database/test-database.ts';
import { entities } from '#modules/index.ts';
import type { Config } from '../config.ts';

/** As the formatter breaks lines: what is written is fresh for it too. */
const lineWidth = 120;

/** `migration NAME` writes what the entities have and the migrations have not; `--initial` starts again; `--check` only says. */
export async function migration(config: Config, args: readonly string[]): Promise<void> {
  const folder = join(config.root, 'apps/api/src/migrations');
  if (args.includes('--initial')) return writeInitial(folder);
  const name = args.find((arg) => !arg.startsWith('-'));
  const missing = await findMissing();
  if (args.includes('--check')) {
    if (missing.length > 0) throw new OperatorError(complaint(missing));
    return console.log('Migrations from nothing give what the entities say.');
  }
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new OperatorError('Say what it does: npm run migration -- add_x_to_y');
  if (missing.length === 0) return console.log('Nothing to migrate: the migrations give what the entities say.');
  writeMigration(folder, name, missing);
}

/**
 * What is missing, as statements: the tables' difference, and all security sentences as soon as one differs.
 * The databases are compared in the server's own words; the ORM's comparison only finds the statements.
 */
export async function findMissing(): Promise<readonly string[]> {
  return withEmptyDatabases(async (make) => {
    const [migrated, installed] = [await make('migrated'), await make('installed')];
    await migrate(migrated.ownerUrl, entities);
    await installSchema(installed.ownerUrl, entities);
    const has = await describeDatabase(migrated.adminUrl);
    const wanted = await describeDatabase(installed.adminUrl);
    if (has.join('\n') === wanted.join('\n')) return [];
    const tables = await schemaDifference(migrated.ownerUrl, entities);
    const same = new Set(has.filter((line) => wanted.includes(line)).flatMap((line) => namesIn(line)));
    const changed = tables.filter((statement) => !isIdle(statement, same));
    return [...changed, ...(await securityOf(migrated.ownerUrl, entities))];
  });
}

/** The quoted name of a constraint or an index in a line of a description. */
function namesIn(line: string): string[] {
  const name = /^(?:constraint|index) .*?"([^"]+)"/.exec(line)?.[1];
  return name ? [name] : [];
}

/** The server writes expressions in its own way, which the ORM takes for a change: dropping and adding what is the same. */
function isIdle(statement: string, same: ReadonlySet<string>): boolean {
  const changes = /^(?:alter table .* (?:drop|add) constraint|drop index|create (?:unique )?index)/;
  const name = /(?:constraint|index)(?: if exists)? "([^"]+)"/.exec(statement)?.[1];
  return changes.test(statement) && name !== undefined && same.has(name);
}

function complaint(missing: readonly string[]): string {
  const shown = missing.slice(0, 5).map((statement) => `  ${statement.replaceAll('\n', ' ').slice(0, 160)}`);
  const head = `The migrations are not what the entities say; ${missing.length} statement(s) are missing:`;
  return [head, ...shown].join('\n');
}

/** Only before the first release: afterwards a database exists that has run the old one. */
async function writeInitial(folder: string): Promise<void> {
  const statements = await withEmptyDatabases(async (make) => installSchema((await make('fresh')).ownerUrl, entities));
  for (const file of readdirSync(folder)) if (file.endsWith('.sql')) rmSync(join(folder, file));
  writeMigration(folder, 'initial', statements);
}

function writeMigration(folder: string, name: string, statements: readonly string[]): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const file = `${String(files.length + 1).padStart(4, '0')}_${name}.sql`;
  if (existsSync(join(folder, file))) throw new OperatorError(`${file} is there already.`);
  writeFileSync(join(folder, file), migrationText(statements));
  writeFileSync(join(folder, 'index.ts'), indexOf([...files, file].sort()));
  console.log(`Wrote ${file} (${statements.length} statements): read it before you commit it.`);
}

function indexOf(files: readonly string[]): string {
  const names = files.map((file) => file.replace(/\.sql$/, ''));
  const calls = names.map((name) => `sqlMigration('${name}', ${variableOf(name)})`);
  const short = `export const migrations: MigrationObject[] = [${calls.join(', ')}];`;
  const long = ['export const migrations: MigrationObject[] = [', ...calls.map((call) => `  ${call},`), '];'].join(
    '\n',
  );
  return [
    "import type { MigrationObject } from '@mikro-orm/core';",
    "import { sqlMigration } from '#database/sql-migration.ts';",
    ...names.map((name) => `import ${variableOf(name)} from './${name}.sql?raw';`),
    '',
    '/** Every migration, oldest first. A name, once released, stays. */',
    short.length <= lineWidth ? short : long,
    '',
  ].join('\n');
}

function variableOf(name: string): string {
  return `sql${name.slice(0, 4)}`;
}
