import { describe, expect, it } from 'vitest';
import {
  agreementStepRefusals,
  closeAgreement,
  closeTranche,
  type Closure,
  closureRefusals,
  haltRefusals,
  resume,
  suspend,
  terminate,
  trancheClosureRefusals,
  windUp,
} from './ending.rules.ts';

const closure: Closure = {
  trancheStates: ['JUSTIFIED', 'CLOSED', 'PLANNED'],
  looseAssets: 0,
  openPayments: 0,
  reportReference: 'RF 1/2026',
  closedOn: '2026-11-20',
  today: '2026-11-25',
};

describe('the end of an agreement', () => {
  it('BR-07 may be a halt, from which it is taken up again', () => {
    expect(suspend({ state: 'ACTIVE' }, 'No budget')).toEqual({ state: 'SUSPENDED', reason: 'No budget' });
    expect(haltRefusals({ state: 'SIGNED' }, 'suspend', ' ')).toEqual([
      'AGREEMENT_WRONG_STATE',
      'AGREEMENT_REASON_MISSING',
    ]);
    expect(resume({ state: 'SUSPENDED' })).toEqual({ state: 'ACTIVE', reason: null });
    expect(agreementStepRefusals({ state: 'ACTIVE' }, 'resume')).toEqual(['AGREEMENT_WRONG_STATE']);
  });

  it('may be broken off, for a reason', () => {
    expect(terminate({ state: 'ACTIVE' }, 'A party left').state).toBe('TERMINATED');
    expect(() => terminate({ state: 'ACTIVE' }, null)).toThrow('AGREEMENT_REASON_MISSING');
  });

  it('comes when tranches are justified, assets reconciled, payments made and the report is sent', () => {
    expect(windUp({ state: 'ACTIVE' })).toEqual({ state: 'CLOSING' });
    expect(closeAgreement({ state: 'CLOSING' }, closure)).toEqual({
      state: 'CLOSED',
      closedOn: '2026-11-20',
      reportReference: 'RF 1/2026',
    });
    const wrong = {
      trancheStates: ['IN_USE'] as const,
      looseAssets: 1,
      openPayments: 1,
      reportReference: ' ',
      closedOn: '2026-12-01',
    };
    expect(closureRefusals({ state: 'ACTIVE' }, { ...closure, ...wrong })).toEqual([
      'AGREEMENT_WRONG_STATE',
      'AGREEMENT_TRANCHES_NOT_JUSTIFIED',
      'AGREEMENT_ASSETS_NOT_RECONCILED',
      'AGREEMENT_PAYMENTS_OPEN',
      'AGREEMENT_REPORT_MISSING',
      'AGREEMENT_DATE_IN_FUTURE',
    ]);
  });

  it('closes a tranche once it is justified', () => {
    expect(closeTranche({ state: 'JUSTIFIED' })).toEqual({ state: 'CLOSED' });
    expect(trancheClosureRefusals({ state: 'IN_USE' })).toEqual(['TRANCHE_WRONG_STATE']);
  });
});
