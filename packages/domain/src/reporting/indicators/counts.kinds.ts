import type { Obstacle } from '../../follow-up/index.ts';
import type { RejectionReason } from '../../micro-project/index.ts';
import type { Spread } from '../kpis/distribution.kpis.ts';
import type { LeadWay, ReportedGroup } from './indicators.kinds.ts';

/** A numerator over its denominator: things, or centimes. */
export type Part = { readonly numerator: number; readonly denominator: number };

/** What was found some months after the handovers. */
export type MarkCounts = {
  readonly month: number;
  readonly matured: number;
  readonly known: number;
  readonly alive: number;
  readonly paused: number;
  /** What the matured projects cost, in centimes. */
  readonly amount: number;
  readonly incomeChange: Spread;
  readonly incomeAbove: Part;
  readonly selfSupporting: number;
  readonly obstacles: readonly { readonly obstacle: Obstacle; readonly count: number }[];
};

/** The money of agreements, in centimes. */
export type MoneyCounts = {
  readonly envelope: number;
  readonly committed: number;
  readonly released: number;
  readonly justified: number;
  readonly plannedProjects: number;
};

/** What the indicators are made of: counts and sums, as the database makes them in one statement. */
export type IndicatorCounts = {
  readonly beneficiaries: number;
  readonly projects: number;
  readonly amountDelivered: number;
  readonly perProject: Spread;
  readonly money: MoneyCounts;
  readonly marks: readonly MarkCounts[];
  readonly jobs: number;
  readonly equipment: { readonly present: number; readonly checked: number; readonly inUse: number };
  readonly training: { readonly certified: number; readonly proven: number };
  readonly leads: Readonly<Record<LeadWay, Spread>>;
  readonly reach: Part;
  readonly groups: Readonly<Record<ReportedGroup, { readonly served: number; readonly caseload: number }>>;
  readonly caseload: number;
  readonly discipline: Part;
  readonly approved: Part;
  readonly rejections: readonly { readonly reason: RejectionReason; readonly count: number }[];
  readonly deviation: Part;
  readonly deviationPerProject: Spread;
  readonly returns: { readonly returned: number; readonly known: number; readonly cohort: number };
  readonly tenders: {
    readonly offers: Spread;
    readonly saving: Part;
    readonly days: Spread;
    readonly rejectedLines: Part;
  };
};
