import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { territoryCode } from '../territory/index.ts';
import type { Actor, Grant } from './actor.ts';
import { can, mayEver, type Placed } from './scope.ts';
import { matrix, type Permission, permissions } from './matrix.ts';
import { roles } from './roles.ts';

/**
 * The policy once more, by somebody who knows only the page of the matrix and what its words mean, one grant and one
 * thing at a time. Scopes, unions and prefixes are the other side's.
 */
function oracle(actor: Actor, permission: Permission, thing: Placed): boolean {
  return actor.grants.some((grant) => allows(actor, grant, permission, thing));
}

function allows(actor: Actor, grant: Grant, permission: Permission, thing: Placed): boolean {
  const row: Readonly<Record<string, string | undefined>> = matrix[permission];
  const inside = (outer: string | null) => outer !== null && isInside(thing.territoryCode, outer);
  const same = (left: string | null | undefined, right: string | null) => right !== null && left === right;
  switch (row[grant.role]) {
    case 'EVERYWHERE':
      return true;
    case 'OWN':
      return thing.officerId === actor.id;
    case 'CENTRE':
      return same(thing.centreCode, grant.centreCode);
    case 'FACILITY':
      return same(thing.facilityCode, grant.facilityCode);
    case 'TERRITORY':
      return inside(grant.territoryCode);
    case 'COVERAGE':
      return inside(grant.territoryCode) || (grant.centreCode !== null && actor.centreTerritories.some(inside));
    case 'ASSIGNED':
      return (
        inside(grant.territoryCode) ||
        same(thing.centreCode, grant.centreCode) ||
        same(thing.facilityCode, grant.facilityCode)
      );
    default:
      return false;
  }
}

/** By its parts, not by its beginning: 05.09 is not inside 05.0. */
function isInside(code: string | null, outer: string): boolean {
  if (code === null) return false;
  const [parts, wanted] = [code.split('.'), outer.split('.')];
  return wanted.every((part, index) => parts[index] === part);
}

const places = ['05', '05.091', '05.091.01', '05.311', '06', '06.141', '06.141.01.10'].map(territoryCode);
const people = ['officer-1', 'officer-2'];
const centres = ['CAR-A', 'CAR-B'];
const facilities = ['PEN-A', 'PEN-B'];
const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);

const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...people),
  grants: fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      territoryCode: maybe(places),
      centreCode: maybe(centres),
      facilityCode: maybe(facilities),
      from: fc.constant(isoDate('2026-01-01')),
      to: fc.constant(null),
    }),
    { maxLength: 4 },
  ),
  centreTerritories: fc.subarray(places),
});
const things: fc.Arbitrary<Placed> = fc.record({
  territoryCode: maybe(places),
  centreCode: maybe(centres),
  officerId: maybe(people),
  facilityCode: maybe(facilities),
});

it('[AZ-02] decides as an independent oracle does, for any actor, permission and thing', ({ task }) => {
  let allowed = 0;
  const runs = 20_000;
  fc.assert(
    fc.property(actors, fc.constantFrom(...permissions), things, (actor, permission, thing) => {
      const wanted = oracle(actor, permission, thing);
      if (wanted) allowed += 1;
      expect(can(actor, permission, thing)).toBe(wanted);
      if (wanted) expect(mayEver(actor, permission)).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(allowed).toBeGreaterThan(runs / 20);
  Object.assign(task.meta, { figure: `${runs.toLocaleString('en')} cases equal, ${allowed} of them allowed` });
});
