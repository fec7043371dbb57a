import { Refusal } from '@wasl/domain/kernel';
import { canonicalHash } from '#audit/canonical.ts';
import { ask, carry } from '#database/carrying-client.ts';
import type { Context } from '../context.ts';

/** A command's claim on its idempotency key. */
export type Claim = {
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  /** What an earlier run of it left: the key of what it changed, or null for a plain yes; null when this is the first. */
  readonly replayed: { readonly result: string | null } | null;
};

/**
 * The first statement of a command. A second call with the same key waits here for the first to end, then finds its
 * result. Commands without a key (sign-in) have no claim; a refusal rolls the row back, so that a retry may succeed.
 */
export async function claim(context: Context, operation: string, input: unknown): Promise<Claim | null> {
  const key = (input as { idempotencyKey?: string } | undefined)?.idempotencyKey;
  const { actor, em, platform } = context;
  if (!key || !actor) return null;
  // Keyed: an input may hold a number so short that a plain hash of it could be guessed.
  const hash = platform.vault.blindIndex('input', canonicalHash(input));
  const inserted = await ask(em, {
    name: 'claim',
    text: `insert into app.idempotency (actor_id, operation, key, input_hash, created_at) values ($1, $2, $3, $4, $5)
      on conflict do nothing returning '1'`,
    values: [actor.id, operation, key, hash, context.now()],
  });
  if (inserted.length > 0) return { actorId: actor.id, operation, key, replayed: null };
  const [earlier] = await em.execute<{ input_hash: string; result: string | null }[]>(
    'select input_hash, result from app.idempotency where actor_id = ? and operation = ? and key = ?',
    [actor.id, operation, key],
  );
  if (earlier?.input_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  return { actorId: actor.id, operation, key, replayed: { result: earlier.result } };
}

/** Writes down what the command changed, for those who ask again. */
export function remember({ em }: Context, { actorId, operation, key }: Claim, result: string): Promise<void> {
  return carry(em, {
    name: 'remember',
    text: 'update app.idempotency set result = $1 where actor_id = $2 and operation = $3 and key = $4',
    values: [result, actorId, operation, key],
  });
}
