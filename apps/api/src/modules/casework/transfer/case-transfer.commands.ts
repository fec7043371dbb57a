import {
  acceptTransfer,
  type CaseState,
  type CaseTransferState,
  readableUntil,
  reasonDraft,
  refuseTransfer,
  revokeTransfer,
  transfer,
  transferDraft,
} from '@wasl/domain/casework';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { assertReach, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { toGlobalId, uuidOf } from '#graphql/ids.ts';
import { afterFlush } from '#graphql/transaction/after-flush.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Case } from '../case.entity.ts';
import { isOfficerOf } from '../course/officer-of-centre.ts';
import { caseworkRuleOn } from '../rule/rule-in-force.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { CaseTransfer } from './case-transfer.entity.ts';
import type {
  AcceptCaseTransferInput,
  RefuseCaseTransferInput,
  RevokeCaseTransferInput,
  TransferCaseInput,
} from './case-transfer.input.ts';

/** Offers a case to another centre: it stays where it is until that centre accepts. */
export async function transferCase(context: Context, input: TransferCaseInput): Promise<CaseTransfer> {
  const { em, now } = context;
  const { toCentreCode, reason } = transferDraft.parse({ toCentreCode: input.toCentreCode, reason: input.reason });
  const { id, expectedVersion } = input;
  const caseFile = await loadFor(context, Case, id, 'case.transfer', { expectedVersion, lock: true });
  const centre = await centreNamed(context, toCentreCode);
  const decided = transfer(caseFile, { toCentreCode, isCentreOpen: centre.status !== 'CLOSED' });
  const sheet = em.create(CaseTransfer, {
    ...placeOfCase(caseFile),
    ...decided.sheet,
    case: caseFile,
    caseNumber: caseFile.number,
    toCentreCode,
    reason,
    proposedOn: dayOf(now()),
    proposedBy: em.getReference(Staff, actorOf(context).id),
    answeredOn: null,
    answeredBy: null,
    answerReason: null,
  });
  applyChange(context, 'case.transfer', { subject: caseFile, change: decided.case });
  addEvent(context, caseFile, { kind: 'TRANSFER_PROPOSED', reason });
  return sheet;
}

/** Takes over a case that another centre offers, with everything that belongs to it. */
export async function acceptCaseTransfer(context: Context, input: AcceptCaseTransferInput): Promise<CaseTransfer> {
  const sheet = await loadFor(context, CaseTransfer, input.id, 'caseTransfer.accept', { ...input, lock: true });
  await assertReceiver(context, sheet, 'caseTransfer.accept');
  const officerId = uuidOf(input.officerId, 'StaffMember');
  const decided = acceptTransfer(sheet, {
    isOfficerOfCentre: await isOfficerOf(context, { officerId, centreCode: sheet.toCentreCode }),
  });
  const today = dayOf(context.now());
  const { senderReadDays } = await caseworkRuleOn(context.em, today);
  const until = readableUntil({ today, senderReadDays });
  answer(context, sheet, { ...decided, action: 'caseTransfer.accept', reason: null, officerId, until });
  return sheet;
}

/** Declines a case that another centre offers. */
export async function refuseCaseTransfer(context: Context, input: RefuseCaseTransferInput): Promise<CaseTransfer> {
  const { reason } = reasonDraft.parse({ reason: input.reason });
  const sheet = await loadFor(context, CaseTransfer, input.id, 'caseTransfer.refuse', { ...input, lock: true });
  await assertReceiver(context, sheet, 'caseTransfer.refuse');
  answer(context, sheet, {
    ...refuseTransfer(sheet),
    action: 'caseTransfer.refuse',
    reason,
    officerId: null,
    until: null,
  });
  return sheet;
}

/** Takes an offer back: whoever has the case may. */
export async function revokeCaseTransfer(context: Context, input: RevokeCaseTransferInput): Promise<CaseTransfer> {
  const { reason } = reasonDraft.parse({ reason: input.reason });
  const sheet = await loadFor(context, CaseTransfer, input.id, 'caseTransfer.revoke', { ...input, lock: true });
  const caseFile = await loadFor(context, Case, toGlobalId('Case', sheet.case.id), 'caseTransfer.revoke');
  const decided = revokeTransfer(sheet);
  sign(context, sheet, { action: 'caseTransfer.revoke', reason, ...decided.sheet });
  applyChange(context, 'case.transfer', { subject: caseFile, change: decided.case });
  addEvent(context, caseFile, { kind: 'TRANSFER_REVOKED', reason });
  return sheet;
}

type Answer = {
  readonly action: 'caseTransfer.accept' | 'caseTransfer.refuse';
  readonly case: { readonly state: CaseState };
  readonly sheet: { readonly state: 'ACCEPTED' | 'REFUSED' };
  readonly reason: string | null;
  readonly officerId: string | null;
  /** Until when an establishment that had the case still reads it. */
  readonly until: string | null;
};

/** Writes the answer on the sheet; the owner does to the case what it says, which the other centre does not reach. */
function answer(context: Context, sheet: CaseTransfer, { action, reason, officerId, until, ...decided }: Answer): void {
  sign(context, sheet, { action, reason, ...decided.sheet });
  const { state } = decided.case;
  const after = officerId === null ? { state } : { state, officerId, centreCode: sheet.toCentreCode };
  audit(context, { action, subject: toGlobalId('Case', sheet.case.id), after });
  afterFlush(context, async () => {
    await context.em.execute('select app.settle_transfer(?, ?, ?, ?)', [sheet.id, state, officerId, until]);
  });
}

type Signed = {
  readonly action: Answer['action'] | 'caseTransfer.revoke';
  readonly state: CaseTransferState;
  readonly reason: string | null;
};

function sign(context: Context, sheet: CaseTransfer, { action, state, reason: answerReason }: Signed): void {
  applyChange(context, action, { subject: sheet, change: { state, answerReason, answeredOn: dayOf(context.now()) } });
  sheet.answeredBy = context.em.getReference(Staff, actorOf(context).id, { wrapped: true });
}

/** The offering centre sees the sheet too; who answers is the other. */
async function assertReceiver(
  context: Context,
  sheet: CaseTransfer,
  permission: 'caseTransfer.accept' | 'caseTransfer.refuse',
): Promise<void> {
  const { code, territory } = await centreNamed(context, sheet.toCentreCode);
  assertReach(context, permission, { territoryCode: territory?.code ?? null, centreCode: code });
}

async function centreNamed({ em }: Context, code: string): Promise<Facility> {
  const centre = await em.findOne(Facility, { code, kind: { $in: ['REINTEGRATION_CENTRE', 'PROGRAMME_CENTRE'] } });
  if (!centre) throw new Refusal('BAD_INPUT', { field: 'toCentreCode', problem: 'UNKNOWN' });
  return centre;
}
