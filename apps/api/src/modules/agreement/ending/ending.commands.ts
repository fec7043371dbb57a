import type { Permission } from '@wasl/domain/access';
import {
  agreementReasonDraft,
  closeAgreement as close,
  closeTranche as closeOne,
  closureDraft,
  resume,
  suspend,
  terminate,
  windUp,
} from '@wasl/domain/agreement';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { PaymentPart } from '#modules/procurement/payment/payment-part.entity.ts';
import { Agreement } from '../agreement.entity.ts';
import { Tranche } from '../tranche.entity.ts';
import type {
  CloseAgreementInput,
  CloseTrancheInput,
  ResumeAgreementInput,
  SuspendAgreementInput,
  TerminateAgreementInput,
  WindUpAgreementInput,
} from './ending.input.ts';

export async function suspendAgreement(context: Context, input: SuspendAgreementInput): Promise<Agreement> {
  const { reason } = agreementReasonDraft.parse(input);
  const agreement = await holdAgreement(context, 'agreement.suspend', input);
  return applyChange(context, 'agreement.suspend', { subject: agreement, change: suspend(agreement, reason) });
}

export async function resumeAgreement(context: Context, input: ResumeAgreementInput): Promise<Agreement> {
  const agreement = await holdAgreement(context, 'agreement.resume', input);
  return applyChange(context, 'agreement.resume', { subject: agreement, change: resume(agreement) });
}

export async function terminateAgreement(context: Context, input: TerminateAgreementInput): Promise<Agreement> {
  const { reason } = agreementReasonDraft.parse(input);
  const agreement = await holdAgreement(context, 'agreement.terminate', input);
  return applyChange(context, 'agreement.terminate', { subject: agreement, change: terminate(agreement, reason) });
}

export async function windUpAgreement(context: Context, input: WindUpAgreementInput): Promise<Agreement> {
  const agreement = await holdAgreement(context, 'agreement.windUp', input);
  return applyChange(context, 'agreement.windUp', { subject: agreement, change: windUp(agreement) });
}

export async function closeAgreement(context: Context, input: CloseAgreementInput): Promise<Agreement> {
  const { em, now } = context;
  const draft = closureDraft.parse(input);
  const agreement = await holdAgreement(context, 'agreement.close', input);
  const tranches = await em.find(Tranche, { agreement: agreement.id });
  const change = close(agreement, {
    ...draft,
    today: dayOf(now()),
    trancheStates: tranches.map(({ state }) => state),
    looseAssets: await em.count(Asset, {
      microProject: { agreement: agreement.id },
      state: { $in: ['EXPECTED', 'RECEIVED', 'ACCEPTED', 'IN_STORE', 'RESERVED', 'RECOVERED'] },
    }),
    openPayments: await em.count(PaymentPart, {
      agreement: agreement.id,
      payment: { state: { $in: ['VERIFIED', 'ORDERED'] } },
    }),
  });
  return applyChange(context, 'agreement.close', { subject: agreement, change });
}

export async function closeTranche(context: Context, input: CloseTrancheInput): Promise<Tranche> {
  const { id, expectedVersion } = input;
  const tranche = await loadFor(context, Tranche, id, 'tranche.close', { lock: true, expectedVersion });
  return applyChange(context, 'tranche.close', { subject: tranche, change: closeOne(tranche) });
}

type Named = { readonly id: string; readonly expectedVersion: number };

function holdAgreement(context: Context, permission: Permission, { id, expectedVersion }: Named): Promise<Agreement> {
  return loadFor(context, Agreement, id, permission, { lock: true, expectedVersion });
}
