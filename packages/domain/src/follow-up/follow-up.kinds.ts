export const visitModes = ['ON_SITE', 'PHONE', 'CENTRE'] as const;
export type VisitMode = (typeof visitModes)[number];

export const missReasons = [
  'ABSENT',
  'NOT_REACHED',
  'POSTPONED_BY_PERSON',
  'ROAD_OR_WEATHER',
  'OFFICER_NOT_AVAILABLE',
] as const;
export type MissReason = (typeof missReasons)[number];

/** Why a visit that was missed is not made up for. */
export const exemptionReasons = ['HEALTH', 'FAMILY', 'ABROAD', 'IN_ESTABLISHMENT', 'ACTIVITY_ENDED'] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];

export const obstacles = [
  'PREMISES',
  'LICENCE',
  'EQUIPMENT',
  'SUPPLY',
  'CUSTOMERS',
  'CASH',
  'SKILLS',
  'HEALTH',
  'FAMILY',
  'STIGMA',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What a level of risk rests on: a level without reasons is never shown. */
export const riskReasons = [
  'ACTIVITY_STOPPED',
  'ACTIVITY_INTERRUPTED',
  'ACTIVITY_SLOWED',
  'ACTIVITY_UNKNOWN',
  'EQUIPMENT_MISSING',
  'EQUIPMENT_BROKEN',
  'LOSS',
  'INCOME_LOW',
  'OBSTACLES_OPEN',
  'VISITS_MISSED',
] as const;
export type RiskReason = (typeof riskReasons)[number];

export const supportActionKinds = [
  'COACHING',
  'TRAINING',
  'REPAIR',
  'MEDIATION',
  'LICENCE',
  'MARKET_LINK',
  'CREDIT',
  'FAMILY_DECISION',
  'RECOVERY',
] as const;
export type SupportActionKind = (typeof supportActionKinds)[number];

export const outcomeKinds = [
  'AUTONOMOUS',
  'PARTLY_AUTONOMOUS',
  'STOPPED',
  'RETURNED_TO_PRISON',
  'MOVED',
  'DECEASED',
  'UNKNOWN',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** How sure one is of an outcome. */
export const outcomeCertainties = ['SEEN', 'DOCUMENTED', 'DECLARED', 'HEARD'] as const;
export type OutcomeCertainty = (typeof outcomeCertainties)[number];
