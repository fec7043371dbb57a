import { describe, expect, it } from 'vitest';
import { today } from '../../testing/index.ts';
import {
  cancelDiagnosis,
  cancellationRefusals,
  checkComplete,
  completenessRefusals,
  type DiagnosisTemplate,
  diagnosisTemplates,
  domainsOf,
  lifeDomains,
  sit,
  type Sitting,
  sittingDraft,
  sittingRefusals,
  templateOf,
  templateOn,
  writerRefusals,
} from '../index.ts';

const template = templateOn(today);
const sitting: Sitting = {
  heldOn: today,
  today,
  answers: [{ domain: 'FAMILY', note: 'Two children' }],
  obstacles: [{ obstacle: 'TRANSPORT' }],
  template,
};

describe('a sitting', () => {
  it('saves what was said, and takes up again what was sent back', () => {
    expect(sit({ state: 'IN_PROGRESS' }, sitting)).toEqual({ state: 'IN_PROGRESS', templateVersion: '2026-1' });
    expect(sit({ state: 'RETURNED' }, sitting).state).toBe('IN_PROGRESS');
  });

  it.each([
    ['once the person has signed', 'SHARED', {}, ['DIAGNOSIS_WRONG_STATE']],
    ['once validated', 'VALIDATED', {}, ['DIAGNOSIS_WRONG_STATE']],
    ['of tomorrow', 'IN_PROGRESS', { heldOn: '2026-01-16' }, ['DIAGNOSIS_DATE_IN_FUTURE']],
    [
      'that says a thing twice',
      'IN_PROGRESS',
      { answers: [...sitting.answers, ...sitting.answers] },
      ['DIAGNOSIS_ANSWER_REPEATED'],
    ],
    [
      'with words on health',
      'IN_PROGRESS',
      { answers: [{ domain: 'HEALTH', note: 'Asthma' }] },
      ['DIAGNOSIS_HEALTH_NOTE_APART'],
    ],
    [
      'on what its form does not ask',
      'IN_PROGRESS',
      { template: { ...template, questions: {} } },
      ['DIAGNOSIS_NOT_IN_TEMPLATE'],
    ],
  ] as const)('is refused %s', (_, state, change, codes) => {
    expect(sittingRefusals({ state }, { ...sitting, ...change })).toEqual(codes);
  });

  it('BR-45 leaves a score unknown that was not found', () => {
    const written = { heldOn: today, answers: [{ domain: 'DEBTS' }], obstacles: [] };
    expect(sittingDraft.parse(written).answers).toEqual([{ domain: 'DEBTS', note: null }]);
    for (const score of [-1, 5, 1.5])
      expect(sittingDraft.safeParse({ ...written, answers: [{ domain: 'DEBTS', score }] }).success).toBe(false);
  });
});

describe('the form of a diagnosis', () => {
  it('asks of eleven domains of life, in three languages', () => {
    expect(domainsOf(template)).toEqual(lifeDomains);
    expect(lifeDomains).toHaveLength(11);
    for (const { questions } of diagnosisTemplates)
      for (const { ar, fr, en } of Object.values(questions)) expect([ar, fr, en].every(Boolean)).toBe(true);
  });

  it('is answered whole before the person signs; one without a form leaves nothing open', () => {
    expect(completenessRefusals(template, lifeDomains)).toEqual([]);
    expect(completenessRefusals(template, lifeDomains.slice(1))).toEqual(['DIAGNOSIS_DOMAINS_MISSING']);
    expect(completenessRefusals(null, [])).toEqual([]);
    expect(() => checkComplete(template, [])).toThrow('DIAGNOSIS_DOMAINS_MISSING');
  });

  it('changes by a new version from a day on, and old answers keep theirs', () => {
    const [first] = diagnosisTemplates;
    const { FAMILY } = template.questions;
    const second: DiagnosisTemplate = { version: '2027-1', from: '2027-01-01', questions: FAMILY ? { FAMILY } : {} };
    const both = [...(first ? [first] : []), second];
    expect([templateOn('2026-12-31', both).version, templateOn('2027-01-01', both).version]).toEqual([
      '2026-1',
      '2027-1',
    ]);
    expect(domainsOf(second)).toEqual(['FAMILY']);
    expect(templateOf('2026-1', both)).toBe(first);
    expect(templateOf('2030-1', both)).toBeNull();
  });
});

describe('a diagnosis of several hands', () => {
  it('BR-08 is validated by nobody who held a sitting', () => {
    expect(writerRefusals({ authorIds: ['a', 'b'] }, 'b')).toEqual(['DIAGNOSIS_OWN_WRITING']);
    expect(writerRefusals({ authorIds: ['a', 'b'] }, 'c')).toEqual([]);
  });

  it('is cancelled while it is being written', () => {
    expect(cancelDiagnosis({ state: 'IN_PROGRESS' })).toEqual({ state: 'CANCELLED' });
    expect(cancellationRefusals({ state: 'SUBMITTED' })).toEqual(['DIAGNOSIS_WRONG_STATE']);
  });
});
