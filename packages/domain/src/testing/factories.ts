import { centimes, type Random } from '../kernel/index.ts';
import type { Approvable, Approval, Formulated, Formulation } from '../micro-project/index.ts';
import type { Tranche } from '../agreement/index.ts';
import { personaOf } from './personas.ts';
import { territories } from './territories.ts';

/** The day it is in tests. */
export const today = '2026-01-15';

/** A tranche released and untouched. */
export function trancheOf(facts: Partial<Tranche> = {}): Tranche {
  return { amount: centimes(30_000_000), committed: centimes(0), delivered: centimes(0), state: 'RELEASED', ...facts };
}

/** A project that the committee may approve as it is. */
export function approvableOf(facts: Partial<Approvable> = {}): Approvable {
  return {
    state: 'SHORTLISTED',
    requested: centimes(3_000_000),
    ceiling: centimes(3_500_000),
    trancheRoom: centimes(9_000_000),
    submittedBy: { id: personaOf('officer').id },
    submittedOn: '2026-01-05',
    agreement: { state: 'ACTIVE' },
    tranche: { state: 'RELEASED' },
    ...facts,
  };
}

/** Minutes that grant what was asked, recorded by the province. */
export function approvalOf(facts: Partial<Approval> = {}): Approval {
  return {
    byId: personaOf('das').id,
    amount: centimes(3_000_000),
    minutesReference: 'PV 12/2026',
    minutesOn: '2026-01-12',
    today,
    ...facts,
  };
}

/** A barber's shop in Béni Mellal. */
export function formulatedOf(facts: Partial<Formulated> = {}): Formulated {
  return {
    sectorCode: 'services',
    territoryCode: territories.beniMellal,
    lines: [{ itemCode: 'BAR-CHAIR', quantity: 2, unitPrice: centimes(150_000), source: 'PROGRAMME' }],
    ...facts,
  };
}

/** A world in which that shop may be formulated. */
export function formulationOf(facts: Partial<Formulation> = {}): Formulation {
  const certificate = { evidence: 'CERTIFICATE', practiceMonths: null, certificateReference: 'OFPPT 1' } as const;
  return {
    caseState: 'IN_INTEGRATION',
    diagnosis: { validatedOn: '2025-12-01', skills: [{ skillCode: 'coiffure_homme', ...certificate }] },
    kit: { sectorCode: 'services', skillCodes: ['coiffure_homme'], minExperienceMonths: 6 },
    agreement: { state: 'ACTIVE', territoryCode: territories.beniMellal, ownContributionBps: 0 },
    ceiling: centimes(3_500_000),
    isTrancheOfAgreement: true,
    hasLiveProject: false,
    today,
    ...facts,
  };
}

/** Random bytes that are the same for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
