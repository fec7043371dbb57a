import { LockMode } from '@mikro-orm/core';
import { justify, release, request } from '@wasl/domain/agreement';
import type { Permission } from '@wasl/domain/access';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Agreement } from './agreement.entity.ts';
import { Tranche } from './tranche.entity.ts';
import type { JustifyTrancheInput, ReleaseTrancheInput, RequestTrancheInput } from './tranche.input.ts';

export async function requestTranche(context: Context, input: RequestTrancheInput): Promise<Tranche> {
  const { tranche, agreement } = await lockFor(context, 'tranche.request', input);
  const change = request({ state: tranche.state, agreement });
  applyChange(context, 'tranche.request', { subject: tranche, change });
  return Object.assign(tranche, { requestedBy: context.em.getReference(Staff, actorOf(context).id) });
}

export async function releaseTranche(context: Context, input: ReleaseTrancheInput): Promise<Tranche> {
  const { tranche, agreement } = await lockFor(context, 'tranche.release', input);
  const byId = actorOf(context).id;
  const change = release(
    { state: tranche.state, requestedBy: tranche.requestedBy, agreement },
    {
      byId,
      releasedOn: input.releasedOn,
      today: dayOf(context.now()),
      previous: await context.em.findOne(Tranche, { agreement: agreement.id, sequence: tranche.sequence - 1 }),
      trancheJustificationBps: agreement.trancheJustificationBps,
    },
  );
  applyChange(context, 'tranche.release', { subject: tranche, change });
  return Object.assign(tranche, { releasedBy: context.em.getReference(Staff, byId) });
}

export async function justifyTranche(context: Context, input: JustifyTrancheInput): Promise<Tranche> {
  const { tranche, agreement } = await lockFor(context, 'tranche.justify', input);
  const { state, amount, delivered } = tranche;
  const { trancheJustificationBps } = agreement;
  const change = justify(
    { state, amount, delivered, agreement },
    { trancheJustificationBps, today: dayOf(context.now()) },
  );
  return applyChange(context, 'tranche.justify', { subject: tranche, change });
}

type Named = { readonly id: string; readonly expectedVersion: number };

/** The tranche, then its agreement: the order of every command that holds both (A7). */
async function lockFor(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const tranche = await loadFor(context, Tranche, id, permission, { lock: true, expectedVersion });
  const agreement = await context.em.findOneOrFail(Agreement, tranche.agreement.id, {
    lockMode: LockMode.PESSIMISTIC_READ,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
  return { tranche, agreement };
}
