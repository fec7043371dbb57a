import type { IsoDate } from '../../kernel/index.ts';
import type { Sex } from '../../person/index.ts';
import type { TerritoryCode } from '../../territory/index.ts';

/** Ages by which people are counted; only the year of a birth is known, so an age is that of the year. */
export const ageGroups = ['UNDER_18', 'FROM_18_TO_34', 'FROM_35_TO_54', 'FROM_55'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The ages of a group, both ends included. */
export const agesOf: Record<AgeGroup, { readonly youngest: number; readonly oldest: number }> = {
  UNDER_18: { youngest: 0, oldest: 17 },
  FROM_18_TO_34: { youngest: 18, oldest: 34 },
  FROM_35_TO_54: { youngest: 35, oldest: 54 },
  FROM_55: { youngest: 55, oldest: 200 },
};

/** The ways whose length is told, in days (KPI 14). */
export const leadWays = [
  'RELEASE_TO_CONTACT',
  'VALIDATION_TO_SUBMISSION',
  'SUBMISSION_TO_DECISION',
  'APPROVAL_TO_HANDOVER',
  'RELEASE_TO_HANDOVER',
] as const;
export type LeadWay = (typeof leadWays)[number];

/** The groups whose share is told beside their share of the caseload (KPI 16). */
export const reportedGroups = ['WOMEN', 'YOUTH'] as const;
export type ReportedGroup = (typeof reportedGroups)[number];

/** The months after a handover at which activities are looked at, unless somebody asks for others. */
export const usualMonths: readonly number[] = [6, 12, 24];

/** Which part of the programme indicators are about, and the day they are computed for. */
export type Question = {
  readonly territory: TerritoryCode | null;
  readonly programme: string | null;
  readonly agreementId: string | null;
  readonly sector: string | null;
  readonly sex: Sex | null;
  readonly ageGroup: AgeGroup | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly asOf: IsoDate;
  readonly months: readonly number[];
  /** Within how many years of a release a return counts (KPI 21). */
  readonly returnYears: number;
};
