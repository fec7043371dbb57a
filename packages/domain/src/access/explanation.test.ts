import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personaNames, personaOf, territories } from '../testing/index.ts';
import { can, explainAccess, mayEver, permissions } from './index.ts';

const thing = {
  territoryCode: territories.beniMellal,
  centreCode: 'CAR-BENI-MELLAL',
  officerId: personaOf('officer').id,
};
const elsewhere = { ...thing, territoryCode: territories.fes, centreCode: 'CAR-FES', officerId: 'another' };

describe('an explanation', () => {
  it.each([
    ['officer', 'case.read', thing, 'ALLOWED'],
    ['officer', 'case.read', elsewhere, 'OUT_OF_REACH'],
    ['officer', 'case.read', 'UNKNOWN', 'THING_UNKNOWN'],
    ['admin', 'case.read', thing, 'NO_ROLE'],
    ['das', 'microProject.approve', thing, 'FRESH_FACTOR_NEEDED'],
  ] as const)('to %s of %s', (name, permission, about, reason) => {
    const told = explainAccess(personaOf(name), { permission, thing: about, isFreshlyProven: false });
    expect(told.reason).toBe(reason);
  });

  it('names the grant that opens, the roles that could, and the duty that parts', () => {
    const told = explainAccess(personaOf('das'), { permission: 'microProject.approve', thing, isFreshlyProven: true });
    expect(told.grants.filter(({ opens }) => opens).map(({ territoryCode }) => territoryCode)).toEqual(['05.091']);
    expect(told.holders).toEqual([{ role: 'DAS_OFFICER', reach: 'TERRITORY' }]);
    expect(told.duties).toEqual([{ first: 'microProject.submit', code: 'MICRO_PROJECT_OWN_SUBMISSION' }]);
  });

  it('says allowed exactly when the policy allows', () => {
    const about = fc.constantFrom(thing, elsewhere, null);
    fc.assert(
      fc.property(fc.constantFrom(...personaNames), fc.constantFrom(...permissions), about, (name, permission, at) => {
        const actor = personaOf(name);
        const { reason, grants } = explainAccess(actor, { permission, thing: at, isFreshlyProven: true });
        const allowed = at === null ? mayEver(actor, permission) : can(actor, permission, at);
        expect(reason === 'ALLOWED').toBe(allowed);
        expect(grants.some(({ opens }) => opens)).toBe(allowed);
      }),
    );
  });

  it('tells a program what its owner did not give it', () => {
    const program = { ...personaOf('das'), only: ['microProject.read'] as const };
    const told = explainAccess(program, { permission: 'microProject.approve', thing, isFreshlyProven: true });
    expect(told.reason).toBe('NOT_FOR_PROGRAMS');
  });
});
