import type { Skill, SkillRequirement } from '../../diagnosis/index.ts';
import type { ActivityState, Obstacle } from '../../follow-up/index.ts';
import type { Centimes, IsoDate } from '../../kernel/index.ts';
import type { RejectionReason } from '../../micro-project/index.ts';
import type { Sex } from '../../person/index.ts';
import type { TerritoryCode } from '../../territory/index.ts';
import type { Tender } from '../kpis/course.kpis.ts';
import type { Ending } from '../kpis/survival.kpis.ts';

/** A visit that was planned, and what it found if it was done. */
export type RememberedVisit = {
  readonly month: number;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly isCancelled: boolean;
  readonly done: {
    readonly on: IsoDate;
    readonly activityState: ActivityState;
    readonly monthlyIncome: Centimes | null;
    readonly jobs: { readonly fullTime: number; readonly partTime: number; readonly family: number };
  } | null;
};

/** A project as it is remembered: what was decided, handed over and seen. */
export type RememberedProject = {
  readonly id: string;
  readonly personId: string;
  readonly territory: TerritoryCode;
  readonly programme: string;
  readonly agreementId: string;
  readonly sector: string;
  readonly granted: Centimes | null;
  readonly submittedOn: IsoDate | null;
  readonly requirement: SkillRequirement | null;
  readonly decisions: readonly {
    readonly outcome: 'APPROVED' | 'REJECTED';
    readonly reason: RejectionReason | null;
    readonly on: IsoDate;
  }[];
  /** Of reconciled events only (BR-34). */
  readonly handovers: readonly { readonly on: IsoDate; readonly amount: Centimes }[];
  readonly autonomyIncome: Centimes;
  readonly visits: readonly RememberedVisit[];
  readonly obstacles: readonly {
    readonly kind: Obstacle;
    readonly namedOn: IsoDate;
    readonly resolvedOn: IsoDate | null;
  }[];
  readonly ending: Ending | null;
  /** What the person still answers for, and whether the last look at it found it; null when nobody looked. */
  readonly assets: readonly { readonly checks: readonly { readonly on: IsoDate; readonly isPresent: boolean }[] }[];
};

/** A person as he is remembered. */
export type RememberedPerson = {
  readonly id: string;
  readonly territory: TerritoryCode;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly stays: readonly { readonly enteredOn: IsoDate; readonly releasedOn: IsoDate | null }[];
  readonly reachedOn: readonly IsoDate[];
  readonly diagnoses: readonly {
    readonly isInDetention: boolean;
    readonly validatedOn: IsoDate;
    readonly baseline: Centimes | null;
    readonly skills: readonly Skill[];
  }[];
  readonly case: { readonly openedOn: IsoDate; readonly closedOn: IsoDate | null };
  /** Whether the person allows that a return be looked up (BR-43, KPI 21). */
  readonly allowsReturnCheck: boolean;
  readonly outcomes: readonly { readonly on: IsoDate; readonly isReturn: boolean }[];
};

/** An agreement as its money stands. */
export type RememberedAgreement = {
  readonly id: string;
  readonly territory: TerritoryCode;
  readonly programme: string;
  readonly envelope: Centimes;
  readonly plannedProjects: number;
  readonly tranches: readonly {
    readonly amount: Centimes;
    readonly committed: Centimes;
    readonly isReleased: boolean;
    readonly isJustified: boolean;
  }[];
};

/** Everything that the indicators are computed of. */
export type History = {
  readonly projects: readonly RememberedProject[];
  readonly persons: readonly RememberedPerson[];
  readonly agreements: readonly RememberedAgreement[];
  readonly tenders: readonly (Tender & { readonly territory: TerritoryCode })[];
};
