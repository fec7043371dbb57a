import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { deliver, free, type LedgerKind, pay, reserve, roomOf } from '@wasl/domain/agreement';
import { type Centimes, Refusal } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { Tranche } from './tranche.entity.ts';

/** A movement of money on a tranche for one project, and the verb that causes it. */
export type Movement = {
  readonly tranche: Tranche;
  readonly project: MicroProject;
  readonly amount: Centimes;
  readonly cause: Permission;
};

/** The tranche, held until the command ends: the first lock of all (A7), so that its room cannot move under a rule. */
export function lockTranche({ em }: Context, id: string): Promise<Tranche> {
  return em.findOneOrFail(Tranche, id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
}

/** Commits an amount to a project. The domain decides; the guard in the statement and the CHECK hold without it. */
export async function reserveFrom(context: Context, movement: Movement): Promise<void> {
  const { tranche, amount } = movement;
  const { state } = reserve(tranche, amount);
  const step = { set: `committed = committed + ?, state = '${state}'`, guard: 'committed + ? <= amount' };
  const isTaken = await move(context, movement, step);
  if (!isTaken) throw new Refusal('TRANCHE_EXHAUSTED', { amount, room: roomOf(tranche) });
  record(context, movement, 'RESERVE');
}

/** Frees what was committed to a project that will not go on (BR-04). */
export async function releaseTo(context: Context, movement: Movement): Promise<void> {
  free(movement.tranche, movement.amount);
  const step = { set: 'committed = committed - ?', guard: 'committed - delivered >= ?' };
  const isFreed = await move(context, movement, step);
  if (!isFreed) throw new Refusal('TRANCHE_NOTHING_TO_RELEASE', { amount: movement.amount });
  record(context, movement, 'RELEASE');
}

/** Counts what has reached a person. */
export async function deliverFrom(context: Context, movement: Movement): Promise<void> {
  deliver(movement.tranche, movement.amount);
  const step = { set: 'delivered = delivered + ?', guard: 'delivered + ? <= committed' };
  const isCounted = await move(context, movement, step);
  if (!isCounted) throw new Refusal('TRANCHE_DELIVERED_OVER_COMMITTED', { amount: movement.amount });
  record(context, movement, 'VERIFY');
}

/** Counts what has left the house: never more than is committed (BR-01). */
export async function payFrom(context: Context, movement: Movement): Promise<void> {
  pay(movement.tranche, movement.amount);
  const step = { set: 'paid = paid + ?', guard: 'paid + ? <= committed' };
  const isPaid = await move(context, movement, step);
  if (!isPaid) throw new Refusal('TRANCHE_PAID_OVER_COMMITTED', { amount: movement.amount });
  record(context, movement, 'PAY');
}

/** Counts what came back of what was paid. */
export async function refundTo(context: Context, movement: Movement): Promise<void> {
  const isBack = await move(context, movement, { set: 'paid = paid - ?', guard: 'paid >= ?' });
  if (!isBack) throw new Refusal('TRANCHE_NOTHING_TO_RELEASE', { amount: movement.amount });
  record(context, movement, 'REFUND');
}

/** Writes down that a payment was ordered: nothing moves on the tranche. */
export function recordOrder(context: Context, movement: Movement): void {
  record(context, movement, 'ORDER');
}

/** Writes down that an order of payment was called off. */
export function recordRecall(context: Context, movement: Movement): void {
  record(context, movement, 'RECALL');
}

/** Writes down that the person signed for what was reserved: nothing moves on the tranche. */
export function recordCommitment(context: Context, movement: Movement): void {
  record(context, movement, 'COMMIT');
}

type Step = { readonly set: string; readonly guard: string };

/** One guarded update: no row changes when the guard does not hold, whoever came first. */
async function move({ em, now }: Context, { tranche, amount }: Movement, { set, guard }: Step): Promise<boolean> {
  const moved = await em.execute(
    `update tranche set ${set}, version = version + 1, updated_at = ? where id = ? and ${guard} returning id`,
    [amount, now(), tranche.id, amount],
  );
  await em.refresh(tranche);
  return moved.length > 0;
}

/** The line of the ledger, in the same transaction as the movement. */
function record({ em, now }: Context, movement: Movement, kind: LedgerKind): void {
  const { tranche, project, amount, cause } = movement;
  const { agreement, territoryCode } = tranche;
  em.create(LedgerEntry, { agreement, territoryCode, tranche, microProject: project, kind, amount, at: now(), cause });
}
