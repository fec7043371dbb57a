import { describe, expect, it } from 'vitest';
import {
  assertLicensed,
  type Licence,
  licenceListingRefusals,
  licencePresentationRefusals,
  licenceRefusals,
  licenceWaiverRefusals,
  presentLicence,
} from './licence.rules.ts';

const needed: Licence = { kind: 'FOOD', documentNumber: null, waivedBy: null };
const today = '2026-11-25';

describe('the licences of a regulated trade', () => {
  it('BR-24 block the handover until each is there or waived by name', () => {
    expect(licenceRefusals([])).toEqual([]);
    expect(licenceRefusals([{ ...needed, documentNumber: 'A 1' }, needed])).toEqual(['MICRO_PROJECT_LICENCE_MISSING']);
    expect(licenceRefusals([{ ...needed, documentNumber: 'A 1' }])).toEqual([]);
    expect(licenceRefusals([{ ...needed, waivedBy: { id: 'coordinator' } }])).toEqual([]);
    expect(() => assertLicensed([needed])).toThrow('MICRO_PROJECT_LICENCE_MISSING');
  });

  it('are listed once, and before the handover', () => {
    expect(licenceListingRefusals({ state: 'READY' }, 'FOOD', [])).toEqual([]);
    expect(licenceListingRefusals({ state: 'EQUIPPED' }, 'FOOD', [needed])).toEqual([
      'MICRO_PROJECT_WRONG_STATE',
      'MICRO_PROJECT_LICENCE_LISTED',
    ]);
  });

  it('are presented with their number and a day that has come', () => {
    const presented = { documentNumber: 'A 1', issuedOn: '2026-11-01', today };
    expect(presentLicence(needed, presented)).toEqual({ documentNumber: 'A 1', issuedOn: '2026-11-01' });
    expect(licencePresentationRefusals(null, { ...presented, issuedOn: '2026-12-01' })).toEqual([
      'MICRO_PROJECT_LICENCE_NOT_LISTED',
      'MICRO_PROJECT_DATE_IN_FUTURE',
    ]);
  });

  it('BR-06 are waived for a reason by nobody who wrote the project', () => {
    const waiver = { byId: 'coordinator', authorIds: ['officer'], reason: 'The town hall answers in March' };
    expect(licenceWaiverRefusals(needed, waiver)).toEqual([]);
    expect(licenceWaiverRefusals(needed, { ...waiver, byId: 'officer', reason: ' ' })).toEqual([
      'MICRO_PROJECT_OWN_WAIVER',
      'MICRO_PROJECT_REASON_MISSING',
    ]);
  });
});
