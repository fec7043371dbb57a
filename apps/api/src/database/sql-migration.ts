import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/** Statements of a migration file are separated by an empty line after the semicolon; bodies of functions have none. */
const between = /;\n\n+/;

/** A migration is a file of SQL that says what it does; it goes forward only. */
export function sqlMigration(name: string, text: string): MigrationObject {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        for (const statement of statementsOf(text)) this.addSql(statement);
      }
    },
  };
}

/** The file of a migration, from its statements. */
export function migrationText(statements: readonly string[]): string {
  return statements
    .map((statement) => `${statement.trim().replace(/;$/, '')};\n\n`)
    .join('')
    .trimEnd()
    .concat('\n');
}

function statementsOf(text: string): string[] {
  return text
    .split(between)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
