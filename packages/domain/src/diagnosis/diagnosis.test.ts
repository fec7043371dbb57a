import { describe, expect, it } from 'vitest';
import { today } from '../testing/index.ts';
import {
  coveredBy,
  draft,
  draftingRefusals,
  isRecent,
  returnRefusals,
  sendBack,
  share,
  sharingRefusals,
  type Skill,
  submit,
  validate,
  validationRefusals,
} from './index.ts';

const certified: Skill = {
  skillCode: 'soudure',
  evidence: 'CERTIFICATE',
  practiceMonths: null,
  certificateReference: 'OFPPT 12',
};
const practised: Skill = {
  skillCode: 'soudure',
  evidence: 'PRACTICE_MONTHS',
  practiceMonths: 6,
  certificateReference: null,
};
const declared: Skill = {
  skillCode: 'soudure',
  evidence: 'DECLARED',
  practiceMonths: null,
  certificateReference: null,
};

describe('the cover of a trade (BR-21)', () => {
  it.each([
    ['a certificate', certified, 12, true],
    ['months enough', practised, 6, true],
    ['months too few', practised, 7, false],
    ['months, where the trade does not say how many', practised, null, true],
    ['a word', declared, 6, false],
    ['a word, where no experience is asked', declared, 0, true],
    ['another skill', { ...certified, skillCode: 'couture' }, 6, false],
  ] as const)('by %s', (_, skill, minExperienceMonths, isCovered) => {
    expect(coveredBy([skill], { skillCodes: ['soudure', 'ferronnerie'], minExperienceMonths })).toBe(isCovered);
  });

  it('is given when a trade asks for nothing', () => {
    expect(coveredBy([], { skillCodes: [], minExperienceMonths: null })).toBe(true);
  });
});

describe('a diagnosis', () => {
  it('is written only after consent, with skills that stand', () => {
    expect(draft({ isCaseOpen: true, hasConsent: true, skills: [certified] })).toEqual({ state: 'IN_PROGRESS' });
    expect(draftingRefusals({ isCaseOpen: false, hasConsent: false, skills: [] })).toEqual([
      'DIAGNOSIS_CASE_NOT_OPEN',
      'DIAGNOSIS_CONSENT_MISSING',
      'DIAGNOSIS_SKILLS_MISSING',
    ]);
    const incomplete = { ...certified, certificateReference: null };
    expect(draftingRefusals({ isCaseOpen: true, hasConsent: true, skills: [incomplete, practised] })).toEqual([
      'DIAGNOSIS_SKILL_REPEATED',
      'DIAGNOSIS_EVIDENCE_INCOMPLETE',
    ]);
  });

  it('is signed by the person, submitted, and validated by somebody else', () => {
    expect(share({ state: 'IN_PROGRESS' }, { personSignedOn: '2026-01-10', today }).state).toBe('SHARED');
    expect(submit({ state: 'SHARED', personSignedOn: '2026-01-10' })).toEqual({ state: 'SUBMITTED' });
    const submitted = { state: 'SUBMITTED', author: { id: 'officer' }, personSignedOn: '2026-01-10' } as const;
    const validation = { byId: 'coordinator', validatedOn: '2026-01-12', today };
    expect(validate(submitted, validation)).toEqual({ state: 'VALIDATED', validatedOn: '2026-01-12' });
    expect(validationRefusals(submitted, { ...validation, byId: 'officer' })).toEqual(['DIAGNOSIS_OWN_WRITING']);
    expect(validationRefusals(submitted, { ...validation, validatedOn: '2026-01-09' })).toEqual([
      'DIAGNOSIS_VALIDATED_BEFORE_SIGNATURE',
    ]);
    expect(sharingRefusals({ state: 'VALIDATED' }, { personSignedOn: '2026-01-16', today })).toEqual([
      'DIAGNOSIS_WRONG_STATE',
      'DIAGNOSIS_DATE_IN_FUTURE',
    ]);
  });

  it('goes back with a reason', () => {
    expect(sendBack({ state: 'SUBMITTED' }, 'Skills are missing')).toEqual({ state: 'RETURNED' });
    expect(returnRefusals({ state: 'SHARED' }, null)).toEqual(['DIAGNOSIS_WRONG_STATE', 'DIAGNOSIS_REASON_MISSING']);
  });

  it('supports a new project for a year', () => {
    expect([isRecent('2025-01-15', today), isRecent('2025-01-14', today)]).toEqual([true, false]);
  });
});
