import { type Centimes, type Facts, isWritten, leads, reasonsOf, refuseFirst, sum } from '../kernel/index.ts';
import type { PartyKind } from './agreement.kinds.ts';
import { type AgreementAction, agreementMachine, type AgreementState } from './agreement.machine.ts';
import type { AgreementRefusal } from './agreement.refusals.ts';

export type DraftedAgreement = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly envelope: Centimes;
  readonly ceilingPerProject: Centimes;
  readonly parties: readonly { readonly kind: PartyKind }[];
  readonly contributions: readonly { readonly amount: Centimes }[];
  readonly tranches: readonly { readonly sequence: number; readonly amount: Centimes }[];
};

/** Why an agreement cannot be drafted so: contributions make the envelope, tranches stay within it (BR-01). */
export function draftRefusals(agreement: DraftedAgreement, programmeCeiling: Centimes | null): AgreementRefusal[] {
  const kinds = agreement.parties.map(({ kind }) => kind);
  const { contributions, tranches } = totalsOf(agreement);
  return reasonsOf([
    ['AGREEMENT_DATES_REVERSED', agreement.endsOn <= agreement.startsOn],
    [
      'AGREEMENT_PARTIES_MISSING',
      !(kinds.includes('FOUNDATION') && (kinds.includes('CPDH') || kinds.includes('PROVINCE'))),
    ],
    ['AGREEMENT_CONTRIBUTIONS_UNBALANCED', contributions !== agreement.envelope],
    ['AGREEMENT_TRANCHES_MISSING', agreement.tranches.length === 0],
    ['AGREEMENT_TRANCHES_OUT_OF_ORDER', agreement.tranches.some(({ sequence }, index) => sequence !== index + 1)],
    ['AGREEMENT_TRANCHES_OVER_ENVELOPE', tranches > agreement.envelope],
    ['AGREEMENT_CEILING_OVER_PROGRAMME', programmeCeiling !== null && agreement.ceilingPerProject > programmeCeiling],
  ]);
}

/** The state of an agreement that is drafted, and what its tranches plan. */
export function draft(agreement: DraftedAgreement, programmeCeiling: Centimes | null) {
  const { contributions, tranches } = totalsOf(agreement);
  const facts: Facts = { contributions, tranches, envelope: agreement.envelope, limit: programmeCeiling ?? 0 };
  refuseFirst(draftRefusals(agreement, programmeCeiling), facts);
  return { state: 'DRAFT', planned: tranches } as const;
}

type Stated = { readonly state: AgreementState };

/** Why the negotiation cannot be concluded. */
export function negotiationRefusals(agreement: Stated): AgreementRefusal[] {
  return reasonsOf([wrongState(agreement, 'negotiate')]);
}

/** The change that the end of the negotiation makes. */
export function negotiate(agreement: Stated) {
  refuseFirst(negotiationRefusals(agreement));
  return { state: 'NEGOTIATED' } as const;
}

export type Adoption = { readonly minutesReference: string; readonly adoptedOn: string; readonly today: string };

/** Why an adoption cannot be recorded: the committee's minutes carry it. */
export function adoptionRefusals(agreement: Stated, adoption: Adoption): AgreementRefusal[] {
  return reasonsOf([
    wrongState(agreement, 'adopt'),
    ['AGREEMENT_MINUTES_MISSING', !isWritten(adoption.minutesReference)],
    ['AGREEMENT_DATE_IN_FUTURE', adoption.adoptedOn > adoption.today],
  ]);
}

/** The change that an adoption makes. */
export function adopt(agreement: Stated, adoption: Adoption) {
  refuseFirst(adoptionRefusals(agreement, adoption));
  return { state: 'ADOPTED', adoptedOn: adoption.adoptedOn, adoptionReference: adoption.minutesReference } as const;
}

export type Signable = Stated & { readonly adoptedOn: string | null };
export type Signing = { readonly signedOn: string; readonly today: string };

/** Why a signature cannot be recorded. */
export function signingRefusals(agreement: Signable, signing: Signing): AgreementRefusal[] {
  return reasonsOf([
    wrongState(agreement, 'sign'),
    ['AGREEMENT_DATE_IN_FUTURE', signing.signedOn > signing.today],
    ['AGREEMENT_SIGNED_BEFORE_ADOPTION', agreement.adoptedOn !== null && signing.signedOn < agreement.adoptedOn],
  ]);
}

/** The change that the signature of all parties makes. */
export function sign(agreement: Signable, signing: Signing) {
  refuseFirst(signingRefusals(agreement, signing));
  return { state: 'SIGNED', signedOn: signing.signedOn } as const;
}

export type Activable = Stated & { readonly startsOn: string };

/** Why an agreement cannot be opened to projects. */
export function activationRefusals(agreement: Activable, today: string): AgreementRefusal[] {
  return reasonsOf([wrongState(agreement, 'activate'), ['AGREEMENT_NOT_STARTED', agreement.startsOn > today]]);
}

/** The change that opens an agreement to projects. */
export function activate(agreement: Activable, today: string) {
  refuseFirst(activationRefusals(agreement, today));
  return { state: 'ACTIVE' } as const;
}

/** Whether new projects may be written under an agreement: from the negotiation until it winds up. */
export function takesProjects(state: AgreementState): boolean {
  return state !== 'DRAFT' && state !== 'CLOSING' && state !== 'CLOSED' && state !== 'TERMINATED';
}

function wrongState(agreement: Stated, action: AgreementAction): readonly [AgreementRefusal, boolean] {
  return ['AGREEMENT_WRONG_STATE', !leads(agreementMachine, agreement.state, action)];
}

function totalsOf(agreement: DraftedAgreement) {
  return {
    contributions: sum(agreement.contributions.map(({ amount }) => amount)),
    tranches: sum(agreement.tranches.map(({ amount }) => amount)),
  };
}
