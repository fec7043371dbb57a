import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../../../test/stage/actor.ts';
import { createWorld, type World } from '../../../test/world.ts';

const size = 200_000;
const search =
  'query ($id: String!) { persons(first: 5, where: { nationalId: $id }) { nodes { publicCode identity { nationalIdMask } } } }';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const em = await world.behind();
  const index = world.vault.blindIndex('person.nationalId', 'BK777777');
  const { data } = await world.as(people.officer, '{ viewer { id } }');
  const officer = String(data.viewer.id).split(':')[1];
  await em.execute(
    `insert into person (id, public_code, sex, birth_year, territory_code, centre_code, officer_id, version, created_at, updated_at)
     select gen_random_uuid(), 'T-' || n, 'MALE', 1990, '05.091', 'CAR-BENI-MELLAL', case when n % 50 = 0 then ?::uuid end, 1, now(), now()
     from generate_series(1, ${size}) n`,
    [officer],
  );
  await em.execute(
    `insert into person_identity (id, person_id, territory_code, centre_code, officer_id, last_name_ar, first_name_ar, last_name_fr,
       first_name_fr, preferred_language, national_id_sealed, national_id_index, national_id_mask)
     select gen_random_uuid(), id, territory_code, centre_code, officer_id, 'ا', 'ب', 'A', 'B', 'ar', 'x',
       case when public_code = 'T-${size / 2}' then ? else md5(public_code) end, 'BK****77' from person where public_code like 'T-%'`,
    [index],
  );
  await em.execute('analyze person');
  await em.execute('analyze person_identity');
}, 240_000);
afterAll(() => world.close());

it(`[DP-04] finds a number among ${size.toLocaleString('en')} under row security in less than 5 ms`, async ({
  task,
}) => {
  const times: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const start = performance.now();
    const { data } = await world.as(people.officer, search, { id: round % 2 ? 'BK777777' : `BK${round}` });
    times.push(performance.now() - start);
    expect(data.persons.nodes).toHaveLength(round % 2);
  }
  const text = world.statements.find((line) => line.includes('national_id_index')) ?? '';
  expect(text).not.toContain('777777');
  const warm = times.slice(20).sort((left, right) => left - right);
  const median = warm[Math.floor(warm.length / 2)] ?? 0;
  Object.assign(task.meta, { figure: `median ${median.toFixed(2)} ms for the whole operation` });
  expect(await planMs()).toBeLessThan(5);
});

/** What the search itself takes, as the login that serves runs it, with the officer's session. */
async function planMs(): Promise<number> {
  const context = await world.contextOf(people.officer);
  const index = world.vault.blindIndex('person.nationalId', 'BK777777');
  const text = `select to_json(p.public_code) from person p where p.id in
    (select held.person_id from person_identity held where held.national_id_index = $1)`;
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const start = performance.now();
    expect(await context.read.sql('search of a number', text, [index])).toBe(`T-${size / 2}`);
    times.push(performance.now() - start);
  }
  return times.sort((left, right) => left - right)[10] ?? Number.POSITIVE_INFINITY;
}
