import { describe, expect, it } from 'vitest';
import { appeal, appealRefusals } from './index.ts';

const refused = { state: 'REJECTED', decision: { minutesOn: '2026-01-10' }, hasAppealed: false } as const;
const asked = { grounds: 'The premises are found.', askedOn: '2026-01-12', today: '2026-01-15' };

describe('asking for a new look', () => {
  it('BR-25 leads a rejected project back to the examination, once', () => {
    expect(appeal(refused, asked)).toEqual({ state: 'UNDER_REVIEW' });
    expect(() => appeal({ ...refused, hasAppealed: true }, asked)).toThrow('MICRO_PROJECT_APPEALED_BEFORE');
  });

  it.each([
    ['MICRO_PROJECT_WRONG_STATE', { state: 'APPROVED' }, {}],
    ['MICRO_PROJECT_REASON_MISSING', {}, { grounds: ' ' }],
    ['MICRO_PROJECT_DATE_IN_FUTURE', {}, { askedOn: '2026-01-16' }],
    ['MICRO_PROJECT_APPEAL_BEFORE_DECISION', {}, { askedOn: '2026-01-09' }],
  ] as const)('is refused: %s', (code, change, facts) => {
    expect(appealRefusals({ ...refused, ...change }, { ...asked, ...facts })).toEqual([code]);
  });
});
