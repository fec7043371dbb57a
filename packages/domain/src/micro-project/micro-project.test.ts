import { describe, expect, it } from 'vitest';
import { centimes, leads } from '../kernel/index.ts';
import {
  approvableOf,
  approvalOf,
  formulatedOf,
  formulationOf,
  personaOf,
  seededRandom,
  territories,
  today,
} from '../testing/index.ts';
import {
  approvalRefusals,
  approve,
  awaitingRefusal,
  breakEvenMonth,
  contract,
  contractRefusals,
  equip,
  formulate,
  formulationRefusals,
  liveMicroProjectStates,
  microProjectActions,
  microProjectActionsAwaiting,
  microProjectCode,
  microProjectMachine,
  microProjectStates,
  preparationOf,
  preparationRefusals,
  procurementRefusals,
  reject,
  rejectionRefusals,
  requestedOf,
  returnRefusals,
  review,
  sendBack,
  shortlist,
  study,
  studyRefusals,
  submissionRefusals,
  submit,
  suggestedVerdict,
  withdraw,
  withdrawalRefusals,
} from './index.ts';

describe('formulating a project', () => {
  it('asks the programme for what its lines say', () => {
    const lines = [
      { itemCode: 'A', quantity: 3, unitPrice: centimes(100), source: 'PROGRAMME' },
      { itemCode: 'A', quantity: 1, unitPrice: centimes(90), source: 'OWN_KIND' },
    ] as const;
    expect(formulate(formulatedOf({ lines }), formulationOf())).toEqual({ state: 'FORMULATED', requested: 300 });
    expect(requestedOf(lines)).toBe(300);
    expect(microProjectCode(seededRandom(7))).toMatch(/^M-[2-9A-HJKMNP-Z]{6}$/);
  });

  it.each([
    ['MICRO_PROJECT_CASE_NOT_OPEN', { caseState: 'CLOSED' }],
    ['MICRO_PROJECT_PERSON_HAS_ONE', { hasLiveProject: true }],
    ['MICRO_PROJECT_DIAGNOSIS_MISSING', { diagnosis: null }],
    ['MICRO_PROJECT_AGREEMENT_NOT_ACTIVE', { agreement: { ...formulationOf().agreement, state: 'CLOSED' } }],
    ['MICRO_PROJECT_TRANCHE_OF_OTHER_AGREEMENT', { isTrancheOfAgreement: false }],
    [
      'MICRO_PROJECT_OUT_OF_TERRITORY',
      { agreement: { ...formulationOf().agreement, territoryCode: territories.azilal } },
    ],
    ['MICRO_PROJECT_KIT_OF_OTHER_SECTOR', { kit: { sectorCode: 'catering', skillCodes: [], minExperienceMonths: 0 } }],
    [
      'MICRO_PROJECT_SKILL_MISSING',
      { kit: { sectorCode: 'services', skillCodes: ['soudure'], minExperienceMonths: 6 } },
    ],
    ['MICRO_PROJECT_OVER_CEILING', { ceiling: centimes(299_999) }],
    ['MICRO_PROJECT_OWN_PART_TOO_SMALL', { agreement: { ...formulationOf().agreement, ownContributionBps: 1 } }],
    ['MICRO_PROJECT_DIAGNOSIS_TOO_OLD', { today: '2026-12-02' }],
  ] as const)('is refused: %s', (code, world) => {
    expect(formulationRefusals(formulatedOf(), formulationOf(world))).toEqual([code]);
    expect(() => formulate(formulatedOf(), formulationOf(world))).toThrow(code);
  });

  it('is refused without a line of the programme, or with one twice', () => {
    const line = { itemCode: 'A', quantity: 1, unitPrice: centimes(10), source: 'PROGRAMME' } as const;
    const reasons = (lines: readonly (typeof line)[]) => formulationRefusals(formulatedOf({ lines }), formulationOf());
    expect([reasons([]), reasons([line, line])]).toEqual([
      ['MICRO_PROJECT_LINES_MISSING'],
      ['MICRO_PROJECT_LINE_REPEATED'],
    ]);
  });

  it('BR-03 asks the holder for the share of the agreement, to the centime, and for nothing where there is none', () => {
    const shared = (ownContributionBps: number) =>
      formulationOf({ agreement: { ...formulationOf().agreement, ownContributionBps } });
    const lines = (own: number) =>
      [
        { itemCode: 'A', quantity: 1, unitPrice: centimes(6000), source: 'PROGRAMME' },
        { itemCode: 'B', quantity: 1, unitPrice: centimes(own), source: 'OWN_CASH' },
      ] as const;
    const reasons = (own: number, bps: number) => formulationRefusals(formulatedOf({ lines: lines(own) }), shared(bps));
    expect(reasons(4000, 4000)).toEqual([]);
    expect(reasons(3998, 4000)).toEqual(['MICRO_PROJECT_OWN_PART_TOO_SMALL']);
    expect(reasons(1, 0)).toEqual([]);
  });

  it('BR-23 is for who lives and works in the territory of the agreement', () => {
    const elsewhere = { ...formulationOf().agreement, territoryCode: territories.azilal };
    expect(formulationRefusals(formulatedOf(), formulationOf({ agreement: elsewhere }))).toEqual([
      'MICRO_PROJECT_OUT_OF_TERRITORY',
    ]);
  });

  it('rests on a proven skill when there is no kit', () => {
    const declared = {
      skillCode: 'x',
      evidence: 'DECLARED',
      practiceMonths: null,
      certificateReference: null,
    } as const;
    const withSkills = (skills: readonly (typeof declared)[]) =>
      formulationRefusals(
        formulatedOf(),
        formulationOf({ kit: null, diagnosis: { validatedOn: '2025-12-01', skills } }),
      );
    expect(formulationRefusals(formulatedOf(), formulationOf({ kit: null }))).toEqual([]);
    expect([withSkills([]), withSkills([declared])]).toEqual([
      ['MICRO_PROJECT_SKILL_MISSING'],
      ['MICRO_PROJECT_SKILL_MISSING'],
    ]);
  });
});

describe('studying a project', () => {
  const project = { state: 'FORMULATED', requested: centimes(3_000_000) } as const;
  const sound = {
    monthlySales: centimes(900_000),
    monthlyCosts: centimes(500_000),
    verdict: 'FAVOURABLE',
    studiedOn: '2026-01-10',
    today,
  } as const;

  it('computes the income and the month that earns back what was put in', () => {
    expect(study(project, sound)).toEqual({
      state: 'STUDIED',
      feasibility: { expectedMonthlyIncome: 400_000, breakEvenMonth: 8 },
    });
    expect([breakEvenMonth(centimes(100), centimes(0)), suggestedVerdict(centimes(100), centimes(-1))]).toEqual([
      null,
      'UNFAVOURABLE',
    ]);
    expect([suggestedVerdict(centimes(2400), centimes(100)), suggestedVerdict(centimes(2401), centimes(100))]).toEqual([
      'FAVOURABLE',
      'WITH_CONDITIONS',
    ]);
  });

  it.each([
    ['MICRO_PROJECT_WRONG_STATE', { state: 'IDEA' }, {}],
    ['MICRO_PROJECT_STUDY_UNFAVOURABLE', {}, { verdict: 'UNFAVOURABLE' }],
    ['MICRO_PROJECT_STUDY_UNFAVOURABLE', {}, { monthlySales: centimes(500_000) }],
    ['MICRO_PROJECT_DATE_IN_FUTURE', {}, { studiedOn: '2026-01-16' }],
  ] as const)('is refused: %s', (code, change, facts) => {
    expect(studyRefusals({ ...project, ...change }, { ...sound, ...facts })).toEqual([code]);
  });
});

describe('bringing a project before the committee', () => {
  const studied = {
    state: 'STUDIED',
    requested: centimes(100),
    ceiling: centimes(100),
    feasibility: { verdict: 'WITH_CONDITIONS' },
    agreement: { dataSharingClause: 'CODES_ONLY' },
  } as const;
  const submission = { hasSharingConsent: false, submittedOn: today, today };

  it('needs no consent as long as only codes are shared', () => {
    expect(submit(studied, submission)).toEqual({ state: 'SUBMITTED', submittedOn: today });
    const named = { ...studied, agreement: { dataSharingClause: 'NOMINATIVE_WITH_CONSENT' } } as const;
    expect(submissionRefusals(named, submission)).toEqual(['MICRO_PROJECT_SHARING_CONSENT_MISSING']);
    expect(submissionRefusals(named, { ...submission, hasSharingConsent: true })).toEqual([]);
  });

  it('BR-02 is refused without a study or over the ceiling', () => {
    expect(submissionRefusals({ ...studied, feasibility: null }, submission)).toEqual(['MICRO_PROJECT_STUDY_MISSING']);
    expect(submissionRefusals({ ...studied, ceiling: centimes(99) }, submission)).toEqual([
      'MICRO_PROJECT_OVER_CEILING',
    ]);
  });

  it('passes by the review and the short list, or goes back with a reason', () => {
    expect([review({ state: 'SUBMITTED' }).state, shortlist({ state: 'UNDER_REVIEW' }).state]).toEqual([
      'UNDER_REVIEW',
      'SHORTLISTED',
    ]);
    expect(sendBack({ state: 'SHORTLISTED' }, 'Budget').state).toBe('FORMULATED');
    expect(returnRefusals({ state: 'APPROVED' }, ' ')).toEqual([
      'MICRO_PROJECT_WRONG_STATE',
      'MICRO_PROJECT_REASON_MISSING',
    ]);
  });
});

describe('deciding on a project', () => {
  it('grants what the minutes say', () => {
    expect(approve(approvableOf(), approvalOf({ amount: centimes(2_900_000) }))).toEqual({
      state: 'APPROVED',
      granted: 2_900_000,
    });
  });

  it.each([
    ['MICRO_PROJECT_WRONG_STATE', { state: 'SUBMITTED' }, {}],
    ['MICRO_PROJECT_OWN_SUBMISSION', {}, { byId: personaOf('officer').id }],
    ['MICRO_PROJECT_AGREEMENT_NOT_ACTIVE', { agreement: { state: 'SUSPENDED' } }, {}],
    ['MICRO_PROJECT_TRANCHE_NOT_OPEN', { tranche: { state: 'REQUESTED' } }, {}],
    ['MICRO_PROJECT_OVER_REQUEST', {}, { amount: centimes(3_000_001) }],
    ['MICRO_PROJECT_OVER_CEILING', { ceiling: centimes(2_999_999) }, {}],
    ['MICRO_PROJECT_TRANCHE_EXHAUSTED', { trancheRoom: centimes(2_999_999) }, {}],
    ['MICRO_PROJECT_MINUTES_MISSING', {}, { minutesReference: '  ' }],
    ['MICRO_PROJECT_DATE_IN_FUTURE', {}, { minutesOn: '2026-01-16' }],
    ['MICRO_PROJECT_MINUTES_BEFORE_SUBMISSION', {}, { minutesOn: '2026-01-04' }],
  ] as const)('is refused: %s', (code, change, facts) => {
    expect(approvalRefusals(approvableOf(change), approvalOf(facts))).toEqual([code]);
    expect(() => approve(approvableOf(change), approvalOf(facts))).toThrow(code);
  });

  it('says every reason at once, and carries the amounts', () => {
    const project = approvableOf({ ceiling: centimes(1), trancheRoom: centimes(2) });
    expect(approvalRefusals(project, approvalOf())).toEqual([
      'MICRO_PROJECT_OVER_CEILING',
      'MICRO_PROJECT_TRANCHE_EXHAUSTED',
    ]);
    const facts = { amount: 3_000_000, requested: 3_000_000, ceiling: 1, room: 2 };
    expect(() => approve(project, approvalOf())).toThrow(expect.objectContaining({ facts }));
  });

  it('rejects with a reason, by somebody else than who submitted', () => {
    const { amount: _, ...minutes } = approvalOf();
    expect(reject(approvableOf(), { ...minutes, reason: 'NOT_VIABLE' })).toEqual({ state: 'REJECTED' });
    const own = { ...minutes, reason: null, byId: personaOf('officer').id };
    expect(rejectionRefusals(approvableOf({ state: 'STUDIED' }), own)).toEqual([
      'MICRO_PROJECT_WRONG_STATE',
      'MICRO_PROJECT_OWN_SUBMISSION',
      'MICRO_PROJECT_REASON_MISSING',
    ]);
  });
});

describe('equipping a project', () => {
  const line = { itemCode: 'A', quantity: 3, source: 'PROGRAMME' } as const;
  const reserved = (quantity: number) => ({ itemCode: 'A', quantity, state: 'RESERVED' }) as const;

  it('begins with the commitment letter, after the decision', () => {
    const project = { state: 'APPROVED', decision: { minutesOn: '2026-01-10' } } as const;
    expect(contract(project, { commitmentSignedOn: '2026-01-11', today }).state).toBe('CONTRACTED');
    expect(contractRefusals(project, { commitmentSignedOn: '2026-01-09', today })).toEqual([
      'MICRO_PROJECT_COMMITMENT_BEFORE_DECISION',
    ]);
    expect(procurementRefusals({ state: 'CONTRACTED', agreement: { state: 'TERMINATED' } })).toEqual([
      'MICRO_PROJECT_AGREEMENT_NOT_ACTIVE',
    ]);
  });

  it('is ready when every line of the programme is reserved, however many lots it came in', () => {
    const lines = [line, { itemCode: 'B', quantity: 9, source: 'OWN_CASH' } as const];
    expect(preparationRefusals({ state: 'PROCURING' }, { lines, assets: [reserved(1), reserved(2)] })).toEqual([]);
    const stored = { ...reserved(2), state: 'IN_STORE' } as const;
    expect(preparationOf({ lines, assets: [reserved(1), stored] })).toEqual({ reserved: 1, expected: 3 });
    expect(preparationRefusals({ state: 'PROCURING' }, { lines, assets: [] })).toEqual([
      'MICRO_PROJECT_ASSETS_MISSING',
    ]);
  });

  it('BR-05 delivers the cost of the assets once the handover is signed', () => {
    expect(equip({ state: 'READY' }, { isHandedOver: true, delivered: centimes(7) })).toEqual({
      state: 'EQUIPPED',
      delivered: 7,
    });
    expect(() => equip({ state: 'READY' }, { isHandedOver: false, delivered: centimes(0) })).toThrow(
      'MICRO_PROJECT_HANDOVER_MISSING',
    );
  });
});

describe('giving up a project', () => {
  it('frees what was granted', () => {
    expect(withdraw({ state: 'CONTRACTED', granted: centimes(5) }, 'Moved away')).toEqual({
      change: { state: 'WITHDRAWN' },
      freed: 5,
    });
    expect(withdraw({ state: 'STUDIED', granted: null }, 'Moved away').freed).toBeNull();
    expect(withdrawalRefusals({ state: 'PROCURING' }, 'Moved away')).toEqual(['MICRO_PROJECT_WRONG_STATE']);
  });
});

describe('the states of a project', () => {
  it('are live from the decision to the end of the activity', () => {
    const quiet = microProjectStates.filter((state) => !liveMicroProjectStates.some((live) => live === state));
    expect(quiet.filter((state) => leads(microProjectMachine, state, 'equip'))).toEqual([]);
  });

  it('wait for their noun where the follow-up has not moved in', () => {
    for (const action of microProjectActions) {
      expect(awaitingRefusal(action)).toBe(microProjectActionsAwaiting[action] ? 'MICRO_PROJECT_NOT_YET' : null);
    }
  });
});
