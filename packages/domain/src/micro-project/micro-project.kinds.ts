export const premisesKinds = ['OWNED', 'RENTED', 'FAMILY', 'STREET', 'MARKET', 'NONE'] as const;
export type Premises = (typeof premisesKinds)[number];

export const legalForms = ['NONE', 'AUTO_ENTREPRENEUR', 'COOPERATIVE', 'FARMER', 'ARTISAN', 'COMPANY'] as const;
export type LegalForm = (typeof legalForms)[number];

export const fundingSources = ['PROGRAMME', 'OWN_CASH', 'OWN_KIND', 'CREDIT', 'OTHER'] as const;
export type FundingSource = (typeof fundingSources)[number];

export const feasibilityVerdicts = ['FAVOURABLE', 'WITH_CONDITIONS', 'UNFAVOURABLE'] as const;
export type FeasibilityVerdict = (typeof feasibilityVerdicts)[number];

export const decisionOutcomes = ['APPROVED', 'REJECTED'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const rejectionReasons = [
  'NOT_VIABLE',
  'OUT_OF_TERRITORY',
  'SKILL_MISSING',
  'OVER_BUDGET',
  'ALREADY_GRANTED',
  'FILE_INCOMPLETE',
  'PREMISES_MISSING',
  'LICENCE_MISSING',
  'OTHER',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];
