import { isWritten, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { type AgreementAction, agreementMachine, type AgreementState } from './agreement.machine.ts';
import type { AgreementRefusal } from './agreement.refusals.ts';
import { trancheMachine, type TrancheState } from './tranche.machine.ts';

type Stated = { readonly state: AgreementState };

/** Why an agreement cannot be halted for a while, or broken off: a reason is written. */
export function haltRefusals(
  agreement: Stated,
  action: 'suspend' | 'terminate',
  reason: string | null,
): AgreementRefusal[] {
  return reasonsOf([wrongState(agreement, action), ['AGREEMENT_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that suspends an agreement: what is delivered is still finished, nothing new begins (BR-07). */
export function suspend(agreement: Stated, reason: string | null) {
  refuseFirst(haltRefusals(agreement, 'suspend', reason));
  return { state: 'SUSPENDED', reason } as const;
}

/** The change that breaks an agreement off. */
export function terminate(agreement: Stated, reason: string | null) {
  refuseFirst(haltRefusals(agreement, 'terminate', reason));
  return { state: 'TERMINATED', reason } as const;
}

/** Why a step that asks for nothing but its state is refused. */
export function agreementStepRefusals(agreement: Stated, action: 'resume' | 'windUp'): AgreementRefusal[] {
  return reasonsOf([wrongState(agreement, action)]);
}

/** The change that takes a suspended agreement up again. */
export function resume(agreement: Stated) {
  refuseFirst(agreementStepRefusals(agreement, 'resume'));
  return { state: 'ACTIVE', reason: null } as const;
}

/** The change that begins the end of an agreement: no new project from here on. */
export function windUp(agreement: Stated) {
  refuseFirst(agreementStepRefusals(agreement, 'windUp'));
  return { state: 'CLOSING' } as const;
}

export type Closure = {
  readonly trancheStates: readonly TrancheState[];
  /** Equipment that was bought and has neither been handed over nor sent back. */
  readonly looseAssets: number;
  /** Payments that are verified or ordered and have not left. */
  readonly openPayments: number;
  readonly reportReference: string;
  readonly closedOn: string;
  readonly today: string;
};

/** Why an agreement cannot be closed: tranches justified, assets reconciled, payments made, the final report sent. */
export function closureRefusals(agreement: Stated, facts: Closure): AgreementRefusal[] {
  const isOpen = (state: TrancheState) => state === 'REQUESTED' || state === 'RELEASED' || state === 'IN_USE';
  return reasonsOf([
    wrongState(agreement, 'close'),
    ['AGREEMENT_TRANCHES_NOT_JUSTIFIED', facts.trancheStates.some(isOpen)],
    ['AGREEMENT_ASSETS_NOT_RECONCILED', facts.looseAssets > 0],
    ['AGREEMENT_PAYMENTS_OPEN', facts.openPayments > 0],
    ['AGREEMENT_REPORT_MISSING', !isWritten(facts.reportReference)],
    ['AGREEMENT_DATE_IN_FUTURE', facts.closedOn > facts.today],
  ]);
}

/** The change that closes an agreement. */
export function closeAgreement(agreement: Stated, facts: Closure) {
  refuseFirst(closureRefusals(agreement, facts), { count: facts.looseAssets + facts.openPayments });
  return { state: 'CLOSED', closedOn: facts.closedOn, reportReference: facts.reportReference } as const;
}

/** Why a tranche cannot be closed. */
export function trancheClosureRefusals(tranche: { readonly state: TrancheState }): AgreementRefusal[] {
  return reasonsOf([['TRANCHE_WRONG_STATE', !leads(trancheMachine, tranche.state, 'close')]]);
}

/** The change that closes a tranche that is justified. */
export function closeTranche(tranche: { readonly state: TrancheState }) {
  refuseFirst(trancheClosureRefusals(tranche));
  return { state: 'CLOSED' } as const;
}

function wrongState(agreement: Stated, action: AgreementAction): readonly [AgreementRefusal, boolean] {
  return ['AGREEMENT_WRONG_STATE', !leads(agreementMachine, agreement.state, action)];
}
