import { caseHands, caseHeads, type Row } from './matrix-rows.ts';

/** The road of a case from the establishment to the centre. */
export const caseworkRows = {
  // Inside, the preparation service prepares; a pardon may be recorded by whoever receives the person.
  'case.prepare': caseHands,
  'case.release': caseHands,
  'case.moveHome': caseHands,
  'lifeProject.agree': caseHands,
  'lifeProject.doStep': caseHands,
  // The establishment sends what it prepared; the centre accepts, and from then on the case is its own (BR-41).
  'referral.send': caseHands,
  'referral.accept': caseHeads,
} as const satisfies Record<string, Row>;
