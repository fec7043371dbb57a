export const caseOrigins = [
  'SPR',
  'WALK_IN',
  'COURT',
  'PARDON',
  'CONDITIONAL_RELEASE',
  'ALTERNATIVE_SENTENCE',
  'CHILD_PROTECTION',
  'PARTNER',
] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

export const caseRoads = ['EMPLOYMENT', 'AGR', 'TRAINING_ONLY', 'SOCIAL_ONLY'] as const;
export type CaseRoad = (typeof caseRoads)[number];

/** Why a case ends without autonomy. */
export const closeReasons = [
  'WITHDRAWN',
  'REFUSED',
  'RETURNED_TO_PRISON',
  'LEFT_COUNTRY',
  'DECEASED',
  'DUPLICATE',
  'COMPLETED_WITHOUT_PROJECT',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** After these nothing is taken up again. */
export const finalCloseReasons: readonly CloseReason[] = ['DECEASED', 'DUPLICATE'];

/** What the timeline of a case is made of. */
export const caseEventKinds = [
  'OPENED',
  'ASSESSED',
  'LIFE_PROJECT_AGREED',
  'LIFE_STEP_DONE',
  'PREPARED',
  'REFERRED',
  'REFERRAL_ACCEPTED',
  'RELEASED',
  'HOME_MOVED',
  'INTEGRATED',
  'FOLLOWED',
  'SUSPENDED',
  'RESUMED',
  'LOST',
  'FOUND',
  'TRANSFER_PROPOSED',
  'TRANSFER_ACCEPTED',
  'TRANSFER_REFUSED',
  'TRANSFER_REVOKED',
  'ASSIGNED',
  'CONTACTED',
  'NOT_REACHED',
  'APPOINTMENT_KEPT',
  'APPOINTMENT_MISSED',
  'CONSENT_RECORDED',
  'CONSENT_WITHDRAWN',
  'DIAGNOSIS_SHARED',
  'DIAGNOSIS_VALIDATED',
  'TRAINING_ENROLLED',
  'TRAINING_IN_PROGRESS',
  'TRAINING_INTERRUPTED',
  'TRAINING_CERTIFIED',
  'TRAINING_FAILED',
  'TRAINING_DROPPED',
  'PROJECT_DECIDED',
  'HANDED_OVER',
  'VISITED',
  'STAY_RECORDED',
  'CONCLUDED',
  'CLOSED',
  'REOPENED',
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];
