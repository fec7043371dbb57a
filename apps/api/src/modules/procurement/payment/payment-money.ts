import { type Centimes, centimes, Refusal, sum, zero } from '@wasl/domain/kernel';
import type { Due } from '@wasl/domain/procurement';
import type { Context } from '#graphql/context.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '../asset.entity.ts';
import type { Purchase } from '../purchase/purchase.entity.ts';
import type { PurchaseLine } from '../purchase/purchase-line.entity.ts';
import { Payment } from './payment.entity.ts';
import { PaymentPart } from './payment-part.entity.ts';

/** Payments that count no more: what they were for is owed again. */
const gone = ['CANCELLED', 'REFUNDED'] as const;

/** What each project owes of a purchase: the cost of what was accepted for it, less what was invoiced. */
export async function duesOf({ em }: Context, purchase: Purchase, lines: readonly PurchaseLine[]): Promise<Due[]> {
  const assets = await em.find(Asset, { purchaseLine: { $in: lines.map(({ id }) => id) }, state: { $ne: 'REJECTED' } });
  const parts = await em.find(PaymentPart, { payment: { purchase: purchase.id, state: { $nin: [...gone] } } });
  const projects = [...new Set(lines.map(({ microProject }) => microProject.id))];
  return projects.map((id) => ({
    microProjectId: id,
    accepted: sum(assets.filter(({ microProject }) => microProject.id === id).map(({ cost }) => cost)),
    invoiced: sum(parts.filter(({ microProject }) => microProject.id === id).map(({ amount }) => amount)),
  }));
}

/** The working capital of a project that is verified, ordered or paid. */
export async function cashGrantsOf({ em }: Context, project: MicroProject): Promise<Centimes> {
  const grants = await em.find(Payment, { microProject: project.id, state: { $nin: [...gone] } });
  return sum(grants.map(({ amount }) => amount));
}

/** Counts on the project what was paid for it, within what was granted: the guard holds whoever came first (BR-01). */
export async function payFor({ em, now }: Context, project: MicroProject, amount: Centimes): Promise<void> {
  const paid = await em.execute(
    `update micro_project set paid = paid + ?, updated_at = ?
     where id = ? and paid + ? between 0 and coalesce(granted, 0) returning id`,
    [amount, now(), project.id, amount],
  );
  if (paid.length === 0) throw new Refusal('PAYMENT_OVER_COMMITMENT');
  await em.refresh(project);
}

/** What was paid came back: the same, the other way. */
export function takeBackFor(context: Context, project: MicroProject, amount: Centimes): Promise<void> {
  return payFor(context, project, centimes(zero - amount));
}
