import { type Centimes, leads, partOf, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { AgreementState } from './agreement.machine.ts';
import type { AgreementRefusal } from './agreement.refusals.ts';
import { trancheMachine, type TrancheState } from './tranche.machine.ts';

type Stated = { readonly state: TrancheState; readonly agreement: { readonly state: AgreementState } };

/** Why the release of a tranche cannot be asked for. */
export function requestRefusals(tranche: Stated): AgreementRefusal[] {
  return reasonsOf([
    ['TRANCHE_WRONG_STATE', !leads(trancheMachine, tranche.state, 'request')],
    ['AGREEMENT_NOT_ACTIVE', tranche.agreement.state !== 'ACTIVE'],
  ]);
}

/** The change that a request makes. */
export function request(tranche: Stated) {
  refuseFirst(requestRefusals(tranche));
  return { state: 'REQUESTED' } as const;
}

export type Releasable = Stated & { readonly requestedBy: { readonly id: string } | null };

export type Release = {
  readonly byId: string;
  readonly releasedOn: string;
  readonly today: string;
  /** The tranche before; null for the first. */
  readonly previous: { readonly amount: Centimes; readonly delivered: Centimes; readonly state: TrancheState } | null;
  readonly trancheJustificationBps: number;
};

/** Why a tranche cannot be released: the one before must be justified to the share that the agreement sets. */
export function releaseRefusals(tranche: Releasable, release: Release): AgreementRefusal[] {
  return reasonsOf([
    ['TRANCHE_WRONG_STATE', !leads(trancheMachine, tranche.state, 'release')],
    // BR-06: money moves by two persons.
    ['TRANCHE_OWN_REQUEST', tranche.requestedBy?.id === release.byId],
    ['AGREEMENT_NOT_ACTIVE', tranche.agreement.state !== 'ACTIVE'],
    ['TRANCHE_DATE_IN_FUTURE', release.releasedOn > release.today],
    ['TRANCHE_BEFORE_PREVIOUS', !isJustified(release)],
  ]);
}

/** The change that a release makes. */
export function release(tranche: Releasable, facts: Release) {
  refuseFirst(releaseRefusals(tranche, facts));
  return { state: 'RELEASED', releasedOn: facts.releasedOn } as const;
}

export type Justifiable = Stated & { readonly amount: Centimes; readonly delivered: Centimes };

/** What must have been delivered for a tranche to be justified. */
export function justifiableAmountOf(amount: Centimes, trancheJustificationBps: number): Centimes {
  return partOf(amount, trancheJustificationBps);
}

/** Why a tranche cannot be justified. */
export function justificationRefusals(tranche: Justifiable, trancheJustificationBps: number): AgreementRefusal[] {
  const required = justifiableAmountOf(tranche.amount, trancheJustificationBps);
  return reasonsOf([
    ['TRANCHE_WRONG_STATE', !leads(trancheMachine, tranche.state, 'justify')],
    ['TRANCHE_NOT_JUSTIFIED_ENOUGH', tranche.delivered < required],
  ]);
}

/** The change that a justification makes. */
export function justify(
  tranche: Justifiable,
  facts: { readonly trancheJustificationBps: number; readonly today: string },
) {
  const required = justifiableAmountOf(tranche.amount, facts.trancheJustificationBps);
  refuseFirst(justificationRefusals(tranche, facts.trancheJustificationBps), {
    delivered: tranche.delivered,
    required,
  });
  return { state: 'JUSTIFIED', justifiedOn: facts.today } as const;
}

function isJustified({ previous, trancheJustificationBps }: Release): boolean {
  if (previous === null || previous.state === 'JUSTIFIED' || previous.state === 'CLOSED') return true;
  return previous.delivered >= justifiableAmountOf(previous.amount, trancheJustificationBps);
}
