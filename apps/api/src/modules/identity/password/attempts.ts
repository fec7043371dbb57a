import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';

// The try is counted before the secret is looked at, in one statement: sixty guesses at once are five looked at.
// From the fifth failure on each one closes the door for twice as long, from a quarter of an hour up to a day.
const reserve = `
  insert into auth.attempt as tried (id, failed, locked_until, seen_at) values (?, 1, null, now())
  on conflict (id) do update set seen_at = now(),
    failed = case when tried.seen_at < now() - interval '1 day' then 1 else tried.failed + 1 end,
    locked_until = case when tried.seen_at >= now() - interval '1 day' and tried.failed + 1 >= 5
      then now() + least(interval '15 minutes' * power(2, least(tried.failed - 4, 7)), interval '1 day') end
  where tried.locked_until is null or tried.locked_until <= now()
  returning failed`;

type Database = Pick<MikroORM, 'em'>;

/** What tries are counted by: a secret's name, hashed, so that the table lists no addresses. */
export function attemptOf(kind: 'password' | 'factor', name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex');
}

/** Takes one of the few tries at a secret; false when the door is closed for a while. It commits by itself. */
export async function reserveAttempt({ em }: Database, id: string): Promise<boolean> {
  const taken = await em.fork().execute<unknown[]>(reserve, [id]);
  return taken.length > 0;
}

/** Forgets the failures: the secret was right. */
export async function forgiveAttempts({ em }: Database, id: string): Promise<void> {
  await em.fork().execute('update auth.attempt set failed = 0, locked_until = null where id = ?', [id]);
}
