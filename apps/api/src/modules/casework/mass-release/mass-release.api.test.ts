import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '#modules/person/person.entity.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { openingOf } from '../../../../test/stage/case.ts';
import { insideCase, spr } from '../../../../test/stage/inside.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type Persona, type World } from '../../../../test/world.ts';
import { Case } from '../case.entity.ts';

const { centre, national, coordinator, officer, das } = people;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const fields = `id isDryRun released opened already namesakes refused
  lines(first: 100) { nodes { position outcome refusal namesakeCodes case { state origin releasedOn centre { code } firstContactState } } }`;
type Line = Record<string, unknown>;

/** Somebody on the list, as the establishment writes it. */
async function lineOf(rank: number, more: Line = {}): Promise<Line> {
  const { person, consent } = await openingOf(world, rank);
  return { person, consent, territoryCode: '05.091', enteredOn: day(-500), ...more };
}

const pardon = (lines: readonly Line[], more: Line = {}) => ({
  facilityCode: 'PEN-BENI-MELLAL',
  releasedOn: day(-1),
  releaseKind: 'ROYAL_PARDON',
  isDryRun: false,
  lines,
  ...more,
});
const record = (lines: readonly Line[], more: Line = {}, by: Persona = spr) =>
  make(world, { by, verb: 'importReleases', input: pardon(lines, more), fields });
const outcomes = (list: Thing) => list.lines.nodes.map(({ outcome }: { outcome: string }) => outcome);

/** How many people and cases there are, and how many were released. */
async function counts(): Promise<number[]> {
  const em = await world.behind();
  return [await em.count(Person), await em.count(Case), await em.count(Case, { state: 'RELEASED' })];
}

/** A list with one line of each kind. */
async function everyKind(): Promise<Line[]> {
  const known = await insideCase(world);
  const { person } = await readPerson(known.id);
  const namesake = await insideCase(world);
  const same = await readPerson(namesake.id);
  const outside = await make(world, {
    by: national,
    verb: 'openCase',
    input: await openingOf(world, 1500 + known.version),
  });
  return [
    await lineOf(1201, { personCode: person.publicCode }),
    await lineOf(1202),
    await lineOf(1203, { person: same.spelled }),
    await lineOf(1204, { consent: null }),
    await lineOf(1205, { person: { ...(await openingOf(world, 1205)).person, lastNameFr: 'ليس لاتينيا' } }),
    await lineOf(1206, { territoryCode: '05.311' }),
    await lineOf(1207, { personCode: 'P-ZZZZZZ' }),
    await lineOf(1208, { enteredOn: day(3) }),
    await lineOf(1209, { consent: { textVersion: '1999-9', language: 'ar', givenAt: `${day(-3)}T09:00:00.000Z` } }),
    await lineOf(1210, { personCode: (await readPerson(outside.id, national)).person.publicCode }),
    await lineOf(1211),
  ];
}

async function readPerson(id: string, by: Persona = spr) {
  const query = `query ($id: ID!) { case(id: $id) { person { publicCode sex birthYear identity { firstNameAr lastNameAr firstNameFr lastNameFr preferredLanguage } } } }`;
  const { person } = (await world.as(by, query, { id })).data.case;
  const { sex, birthYear, identity } = person;
  return { person, spelled: { sex, birthYear, ...identity } };
}

describe('a day of many releases', () => {
  it('is told line by line before anything is written, then done, and done again changes nothing', async () => {
    const lines = await everyKind();
    const before = await counts();
    const [people0 = 0, cases0 = 0, released0 = 0] = before;
    const asked = await record(lines, { isDryRun: true });
    const wanted = [
      ['RELEASED', null],
      ['OPENED', null],
      ['NAMESAKE', null],
      ['REFUSED', 'CASE_CONSENT_MISSING'],
      ['REFUSED', 'BAD_INPUT'],
      ['REFUSED', 'CASE_HOME_NOT_COVERED'],
      ['REFUSED', 'NOT_FOUND'],
      ['REFUSED', 'STAY_IN_FUTURE'],
      ['REFUSED', 'CONSENT_TEXT_UNKNOWN'],
      ['REFUSED', 'NOT_FOUND'],
      ['OPENED', null],
    ];
    const told = (list: Thing) =>
      list.lines.nodes.map(({ outcome, refusal }: { outcome: string; refusal: string | null }) => [outcome, refusal]);
    expect(told(asked)).toEqual(wanted);
    expect(asked).toMatchObject({ isDryRun: true, released: 1, opened: 2, already: 0, namesakes: 1, refused: 7 });
    expect(await counts()).toEqual(before);

    const done = await record(lines);
    expect(told(done)).toEqual(wanted);
    expect(await counts()).toEqual([people0 + 2, cases0 + 2, released0 + 3]);
    expect(done.lines.nodes[0].case).toMatchObject({ state: 'RELEASED', origin: 'SPR', releasedOn: day(-1) });
    expect(done.lines.nodes[1].case).toEqual({
      state: 'RELEASED',
      origin: 'PARDON',
      releasedOn: day(-1),
      centre: { code: 'CAR-BENI-MELLAL' },
      firstContactState: 'DUE',
    });
    expect(done.lines.nodes[2].namesakeCodes).toEqual([expect.stringMatching(/^P-/)]);

    const after = await counts();
    const again = await record(lines);
    // Those that were new are known by now, under the same names; who they are is for somebody to say.
    expect(outcomes(again).slice(0, 3)).toEqual(['ALREADY_RELEASED', 'NAMESAKE', 'NAMESAKE']);
    expect(again).toMatchObject({ released: 0, opened: 0 });
    expect(await counts()).toEqual(after);
  });

  it('gives the same answer to the same key, and knows people by the number of their card', async () => {
    const person = { ...(await openingOf(world, 1301)).person, nationalId: 'ZW778899' };
    const input = { ...pardon([await lineOf(1301, { person })]), idempotencyKey: crypto.randomUUID() };
    const first = await make(world, { by: spr, verb: 'importReleases', input, fields });
    expect(outcomes(first)).toEqual(['OPENED']);
    const second = await make(world, { by: spr, verb: 'importReleases', input, fields });
    expect(second).toEqual(first);
    const misspelled = { ...person, lastNameFr: 'Autrement' };
    const third = await record([await lineOf(1301, { person: misspelled })]);
    expect(outcomes(third)).toEqual(['ALREADY_RELEASED']);
    const stranger = { ...(await openingOf(world, 1302)).person, nationalId: 'ZW778899' };
    const elsewhere = await record([await lineOf(1302, { person: stranger })], {}, coordinator);
    expect(outcomes(elsewhere)).toEqual(['ALREADY_RELEASED']);
  });

  it('goes on after a line that the database refuses, and keeps what came before and after it', async () => {
    // Somebody out of the worker's reach bears the number: only the index knows.
    const far = {
      ...(await openingOf(world, 1401)),
      person: { ...(await openingOf(world, 1401)).person, nationalId: 'ZW112233' },
    };
    await make(world, { by: officer, verb: 'openCase', input: far });
    const [people0 = 0] = await counts();
    const person = { ...(await openingOf(world, 1403)).person, nationalId: 'ZW112233' };
    const list = await record([await lineOf(1402), await lineOf(1403, { person }), await lineOf(1404)]);
    expect(outcomes(list)).toEqual(['OPENED', 'REFUSED', 'OPENED']);
    expect(list.lines.nodes[1].refusal).toBe('PERSON_NATIONAL_ID_KNOWN');
    expect((await counts())[0]).toBe(people0 + 2);
    // Each case that came of it has its own entries in the trail, and the refused line has none.
    const em = await world.behind();
    const [{ opened } = { opened: 0 }] = await em.execute<{ opened: number }[]>(
      `select count(*)::int as opened from audit.entry where operation = 'importReleases' and action = 'case.open'
       and request_id = (select request_id from audit.entry where stream = ?)`,
      [list.id],
    );
    expect(opened).toBe(2);
  });

  it('takes a namesake that somebody has looked at: as the one who is known, or as another person', async () => {
    const known = await insideCase(world);
    const { person, spelled } = await readPerson(known.id);
    const plain = await record([await lineOf(1450, { person: spelled })]);
    expect(plain.lines.nodes[0]).toMatchObject({ outcome: 'NAMESAKE', namesakeCodes: [person.publicCode] });
    const other = await record([await lineOf(1450, { person: spelled, isAnotherPerson: true })]);
    expect(outcomes(other)).toEqual(['OPENED']);
    const same = await record([await lineOf(1450, { person: spelled, personCode: person.publicCode })]);
    expect(outcomes(same)).toEqual(['RELEASED']);
  });

  it('holds a whole list, each at the centre that covers the home', async () => {
    const lines = await Promise.all(Array.from({ length: 25 }, (_, index) => lineOf(3000 + index)));
    const list = await record(lines, { releasedOn: day(0) }, coordinator);
    expect(list).toMatchObject({ opened: 25, refused: 0 });
    const { data } = await world.as(
      centre,
      `{ cases(where: { origin: { eq: PARDON }, releasedOn: { gte: "${day(0)}" } }) { totalCount } }`,
    );
    expect(data.cases.totalCount).toBe(25);
  });

  it('is refused whole where it is no list, of no establishment, or nobody’s to record', async () => {
    const asked = (input: Line, by: Persona = spr) => ({ by, verb: 'importReleases', input, fields: 'id' });
    const one = [await lineOf(1601)];
    await expectRefusal(world, asked(pardon([])), 'CASE_RELEASES_NONE');
    const many = Array.from({ length: 26 }, () => one[0] ?? {});
    const { codes } = await ask(world, asked(pardon(many)));
    expect(['CASE_RELEASES_TOO_MANY', 'LIMIT_EXCEEDED']).toContain(codes[0]);
    await expectRefusal(world, asked(pardon(one, { facilityCode: 'CAR-FES' })), 'BAD_INPUT');
    await expectRefusal(world, asked(pardon(one, { facilityCode: 'PEN-KHENIFRA' })), 'NOT_FOUND');
    for (const by of [officer, centre, das, national]) await expectRefusal(world, asked(pardon(one), by), 'FORBIDDEN');
    const late = await record(one, { releasedOn: day(2) });
    expect(late.lines.nodes[0]).toMatchObject({ outcome: 'REFUSED' });
    const { data } = await world.as(coordinator, 'query ($id: ID!) { releaseImport(id: $id) { refused } }', {
      id: late.id,
    });
    expect(data.releaseImport).toEqual({ refused: 1 });
  });

  it('leaves the cases to their centres: the establishment writes on until each accepts', async () => {
    const list = await record([await lineOf(1701)]);
    const query =
      'query ($id: ID!) { releaseImport(id: $id) { lines { nodes { case { id version referrals { nodes { id state version } } } } } } }';
    const { data } = await world.as(spr, query, { id: list.id });
    const [{ case: caseFile }] = data.releaseImport.lines.nodes;
    expect(caseFile.referrals.nodes).toMatchObject([{ state: 'SENT' }]);
    const input = { caseId: caseFile.id, on: day(0), channel: 'PHONE', isReached: true };
    const called = await make(world, { by: spr, verb: 'recordContact', input });
    expect(changeOf(called).id).toBe(caseFile.id);
  });
});
