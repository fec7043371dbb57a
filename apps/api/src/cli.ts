import 'reflect-metadata';
import { OperatorError } from '#database/operator-error.ts';
import { ConfigError, readConfig } from './config.ts';

/** Each subcommand loads only what it needs, so that a backup does not wait for the schema to be built. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start: async () => (await import('#operations/start.command.ts')).start(readConfig()),
  demo: async (args) => (await import('#operations/demo.command.ts')).demo(readConfig(), args),
  staff: async ([verb, email]) => (await import('#operations/staff.command.ts')).staff(readConfig(), verb, email),
  keys: async ([verb, code]) => (await import('#crypto/keys.command.ts')).keys(readConfig(), verb, code),
  backup: async ([folder]) => (await import('#operations/backup.command.ts')).backupTo(readConfig(), folder),
  restore: async ([folder]) => (await import('#operations/backup.command.ts')).restoreFrom(readConfig(), folder),
  audit: async ([verb, folder]) => (await import('#audit/audit.command.ts')).audit(readConfig(), verb, folder),
  migration: async (args) => (await import('#operations/migration.command.ts')).migration(readConfig(), args),
  schema: async (args) => (await import('#graphql/schema/print-schema.ts')).schema(args),
};

/** Runs one subcommand. What the operator can put right is one sentence; anything else keeps its stack. */
export async function run([name = '', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  try {
    if (!command)
      throw new OperatorError(`There is no command "${name}": use one of ${Object.keys(commands).join(', ')}.`);
    await command(args);
  } catch (error) {
    process.exitCode = 1;
    const isForOperator = error instanceof OperatorError || error instanceof ConfigError;
    console.error(isForOperator ? error.message : error);
  }
}

if (import.meta.main) await run(process.argv.slice(2));
