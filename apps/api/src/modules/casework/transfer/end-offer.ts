import { revokeTransfer } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import type { Case } from '../case.entity.ts';
import { CaseTransfer } from './case-transfer.entity.ts';

/** An offer that waits ends with the case: nobody accepts what is closed. */
export async function endOffer(context: Context, caseFile: Case): Promise<void> {
  const { em, now } = context;
  const sheet = await em.findOne(CaseTransfer, { case: caseFile.id, state: 'PROPOSED' });
  if (!sheet) return;
  const { state } = revokeTransfer(sheet).sheet;
  applyChange(context, 'caseTransfer.revoke', { subject: sheet, change: { state, answeredOn: dayOf(now()) } });
  sheet.answeredBy = em.getReference(Staff, actorOf(context).id, { wrapped: true });
}
