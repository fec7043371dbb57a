import { addDays, type IsoDate, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import type { CaseState } from '../case.machine.ts';
import { isOpenCase } from '../case.rules.ts';
import type { ReferralRefusal } from './referral.refusals.ts';
import { referralMachine, type ReferralState } from './referral.machine.ts';

export type Sending = {
  readonly state: CaseState;
  /** The establishment that works on the case; null once a centre has accepted it. */
  readonly facilityCode: string | null;
};

/** The centre that is named, or covers the home; null when none does. */
export type Receiver = { readonly toCentreCode: string | null };

/** Why a sheet cannot be sent to a centre: the establishment still has the case, and a centre is known. */
export function sendingRefusals(caseFile: Sending, { toCentreCode }: Receiver): ReferralRefusal[] {
  return reasonsOf([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['REFERRAL_NOT_INSIDE', caseFile.facilityCode === null],
    ['REFERRAL_CENTRE_MISSING', toCentreCode === null],
  ]);
}

/** A sheet that is sent, for the first time or anew: from which establishment, and to which centre. */
export function send(caseFile: Sending, receiver: Receiver) {
  refuseFirst(sendingRefusals(caseFile, receiver));
  const [fromFacilityCode, toCentreCode] = [String(caseFile.facilityCode), String(receiver.toCentreCode)];
  return { state: 'SENT', fromFacilityCode, toCentreCode } as const;
}

export type Accepting = {
  readonly isOfficerOfCentre: boolean;
  readonly today: IsoDate;
  /** For how many days the establishment still reads what it sent, by the rule in force today. */
  readonly senderReadDays: number;
};

/** Why a centre cannot accept a sheet: it is accepted once, and the centre names an officer of its own. */
export function acceptingRefusals(sheet: { readonly state: ReferralState }, facts: Accepting): ReferralRefusal[] {
  return reasonsOf([
    ['REFERRAL_WRONG_STATE', !leads(referralMachine, sheet.state, 'accept')],
    ['CASE_OFFICER_NOT_OF_CENTRE', !facts.isOfficerOfCentre],
  ]);
}

/** The change when the centre accepts: the establishment writes no more, and reads for a while (BR-41). */
export function acceptReferral(sheet: { readonly state: ReferralState }, facts: Accepting) {
  refuseFirst(acceptingRefusals(sheet, facts));
  return {
    case: { facilityCode: null },
    sheet: { state: 'ACCEPTED', acceptedOn: facts.today, readableUntil: readableUntil(facts) },
  } as const;
}

/** The last day on which the establishment reads a case that a centre accepts today (BR-41). */
export function readableUntil({ today, senderReadDays }: Pick<Accepting, 'today' | 'senderReadDays'>): IsoDate {
  return addDays(today, senderReadDays);
}

/** What the establishment that prepared a person may still do with the case. */
export const senderAccesses = ['WRITE', 'READ', 'NONE'] as const;
export type SenderAccess = (typeof senderAccesses)[number];

/** The preparation service writes until the centre accepts, reads until a day, and then sees nothing (BR-41). */
export function senderAccess(readableUntil: string | null, today: string): SenderAccess {
  if (readableUntil === null) return 'WRITE';
  return today <= readableUntil ? 'READ' : 'NONE';
}
