import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Rate } from './rates.ts';

/** Token buckets that hold over all processes on one database. */
export type Buckets = Readonly<{
  /** Takes tokens; null when there were enough, else the seconds after which there will be. */
  take: (rate: Rate, who: string, tokens: number) => Promise<number | null>;
  close: () => Promise<void>;
}>;

/** What this process holds of a bucket, and until when it need not ask again. */
type Share = { tokens: number; emptyUntil: number; turn: Promise<unknown> };

const mostShares = 10_000;

/**
 * Opens the buckets. Each process takes tokens in blocks and spends them by itself, so that the database is asked once
 * in many operations; what it takes is gone for the others, so that all together never spend more than the bucket had.
 */
export function openBuckets(url: string): Buckets {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'wasl-rate' });
  pool.on('error', () => undefined);
  const shares = new Map<string, Share>();

  function shareOf(key: string): Share {
    const known = shares.get(key);
    if (known) return known;
    // What is forgotten was taken and not spent: it only makes the limit a little stricter.
    if (shares.size >= mostShares) shares.clear();
    const share: Share = { tokens: 0, emptyUntil: 0, turn: Promise.resolve() };
    shares.set(key, share);
    return share;
  }

  async function takeInTurn(rate: Rate, key: string, tokens: number): Promise<number | null> {
    const share = shareOf(key);
    if (share.tokens < tokens && share.emptyUntil <= Date.now()) {
      const missing = tokens - share.tokens;
      const { granted, wait } = await refill(pool, { rate, key, missing });
      share.tokens += granted;
      share.emptyUntil = Date.now() + wait * 1_000;
    }
    if (share.tokens < tokens) return Math.max(1, Math.ceil((share.emptyUntil - Date.now()) / 1_000));
    share.tokens -= tokens;
    return null;
  }

  return {
    take(rate, who, tokens) {
      const key = keyOf(rate, who);
      const share = shareOf(key);
      // One after the other: two that find the share empty would each take a block.
      const taken = share.turn.then(() => takeInTurn(rate, key, tokens));
      share.turn = taken.catch(() => undefined);
      return taken;
    },
    close: () => pool.end(),
  };
}

/** The name of a bucket says what it limits, and nothing about whom. */
function keyOf({ name }: Rate, who: string): string {
  return `${name}:${createHash('sha256').update(`${name}:${who}`).digest('base64url')}`;
}

type Wanted = Readonly<{ rate: Rate; key: string; missing: number }>;

/** Takes a block, or at least what is missing, or nothing and the seconds until that much is there. */
async function refill(pool: pg.Pool, { rate, key, missing }: Wanted): Promise<{ granted: number; wait: number }> {
  const { capacity, perSecond, block } = rate;
  const least = Math.min(missing, capacity);
  const wanted = Math.min(Math.max(missing, block), capacity);
  const { rows } = await pool.query<{ granted: number; left: number }>(taking, [
    key,
    capacity,
    perSecond,
    least,
    wanted,
  ]);
  const { granted = 0, left = 0 } = rows[0] ?? {};
  if (Math.random() < 0.001) await pool.query(forgetting);
  return { granted, wait: granted >= least ? 0 : (least - left) / perSecond };
}

// One statement, so that the row's lock lasts as long as it runs. Of `old` and `new`, `old` is null when it is first.
const taking = `
  insert into app.rate_bucket as bucket (key, tokens, at) values ($1, $2::float8 - $5::float8, clock_timestamp())
  on conflict (key) do update set at = excluded.at, tokens = (
    select filled - case when filled >= $4::float8 then least($5::float8, filled) else 0 end
    from (select least($2::float8, bucket.tokens
      + $3::float8 * greatest(extract(epoch from excluded.at - bucket.at)::float8, 0)) as filled) now
  )
  returning new.tokens as left, case when old.key is null then $5::float8 else
    least($2::float8, old.tokens + $3::float8 * greatest(extract(epoch from new.at - old.at)::float8, 0)) - new.tokens
  end as granted`;

const forgetting = "delete from app.rate_bucket where at < clock_timestamp() - interval '1 day'";
