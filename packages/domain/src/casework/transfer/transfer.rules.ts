import { isOneOf, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { caseMachine, type CaseState, resumableCaseStates } from '../case.machine.ts';
import type { CaseRefusal } from '../case.refusals.ts';
import { type CaseTransferAction, caseTransferMachine, type CaseTransferState } from './transfer.machine.ts';

type Offered = { readonly state: CaseState; readonly centreCode: string | null };
export type Offer = { readonly toCentreCode: string; readonly isCentreOpen: boolean };

/** Why a case cannot be offered to another centre (BR-47: a closed one takes nothing, and keeps its history). */
export function transferRefusals(caseFile: Offered, offer: Offer): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'transfer')],
    ['CASE_TRANSFER_SAME_CENTRE', caseFile.centreCode === offer.toCentreCode],
    ['CASE_CENTRE_NOT_OPEN', !offer.isCentreOpen],
  ]);
}

/** The changes that an offer makes to the case and to its sheet: the centre changes only when the other accepts. */
export function transfer(caseFile: Offered, offer: Offer) {
  refuseFirst(transferRefusals(caseFile, offer));
  const sheet = { state: 'PROPOSED', stateBefore: caseFile.state } as const;
  return { case: { state: 'TRANSFERRED' }, sheet } as const;
}

export type Sheet = { readonly state: CaseTransferState; readonly stateBefore: CaseState };

/** Why an offer cannot be answered so: it is answered once. */
export function answerRefusals(sheet: Sheet, action: CaseTransferAction): CaseRefusal[] {
  return reasonsOf([['CASE_TRANSFER_ANSWERED', !leads(caseTransferMachine, sheet.state, action)]]);
}

/** Why the other centre cannot accept: it names an officer of its own. */
export function acceptanceRefusals(sheet: Sheet, facts: { readonly isOfficerOfCentre: boolean }): CaseRefusal[] {
  return [
    ...answerRefusals(sheet, 'accept'),
    ...reasonsOf<CaseRefusal>([['CASE_OFFICER_NOT_OF_CENTRE', !facts.isOfficerOfCentre]]),
  ];
}

/** The change when the other centre accepts: the case goes on where it was, what had stopped it begins anew. */
export function acceptTransfer(sheet: Sheet, facts: { readonly isOfficerOfCentre: boolean }) {
  refuseFirst(acceptanceRefusals(sheet, facts));
  const { stateBefore } = sheet;
  const state = isOneOf(resumableCaseStates, stateBefore) ? stateBefore : 'IN_INTEGRATION';
  return { case: { state }, sheet: { state: 'ACCEPTED' } } as const;
}

/** The change when the other centre refuses: the case is where it was. */
export function refuseTransfer(sheet: Sheet) {
  refuseFirst(answerRefusals(sheet, 'refuse'));
  return { case: { state: sheet.stateBefore }, sheet: { state: 'REFUSED' } } as const;
}

/** The change when the centre that offered takes the offer back. */
export function revokeTransfer(sheet: Sheet) {
  refuseFirst(answerRefusals(sheet, 'revoke'));
  return { case: { state: sheet.stateBefore }, sheet: { state: 'REVOKED' } } as const;
}
