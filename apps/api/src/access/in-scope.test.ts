import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Actor, can, permissions, roles, type Scope, scopeOf } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { withClient } from '#database/roles.ts';
import { Keeper, Orchard } from '../../test/orchard.ts';
import { createOrchardWorld, type OrchardWorld } from '../../test/orchard-world.ts';
import { inScope } from './in-scope.ts';
import { scopeSql } from './scope-sql.ts';

const officers = [randomUUID(), randomUUID()];
const places = ['05', '05.091', '05.091.01', '06', '06.141'].map(territoryCode);
const centres = ['CAR-A', 'CAR-B'];
const facilities = ['PEN-A', 'PEN-B'];

let world: OrchardWorld;
beforeAll(async () => {
  world = await createOrchardWorld();
  const em = world.owner.em.fork();
  const common = { names: { ar: 'أ', fr: 'a', en: 'a' }, worth: 1, plantedOn: '2026-01-01' };
  for (const place of places) {
    for (const officerId of [...officers, null]) {
      for (const [centreCode, facilityCode] of [
        [centres[0], facilities[1]],
        [centres[1], null],
        [null, facilities[0]],
      ] as const) {
        em.create(Orchard, {
          ...common,
          id: randomUUID(),
          title: place,
          territoryCode: place,
          officerId,
          centreCode,
          facilityCode,
        });
      }
    }
  }
  await em.flush();
});
afterAll(() => world.close());

const orNull = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const grants = fc.record({
  role: fc.constantFrom(...roles),
  territoryCode: orNull(places),
  centreCode: orNull(centres),
  facilityCode: orNull(facilities),
  from: fc.constant(isoDate('2026-01-01')),
  to: fc.constant(null),
});
const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...officers),
  grants: fc.array(grants, { maxLength: 3 }),
  centreTerritories: fc.subarray(places),
});

/** The ids that the SQL rendering of a scope lets through. */
async function idsBySql(scope: Scope): Promise<string[]> {
  const meta = world.owner.getMetadata().get(Orchard);
  const values: unknown[] = [];
  const where =
    scope === 'EVERYWHERE'
      ? 'true'
      : scopeSql(meta)('o', (pick, cast) => {
          values.push(pick(scope));
          return `$${values.length}::${cast}`;
        });
  return withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(`select o.id from orchard o where ${where}`, values);
    return rows.map(({ id }) => id).sort();
  });
}

it('[AZ-02] lists exactly what `can` allows, in SQL and in the query builder, for any actor and any permission', async () => {
  const all = await world.owner.em.fork().findAll(Orchard);
  const meta = world.owner.getMetadata().get(Orchard);
  const placed = all.map(({ id, territoryCode, officerId, centreCode, facilityCode }) => ({
    id,
    territoryCode,
    officerId: officerId ?? null,
    centreCode: centreCode ?? null,
    facilityCode: facilityCode ?? null,
  }));
  await fc.assert(
    fc.asyncProperty(actors, fc.constantFrom(...permissions), async (actor, permission) => {
      const scope = scopeOf(actor, permission);
      const allowed = placed
        .filter((thing) => can(actor, permission, thing))
        .map(({ id }) => id)
        .sort();
      const found = await world.owner.em.fork().find(Orchard, inScope<Orchard>(scope, meta));
      expect(found.map(({ id }) => id).sort()).toEqual(allowed);
      expect(await idsBySql(scope)).toEqual(allowed);
    }),
    { numRuns: 150 },
  );
});

it('lets nothing through where the entity has no place', () => {
  const meta = world.owner.getMetadata().get(Keeper);
  expect(scopeSql(meta)('k', () => '$1')).toBe('false');
  expect(inScope({ officerIds: ['x'], centreCodes: ['x'], facilityCodes: ['x'], territoryCodes: [] }, meta)).toEqual({
    $or: [{ code: null }],
  });
});
