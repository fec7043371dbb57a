import type { Config } from '../config.ts';
import { backup } from './copy/backup.ts';
import { restore } from './copy/restore.ts';

/** `backup [DIR]`: says where the copy is. */
export async function backupTo(config: Config, folder: string | undefined): Promise<void> {
  console.log(`Backed up to ${await backup(config, folder ?? null)}`);
}

/** `restore DIR`: puts a backup in the place of the data folder, while Wasl stands still. */
export async function restoreFrom(config: Config, folder: string | undefined): Promise<void> {
  await restore(config, folder ?? null);
  console.log(`Restored into ${config.home}; npm start brings it up.`);
}
