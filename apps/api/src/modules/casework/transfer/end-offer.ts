import { LockMode } from '@mikro-orm/core';
import { revokeTransfer } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { uuidOf } from '#graphql/ids.ts';
import type { Case } from '../case.entity.ts';
import { CaseTransfer } from './case-transfer.entity.ts';

/**
 * Holds the offer that stands for a case, before the case itself is held: whoever answers an offer holds it first and
 * then moves the case, and two who took them the other way round would wait for each other.
 */
export async function holdOffer({ em }: Context, caseId: string): Promise<void> {
  const standing = { case: uuidOf(caseId, 'Case'), state: 'PROPOSED' } as const;
  await em.find(CaseTransfer, standing, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** An offer that waits ends with the case: nobody accepts what is closed. */
export async function endOffer(context: Context, caseFile: Case): Promise<void> {
  const { em, now } = context;
  const sheet = await em.findOne(CaseTransfer, { case: caseFile.id, state: 'PROPOSED' });
  if (!sheet) return;
  const { state } = revokeTransfer(sheet).sheet;
  applyChange(context, 'caseTransfer.revoke', { subject: sheet, change: { state, answeredOn: dayOf(now()) } });
  sheet.answeredBy = em.getReference(Staff, actorOf(context).id, { wrapped: true });
}
