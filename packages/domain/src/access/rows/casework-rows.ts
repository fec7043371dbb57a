import { caseHands, caseHeads, caseTeam, type Row } from './matrix-rows.ts';

/** The road of a case from the establishment to the centre. */
export const caseworkRows = {
  // Inside, the preparation service prepares; a release ends a stay, and so is recorded by those who see stays.
  'case.prepare': { ...caseTeam, SPR_WORKER: 'FACILITY' },
  'case.release': { ...caseTeam, SPR_WORKER: 'FACILITY' },
  'case.moveHome': caseHands,
  // A day of many releases: a list of one establishment, written down at once.
  'case.importReleases': { SPR_WORKER: 'FACILITY', REGIONAL_COORDINATOR: 'TERRITORY' },
  'lifeProject.agree': caseHands,
  'lifeProject.doStep': caseHands,
  // The establishment sends what it prepared; the centre accepts, and from then on the case is its own (BR-41).
  'referral.send': caseHands,
  'referral.accept': caseHeads,
} as const satisfies Record<string, Row>;
