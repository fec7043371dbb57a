import type { TrancheAnswer } from './graphql/agreement.graphql.ts';

/** Each amount to the first tranche that still holds it, in the order of the list; the last takes what fits nowhere. */
export function shareTranches(tranches: readonly TrancheAnswer[], amounts: readonly number[]): TrancheAnswer[] {
  const inOrder = [...tranches].sort((a, b) => a.sequence - b.sequence);
  const left = new Map(inOrder.map((tranche) => [tranche.id, tranche.amount]));
  return amounts.map((amount) => {
    const tranche = inOrder.find(({ id }) => (left.get(id) ?? 0) >= amount) ?? inOrder.at(-1);
    if (tranche === undefined) throw new Error('The agreement has no tranche.');
    left.set(tranche.id, (left.get(tranche.id) ?? 0) - amount);
    return tranche;
  });
}
