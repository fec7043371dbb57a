import { average, type Centimes } from '../kernel/index.ts';

/** A rate with what it is made of: shown with its numerator and denominator, unknown over nothing. */
export type Rate = { readonly numerator: number; readonly denominator: number; readonly value: number | null };

/** The rate of two counts or two amounts. */
export function rateOf(numerator: number, denominator: number): Rate {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

/** The mean amount of a project (KPI 4). */
export function averagePerProject(figures: {
  readonly amountDelivered: Centimes;
  readonly projects: number;
}): Centimes | null {
  return average(figures.amountDelivered, figures.projects);
}

/** How much of the envelope is committed (KPI 5). */
export function commitmentRate(figures: { readonly committed: Centimes; readonly envelope: Centimes }): Rate {
  return rateOf(figures.committed, figures.envelope);
}

/** How much of what is committed was delivered (KPI 5). */
export function deliveryRate(figures: { readonly amountDelivered: Centimes; readonly committed: Centimes }): Rate {
  return rateOf(figures.amountDelivered, figures.committed);
}

/** How many of the planned projects are equipped (KPI 6). */
export function planRate(figures: { readonly projects: number; readonly plannedProjects: number }): Rate {
  return rateOf(figures.projects, figures.plannedProjects);
}
