import { fingerprintOf } from '../documents/fingerprint.ts';
import { type Centimes, Refusal, sum } from '../kernel/index.ts';
import type { TerritoryCode } from '../territory/index.ts';
import type { EventState } from './distribution-event.machine.ts';

/** One handover as the figures see it. */
export type Delivery = {
  readonly personId: string;
  readonly microProjectId: string;
  readonly sector: string;
  readonly amount: Centimes;
};

export type SectorCount = { readonly sector: string; readonly count: number };

/** What an event may say in public: persons, projects and amounts, each counted once (BR-34). */
export type Figures = {
  readonly beneficiaries: number;
  readonly projects: number;
  readonly amount: Centimes;
  readonly sectors: readonly SectorCount[];
  readonly territory: TerritoryCode;
};

/** Figures that no longer change, with their fingerprint. */
export type EventFigures = Figures & { readonly frozenAt: string; readonly fingerprint: string };

/** The figures of some handovers: distinct persons, distinct projects, projects by sector in the order of their codes. */
export function figuresOf(territory: TerritoryCode, deliveries: readonly Delivery[]): Figures {
  const sectorOf = new Map(deliveries.map(({ microProjectId, sector }) => [microProjectId, sector]));
  const counts = new Map<string, number>();
  for (const sector of sectorOf.values()) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return {
    beneficiaries: new Set(deliveries.map(({ personId }) => personId)).size,
    projects: sectorOf.size,
    amount: sum(deliveries.map(({ amount }) => amount)),
    sectors: [...counts].map(([sector, count]) => ({ sector, count })).sort((a, b) => (a.sector < b.sector ? -1 : 1)),
    territory,
  };
}

/** The figures as they are frozen at reconciliation: the fingerprint is that of the figures and the moment. */
export async function freezeFigures(figures: Figures, frozenAt: string): Promise<EventFigures> {
  const frozen = { ...figures, frozenAt };
  return { ...frozen, fingerprint: await fingerprintOf(frozen) };
}

/** The frozen figures of an event; asked before reconciliation, a refusal. */
export function getFigures<F>(event: { readonly state: EventState; readonly figures: F | null }): F {
  if (event.figures === null) throw new Refusal('EVENT_FIGURES_NOT_RECONCILED', { state: event.state });
  return event.figures;
}
