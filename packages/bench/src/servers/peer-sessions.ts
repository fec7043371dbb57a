import { createHash } from 'node:crypto';
import type pg from 'pg';

/** How long a peer believes a session, as ours does: row security asks again on every read. */
const believedFor = 1_000;

type Believed = Readonly<{ isLive: boolean; until: number }>;

/** Finds the live session of a cookie for a peer: the hashed id that the context carries; null when there is none. */
export function peerSessions(pool: pg.Pool, { hasDuties }: Readonly<{ hasDuties: boolean }>) {
  const believed = new Map<string, Believed>();
  return async (cookie: string | undefined): Promise<string | null> => {
    if (!hasDuties) return '';
    const token = cookie?.startsWith('wasl=') ? cookie.slice(5) : null;
    if (token === null) return null;
    const id = createHash('sha256').update(token).digest('hex');
    const known = believed.get(id);
    if (known && known.until > Date.now()) return known.isLive ? id : null;
    const { rows } = await pool.query<{ staff: string | null }>('select bench.session_of($1) as staff', [id]);
    const isLive = rows[0]?.staff != null;
    believed.set(id, { isLive, until: Date.now() + believedFor });
    return isLive ? id : null;
  };
}
