import type { Task } from 'graphile-worker';
import { reseal, sealedColumns } from './rotation.ts';
import type { Vault } from './vault.ts';

/** Seals everything anew under the active keys. It may be stopped at any row and run again. */
export function resealJob(vault: Vault): Task {
  return (_, { withPgClient }) =>
    withPgClient(async (client) => {
      for (const column of await sealedColumns(client)) await reseal(client, vault, column);
    });
}
