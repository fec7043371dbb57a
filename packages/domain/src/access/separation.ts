import type { Permission } from './matrix.ts';

/**
 * Separation of duties: whoever did `first` on a thing may not do `then` on the same thing. The rule of the noun
 * enforces each line, and names its refusal here so that one test can ask for all of them.
 */
export const separations = [
  { first: 'diagnosis.draft', then: 'diagnosis.validate', code: 'DIAGNOSIS_OWN_WRITING' },
  { first: 'diagnosis.sit', then: 'diagnosis.validate', code: 'DIAGNOSIS_OWN_WRITING' },
  { first: 'diagnosis.submit', then: 'diagnosis.validate', code: 'DIAGNOSIS_OWN_WRITING' },
  { first: 'microProject.submit', then: 'microProject.approve', code: 'MICRO_PROJECT_OWN_SUBMISSION' },
  { first: 'microProject.submit', then: 'microProject.reject', code: 'MICRO_PROJECT_OWN_SUBMISSION' },
  // The buyer is not alone: whoever received a delivery does not accept it.
  { first: 'asset.receive', then: 'asset.accept', code: 'ASSET_OWN_RECEPTION' },
  // Whoever asks for money does not release it.
  { first: 'tranche.request', then: 'tranche.release', code: 'TRANCHE_OWN_REQUEST' },
  { first: 'payment.verify', then: 'payment.order', code: 'PAYMENT_OWN_VERIFICATION' },
  { first: 'payment.order', then: 'payment.disburse', code: 'PAYMENT_OWN_ORDER' },
] as const satisfies readonly { readonly first: Permission; readonly then: Permission; readonly code: string }[];

/** What no role may hold together with what: a test reads the matrix against it. */
export const incompatiblePermissions = [
  ['microProject.submit', 'microProject.approve'],
  ['diagnosis.draft', 'staff.invite'],
  ['tranche.release', 'tranche.justify'],
  ['asset.receive', 'asset.reserve'],
  ['payment.verify', 'payment.order'],
  ['payment.order', 'payment.disburse'],
  ['staff.invite', 'case.read'],
  ['tranche.request', 'tranche.release'],
  ['staff.invite', 'person.identity'],
  ['staff.invite', 'person.reveal'],
  ['staff.invite', 'person.health'],
] as const satisfies readonly (readonly [Permission, Permission])[];
