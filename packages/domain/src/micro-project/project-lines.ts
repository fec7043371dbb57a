import { type Centimes, centimes, sum, times } from '../kernel/index.ts';
import type { FundingSource } from './micro-project.kinds.ts';

/** What the rules need to see of a line of the budget. */
export type ProjectLine = {
  readonly itemCode: string;
  readonly quantity: number;
  readonly unitPrice: Centimes;
  readonly source: FundingSource;
};

type Priced = Pick<ProjectLine, 'quantity' | 'unitPrice' | 'source'>;

/** What a line comes to. */
export function lineTotal(line: Pick<ProjectLine, 'quantity' | 'unitPrice'>): Centimes {
  return times(line.unitPrice, line.quantity);
}

/** What the whole project costs, whoever pays. */
export function totalOf(lines: readonly Priced[]): Centimes {
  return sum(lines.map(lineTotal));
}

/** What the project asks of the programme. */
export function requestedOf(lines: readonly Priced[]): Centimes {
  return totalOf(lines.filter(({ source }) => source === 'PROGRAMME'));
}

/** What the holder brings himself, in cash or in kind. */
export function ownPartIn(lines: readonly Priced[]): Centimes {
  return totalOf(lines.filter(({ source }) => source === 'OWN_CASH' || source === 'OWN_KIND'));
}

/** The item by which a budget plans working capital: it is paid by cheque or transfer, and never bought (BR-05). */
export const workingCapitalItem = 'WORKING-CAPITAL';

/** What a project plans as working capital from the programme. */
export function workingCapitalOf(lines: readonly ProjectLine[]): Centimes {
  return requestedOf(lines.filter(({ itemCode }) => itemCode === workingCapitalItem));
}

/** How many of each item the programme buys: what must be received, reserved and handed over. */
export function expectedQuantities(lines: readonly Pick<ProjectLine, 'itemCode' | 'quantity' | 'source'>[]) {
  return quantitiesOf(
    lines.filter(({ itemCode, source }) => source === 'PROGRAMME' && itemCode !== workingCapitalItem),
  );
}

/** How many there are of each item. */
export function quantitiesOf(
  things: readonly { readonly itemCode: string; readonly quantity: number }[],
): ReadonlyMap<string, number> {
  const quantities = new Map<string, number>();
  for (const { itemCode, quantity } of things) quantities.set(itemCode, (quantities.get(itemCode) ?? 0) + quantity);
  return quantities;
}

/** How many months the income takes to bring back what was put in; null when it never does. */
export function breakEvenMonth(investment: Centimes, monthlyIncome: Centimes): number | null {
  return monthlyIncome <= 0 ? null : Math.ceil(investment / monthlyIncome);
}

/** What is left of a month: sales less costs. Computed, never asked (BR-45). */
export function incomeOf(month: { readonly monthlySales: Centimes; readonly monthlyCosts: Centimes }): Centimes {
  return centimes(month.monthlySales - month.monthlyCosts);
}
