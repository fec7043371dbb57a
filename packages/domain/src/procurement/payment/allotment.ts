import { type Centimes, centimes, minus, sum, zero } from '../../kernel/index.ts';

/** What one project owes of a purchase: the cost of what was accepted for it, less what was invoiced before. */
export type Due = { readonly microProjectId: string; readonly accepted: Centimes; readonly invoiced: Centimes };

export type Part = { readonly microProjectId: string; readonly amount: Centimes };

/** What is still due for a project; never negative. */
export function dueOf({ accepted, invoiced }: Due): Centimes {
  return centimes(Math.max(0, accepted - invoiced));
}

/**
 * An invoice divided among the projects that it is for, in their order: each pays what it owes before the next pays
 * anything, so that the parts add up to the amount and nobody pays for another.
 */
export function allot(amount: Centimes, dues: readonly Due[]): Part[] {
  let left = amount;
  const parts: Part[] = [];
  for (const due of dues) {
    const part = centimes(Math.min(left, dueOf(due)));
    if (part > zero) parts.push({ microProjectId: due.microProjectId, amount: part });
    left = minus(left, part);
  }
  return parts;
}

/** What is due in all. */
export function totalDueOf(dues: readonly Due[]): Centimes {
  return sum(dues.map(dueOf));
}
