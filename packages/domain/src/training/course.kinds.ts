export const courseKinds = [
  'VOCATIONAL',
  'AGRICULTURAL',
  'HANDICRAFT',
  'LITERACY',
  'SCHOOLING',
  'FISHING',
  'ENTREPRENEURSHIP',
] as const;
export type CourseKind = (typeof courseKinds)[number];

export const courseLevels = ['INITIATION', 'SPECIALISATION', 'QUALIFICATION', 'TECHNICIAN'] as const;
export type CourseLevel = (typeof courseLevels)[number];

/** Who teaches: the partners of the programme, and whoever else does. */
export const courseProviders = [
  'OFPPT',
  'AREF',
  'AGRICULTURE',
  'HANDICRAFTS',
  'FISHING',
  'NATIONAL_MUTUAL_AID',
  'ANAPEC',
  'ASSOCIATION',
  'OTHER',
] as const;
export type CourseProvider = (typeof courseProviders)[number];

export const interruptionReasons = ['TRANSFER', 'RELEASE', 'FACILITY_CLOSED', 'COURSE_CLOSED', 'HEALTH'] as const;
export type InterruptionReason = (typeof interruptionReasons)[number];

export const dropReasons = ['WITHDREW', 'FOUND_WORK', 'ABSENT', 'HEALTH', 'FAMILY', 'COURSE_CLOSED', 'OTHER'] as const;
export type DropReason = (typeof dropReasons)[number];

export const trainingResults = ['CERTIFIED', 'FAILED'] as const;
export type TrainingResult = (typeof trainingResults)[number];
