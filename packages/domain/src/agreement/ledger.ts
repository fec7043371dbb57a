import { type Centimes, centimes, minus, sum, zero } from '../kernel/index.ts';
import type { LedgerKind } from './agreement.kinds.ts';

/** What the statement needs to see of an entry of the ledger. Amounts are never negative: the kind gives the direction. */
export type LedgerEntry = {
  readonly kind: LedgerKind;
  readonly amount: Centimes;
  readonly microProjectId: string | null;
};

export type Execution = {
  readonly envelope: Centimes;
  /** Reserved and not freed. */
  readonly committed: Centimes;
  /** Of that, promised by a signed commitment letter. */
  readonly contracted: Centimes;
  /** Handed over. */
  readonly delivered: Centimes;
  /** Ordered to be paid, and not called off. */
  readonly ordered: Centimes;
  /** Paid, and not given back. */
  readonly paid: Centimes;
  /** What can still be committed. */
  readonly left: Centimes;
};

/** The statement of execution of an agreement or a tranche, from nothing but its ledger. */
export function executionOf(envelope: Centimes, entries: readonly LedgerEntry[]): Execution {
  const freed = new Set(entries.filter(({ kind }) => kind === 'RELEASE').map(({ microProjectId }) => microProjectId));
  const committed = minus(totalOf(entries, 'RESERVE'), totalOf(entries, 'RELEASE'));
  const standing = entries.filter(({ microProjectId }) => !freed.has(microProjectId));
  return {
    envelope,
    committed,
    contracted: totalOf(standing, 'COMMIT'),
    delivered: totalOf(entries, 'VERIFY'),
    ordered: minus(totalOf(entries, 'ORDER'), totalOf(entries, 'RECALL')),
    paid: minus(totalOf(entries, 'PAY'), totalOf(entries, 'REFUND')),
    left: minus(envelope, committed),
  };
}

/** The parts of an envelope that a bar shows: delivered, committed and not delivered, left. They add up to it. */
export function envelopeParts(agreement: {
  readonly envelope: Centimes;
  readonly committed: Centimes;
  readonly delivered: Centimes;
}) {
  return {
    delivered: agreement.delivered,
    committed: minus(agreement.committed, agreement.delivered),
    left: centimes(Math.max(0, agreement.envelope - agreement.committed)),
  };
}

function totalOf(entries: readonly LedgerEntry[], wanted: LedgerKind): Centimes {
  const amounts = entries.filter(({ kind }) => kind === wanted).map(({ amount }) => amount);
  return amounts.length === 0 ? zero : sum(amounts);
}
