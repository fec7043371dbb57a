import { type Centimes, centimes, least, minus, partOf, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { AgreementRefusal } from './agreement.refusals.ts';
import type { TrancheState } from './tranche.machine.ts';

/** What the rules need to see of a tranche: a row of the database and a GraphQL fragment both fit. */
export type Tranche = {
  readonly amount: Centimes;
  readonly committed: Centimes;
  readonly delivered: Centimes;
  readonly state: TrancheState;
};

/** What can still be committed. Never negative: BR-01 keeps `committed` within `amount`. */
export function roomOf(tranche: { readonly amount: Centimes; readonly committed: Centimes }): Centimes {
  return minus(tranche.amount, tranche.committed);
}

/** The most a project may be granted: the least of the agreement's ceiling and the programme's, if it has one (BR-02). */
export function ceilingOf(agreement: {
  readonly ceilingPerProject: Centimes;
  readonly programme: { readonly perProjectCeiling: Centimes | null };
}): Centimes {
  return least([agreement.ceilingPerProject, agreement.programme.perProjectCeiling]) ?? agreement.ceilingPerProject;
}

/** The part that the holder of a project brings, of the whole cost (BR-03). */
export function ownPartOf(total: Centimes, ownContributionBps: number): Centimes {
  return partOf(total, ownContributionBps);
}

/** Whether money may be committed on a tranche. */
export function isTrancheOpen(state: TrancheState): boolean {
  return state === 'RELEASED' || state === 'IN_USE';
}

/** Why an amount cannot be reserved on a tranche (BR-01). */
export function reservationRefusals(tranche: Tranche, amount: Centimes): AgreementRefusal[] {
  return reasonsOf([
    ['TRANCHE_NOT_OPEN', !isTrancheOpen(tranche.state)],
    ['TRANCHE_EXHAUSTED', amount > roomOf(tranche)],
  ]);
}

/** The change that a reservation makes; the first one puts the tranche in use. */
export function reserve(tranche: Tranche, amount: Centimes) {
  refuseFirst(reservationRefusals(tranche, amount), { room: roomOf(tranche), amount });
  return { state: 'IN_USE', committed: centimes(tranche.committed + amount) } as const;
}

/** The change that a withdrawal makes: what was committed and not delivered is free again (BR-04). */
export function free(tranche: Tranche, amount: Centimes) {
  const undelivered = minus(tranche.committed, tranche.delivered);
  refuseFirst<AgreementRefusal>(amount > undelivered ? ['TRANCHE_NOTHING_TO_RELEASE'] : [], { amount });
  return { committed: minus(tranche.committed, amount) };
}

/** Why money cannot leave a tranche: what is paid never passes what is committed (BR-01). */
export function payRefusals(
  tranche: { readonly committed: Centimes; readonly paid: Centimes },
  amount: Centimes,
): AgreementRefusal[] {
  return reasonsOf([['TRANCHE_PAID_OVER_COMMITTED', tranche.paid + amount > tranche.committed]]);
}

/** The change that a payment makes to a tranche. */
export function pay(tranche: { readonly committed: Centimes; readonly paid: Centimes }, amount: Centimes) {
  refuseFirst(payRefusals(tranche, amount), { amount });
  return { paid: centimes(tranche.paid + amount) };
}

/** The change that a handover makes: delivered never passes committed. */
export function deliver(tranche: Tranche, amount: Centimes) {
  const delivered = centimes(tranche.delivered + amount);
  refuseFirst<AgreementRefusal>(delivered > tranche.committed ? ['TRANCHE_DELIVERED_OVER_COMMITTED'] : [], { amount });
  return { delivered };
}
