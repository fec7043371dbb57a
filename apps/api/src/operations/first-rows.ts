import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { connectOrm } from '#database/orm.ts';
import { withClient } from '#database/roles.ts';
import { playDemonstration } from '#demo/index.ts';
import { closeDemonstrationStaff, createDemonstrationStaff } from '#modules/identity/index.ts';
import { entities } from '#modules/index.ts';
import { loadReference } from '#modules/reference/index.ts';
import type { Config } from '../config.ts';

/** Brings territories, kits and the like to this release; what people changed stays theirs. */
export function loadReferenceData(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, async (em) => {
    await loadReference(em);
  });
}

/** A database that once held the demonstration opens to nobody by its public password. */
export function closeDemonstration(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, closeDemonstrationStaff);
}

/** Makes the accounts of the demonstration, and nothing else. */
export function addDemonstrationStaff(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, (em) => createDemonstrationStaff(em));
}

type Filling = Readonly<{ config: Config; ownerUrl: string; address: string; print: (line: string) => void }>;

/** Makes the demonstration accounts and, in a database without a single operation, plays the demonstration. */
export async function fillWithDemonstration({ config, ownerUrl, address, print }: Filling): Promise<void> {
  await addDemonstrationStaff(ownerUrl);
  // A start that was stopped half way left this file: playing again does only what is missing.
  const underWay = join(config.home, 'demonstration-under-way');
  if (!existsSync(underWay) && !(await isEmpty(ownerUrl))) return;
  writeFileSync(underWay, '');
  print('Playing the demonstration: two operations, about twenty seconds.');
  await playDemonstration({ address, print: (line) => print(`  ${line}`) });
  rmSync(underWay);
}

async function asOwner(ownerUrl: string, work: (em: EntityManager) => Promise<void>): Promise<void> {
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    await work(orm.em.fork());
  } finally {
    await orm.close();
  }
}

function isEmpty(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from agreement) and not exists (select from case_file) as empty',
    );
    return rows[0]?.empty === true;
  });
}
