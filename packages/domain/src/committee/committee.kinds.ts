/** The committees that decide: of the province, of a local authority, and the cell that prepares their decisions. */
export const committeeKinds = ['CPDH', 'CLDH', 'TECHNICAL_CELL'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** On whose behalf a seat is held. */
export const colleges = ['AUTHORITY', 'ELECTED', 'STATE_SERVICE', 'CIVIL_SOCIETY', 'CO_OPTED'] as const;
export type College = (typeof colleges)[number];

export const ballots = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type Ballot = (typeof ballots)[number];

/** What somebody says of himself. */
export const declaredInterests = ['FAMILY', 'BUSINESS', 'OTHER'] as const;
export type DeclaredInterest = (typeof declaredInterests)[number];

/** What the records say without anybody declaring it. */
export const computedInterests = ['AUTHOR', 'ACCOMPANIES'] as const;
export type ComputedInterest = (typeof computedInterests)[number];

export const interests = [...declaredInterests, ...computedInterests] as const;
export type Interest = (typeof interests)[number];

/** What every project is scored on, each from 0 to 10. */
export const scoreCriteria = ['VIABILITY', 'COMPETENCE', 'MARKET', 'IMPACT'] as const;
export type ScoreCriterion = (typeof scoreCriteria)[number];

/** How a committee may be composed, from a day on: the quotas of the texts that create it. */
type Composition = {
  readonly kind: CommitteeKind;
  readonly from: string;
  readonly mostSeats: number;
  readonly womenBps: number;
  readonly youngBps: number;
};

/** The latest entry of a kind that is in force holds: a new text is a new line, so that old sessions keep their rule. */
const compositions: readonly Composition[] = [
  { kind: 'CPDH', from: '2019-01-01', mostSeats: 30, womenBps: 2_000, youngBps: 1_500 },
  { kind: 'CLDH', from: '2019-01-01', mostSeats: 25, womenBps: 0, youngBps: 0 },
  { kind: 'TECHNICAL_CELL', from: '2019-01-01', mostSeats: 15, womenBps: 0, youngBps: 0 },
];

/** The composition of a kind of committee that is in force on a day; null before the texts existed. */
export function compositionOf(kind: CommitteeKind, on: string): Composition | null {
  const inForce = compositions.filter((line) => line.kind === kind && line.from <= on);
  return inForce.reduce<Composition | null>(
    (latest, line) => (latest && latest.from > line.from ? latest : line),
    null,
  );
}
