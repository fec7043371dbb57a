import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { refusalCodes } from '../refusals/index.ts';
import { coverage, personaNames, personaOf, territories } from '../testing/index.ts';
import { contains, territoryCode } from '../territory/index.ts';
import {
  type Actor,
  can,
  covers,
  incompatiblePermissions,
  isNowhere,
  matrix,
  mayEver,
  permissionLabels,
  permissions,
  reachesOf,
  reachOf,
  resolve,
  roles,
  scopeOf,
  separations,
  toActor,
  zoneNames,
  zones,
} from './index.ts';

const known = ['05', '05.081', '05.091', '05.311', '03', '03.231', '06.141', '06.141.01.00'].map(territoryCode);
const officer = personaOf('officer');
const inBeniMellal = { territoryCode: territories.beniMellal, centreCode: 'CAR-BENI-MELLAL', officerId: officer.id };

describe('the policy page', () => {
  it('reads as this table', () => {
    const rows = permissions.map((permission) => {
      const holders = roles.flatMap((role) => {
        const reach = reachOf(permission, role);
        return reach === null ? [] : [`${role} ${reach}`];
      });
      return `${permission}: ${holders.join(', ')}`;
    });
    expect(rows.join('\n')).toMatchSnapshot();
  });

  it('has a label for each permission, and every role may do something or is the public', () => {
    expect(Object.keys(permissionLabels).sort()).toEqual([...permissions].sort());
    const idle = roles.filter((role) => permissions.every((permission) => reachOf(permission, role) === null));
    expect(idle).toEqual(['PUBLIC']);
  });

  it('lets the system administrator see no case, no person and no identity', () => {
    const admin = personaOf('admin');
    const closed = [
      'person.read',
      'person.identity',
      'person.stays',
      'case.read',
      'diagnosis.read',
      'microProject.read',
    ] as const;
    expect(closed.filter((permission) => mayEver(admin, permission))).toEqual([]);
  });

  it('gives the province codes and never identities', () => {
    for (const name of ['das', 'committee', 'buyer', 'storekeeper', 'finance'] as const) {
      expect(mayEver(personaOf(name), 'microProject.read')).toBe(true);
      expect(mayEver(personaOf(name), 'person.identity')).toBe(false);
      expect(mayEver(personaOf(name), 'case.read')).toBe(false);
    }
  });

  it.each(incompatiblePermissions)('gives no role both %s and %s', (one, other) => {
    expect(roles.filter((role) => reachOf(one, role) !== null && reachOf(other, role) !== null)).toEqual([]);
  });

  it('names a refusal of the house for each separation of duties', () => {
    for (const { code } of separations) expect(refusalCodes).toContain(code);
  });
});

describe('a reach', () => {
  it('is one’s own cases for an officer, whatever the place', () => {
    expect(can(officer, 'case.read', inBeniMellal)).toBe(true);
    expect(can(officer, 'case.read', { ...inBeniMellal, officerId: 'another' })).toBe(false);
    expect(can(officer, 'case.read', { ...inBeniMellal, officerId: null })).toBe(false);
  });

  it('is the territories that a centre covers for agreements and events', () => {
    expect(can(officer, 'agreement.read', { territoryCode: territories.khouribga })).toBe(true);
    expect(can(officer, 'agreement.read', { territoryCode: territories.azilal })).toBe(false);
  });

  it('is the centre itself for its coordinator: not another centre’s case in the same province', () => {
    expect(can(personaOf('centre'), 'case.read', inBeniMellal)).toBe(true);
    expect(can(personaOf('centre'), 'case.read', { ...inBeniMellal, centreCode: 'CAR-FES' })).toBe(false);
  });

  it('is the province of the grant and what lies in it for the social action division', () => {
    expect(can(personaOf('das'), 'microProject.approve', inBeniMellal)).toBe(true);
    expect(can(personaOf('das'), 'microProject.approve', { territoryCode: territories.azilal })).toBe(false);
    expect(can(personaOf('coordinator'), 'case.read', { territoryCode: territories.azilal })).toBe(true);
    expect(can(personaOf('coordinator'), 'case.read', { territoryCode: territories.fes })).toBe(false);
  });

  it('is the facility for those who work inside', () => {
    const inside = { territoryCode: territories.beniMellal, facilityCode: 'PEN-BENI-MELLAL' };
    expect(can(personaOf('spr'), 'case.open', inside)).toBe(true);
    expect(can(personaOf('spr'), 'case.open', { ...inside, facilityCode: 'PEN-KHENIFRA' })).toBe(false);
  });

  it('ends with the grant, and so does the coverage of its centre', () => {
    const grant = {
      role: 'ACCOMPANIMENT_OFFICER',
      territoryCode: null,
      centreCode: 'CAR-BENI-MELLAL',
      facilityCode: null,
    } as const;
    const held = { id: 'x', coverage, grants: [{ ...grant, from: isoDate('2025-01-01'), to: isoDate('2025-06-30') }] };
    expect(toActor({ ...held, today: isoDate('2025-06-30') }).centreTerritories).toEqual(['05.091']);
    const late = toActor({ ...held, today: isoDate('2025-07-01') });
    expect([late.grants, late.centreTerritories, mayEver(late, 'agreement.read')]).toEqual([[], [], false]);
  });
});

/** Any actor with some grants of the demonstration, and any place. */
const actors = fc
  .subarray([...personaNames], { minLength: 1 })
  .map((names): Actor => ({ ...officer, grants: names.flatMap((name) => personaOf(name).grants) }));
const places = fc.record({
  territoryCode: fc.constantFrom(...known),
  centreCode: fc.constantFrom('CAR-BENI-MELLAL', 'CAR-FES', null),
  officerId: fc.constantFrom(officer.id, 'another', null),
  facilityCode: fc.constantFrom('PEN-BENI-MELLAL', 'PEN-FES', null),
});

describe('scopes', () => {
  it('say the same once resolved to full codes: equality is enough for the database', () => {
    fc.assert(
      fc.property(actors, places, fc.constantFrom(...permissions), (actor, place, permission) => {
        const scope = scopeOf(actor, permission);
        const resolved = resolve(scope, known);
        const byEquality =
          resolved.everywhere ||
          resolved.territoryCodes.includes(place.territoryCode) ||
          resolved.officerIds.some((id) => id === place.officerId) ||
          resolved.centreCodes.some((code) => code === place.centreCode) ||
          resolved.facilityCodes.some((code) => code === place.facilityCode);
        expect(byEquality).toBe(covers(scope, place));
        expect(can(actor, permission, place)).toBe(covers(scope, place));
      }),
    );
  });

  it('of a zone reach whatever any of its permissions reaches', () => {
    fc.assert(
      fc.property(actors, places, fc.constantFrom(...zoneNames), (actor, place, zone) => {
        const reaches = reachesOf(actor, known)[zone];
        for (const mode of ['read', 'write'] as const) {
          const asked: readonly (keyof typeof matrix)[] = zones[zone][mode];
          const allowed = asked.some((permission) => can(actor, permission, place));
          const { everywhere, ...reach } = reaches[mode];
          expect(everywhere || covers(reach, place)).toBe(allowed);
        }
      }),
    );
  });

  it('of somebody without a grant reach nothing', () => {
    const nobody: Actor = { id: 'x', grants: [], centreTerritories: [] };
    expect(permissions.every((permission) => isNowhere(scopeOf(nobody, permission)))).toBe(true);
  });

  it('never grow beyond the codes that contain the place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (outer, inner) => {
        const scope = { officerIds: [], centreCodes: [], facilityCodes: [], territoryCodes: [outer] };
        expect(covers(scope, { territoryCode: inner })).toBe(contains(outer, inner));
      }),
    );
  });
});
