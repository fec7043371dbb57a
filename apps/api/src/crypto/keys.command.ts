import type { ClientBase } from 'pg';
import { readKeys } from './key-files.ts';
import { personSecretsIn } from './person-secrets.ts';
import { beginRotation, removeRetired, retiredUse } from './rotation.ts';
import { OperatorError } from '#database/operator-error.ts';
import type { Config } from '../config.ts';
import { withOwner } from '#operations/with-owner.ts';

const usage = 'Say what: npm run keys -- rotate | status | finish | shred P-XXXXXX';

/**
 * `keys rotate` makes new keys and asks the worker to seal everything anew; `keys finish` removes the old ones once
 * nothing needs them; `keys shred CODE` makes what is sealed for a person unreadable for good, in backups too.
 */
export async function keys(config: Config, verb: string | undefined, code: string | undefined): Promise<void> {
  const read = () => readKeys(config.home, config.keyFiles);
  const verbs: Readonly<Record<string, (client: ClientBase) => Promise<string>>> = {
    rotate: (client) => rotate(client, read().kek),
    status,
    finish: async (client) => `${await removeRetired(client)} old key(s) removed.`,
    shred: (client) => shred(client, read().personKeysFolder, code),
  };
  const work = verbs[verb ?? ''];
  if (!work) throw new OperatorError(usage);
  console.log(await withOwner(config, work));
}

async function rotate(client: ClientBase, kek: Buffer): Promise<string> {
  const count = await beginRotation(client, kek);
  await client.query("select app.add_job('keys.reseal', '{}', 'keys.reseal')");
  await writeDown(client, 'Keys:all', 'key.rotate');
  return `${count} new key(s) seal from now on; the worker seals anew what is under the old ones. Then: npm run keys -- finish`;
}

async function status(client: ClientBase): Promise<string> {
  const lines = [...(await retiredUse(client))].map(([kid, count]) => `  ${kid}: ${count} value(s) left`);
  return lines.length === 0 ? 'No old key is left.' : ['Old keys:', ...lines].join('\n');
}

async function shred(client: ClientBase, folder: string, code: string | undefined): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from person where public_code = $1', [code ?? '']);
  const [person] = rows;
  if (!person) throw new OperatorError('No beneficiary has this code.');
  personSecretsIn(folder).shred(person.id);
  await client.query(
    `update person_identity set national_id_sealed = null, national_id_index = null, national_id_mask = null
     where person_id = $1`,
    [person.id],
  );
  await client.query(
    'update stay set committal_number_sealed = null, committal_number_mask = null where person_id = $1',
    [person.id],
  );
  await writeDown(client, `Person:${person.id}`, 'key.shred');
  return `What was sealed for ${code} can no longer be read, here or in any backup. Replace the copies of the keys' folder.`;
}

async function writeDown(client: ClientBase, stream: string, action: 'key.rotate' | 'key.shred'): Promise<void> {
  const entry = {
    stream,
    action,
    operation: 'keys',
    isEffect: false,
    reason: null,
    changes: '{}',
    requestId: 'operator',
  };
  await client.query('select audit.append($1::json)', [JSON.stringify([entry])]);
}
