import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '@wasl/domain/kernel';
import { Consent } from '#modules/person/consent/consent.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { PersonNameToken } from '#modules/person/person-name-token.entity.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { Case } from './case.entity.ts';

const { officer, centre, coordinator, national, das, auditor, buyer } = people;
const spr = { email: 'spr@demo.wasl.ma' };

let world: World;
let officerId: string;
beforeAll(async () => {
  world = await createWorld();
  officerId = (await world.as(officer, '{ viewer { id } }')).data.viewer.id;
});
afterAll(() => world.close());

const souad = {
  sex: 'FEMALE',
  birthYear: 1991,
  firstNameAr: 'سُعاد',
  lastNameAr: 'بن أحمد الزيتوني',
  firstNameFr: 'Souâd',
  lastNameFr: 'Ben Ahmed Ez-Zitouni',
  phone: '٠٦ ١٢ ٣٤ ٥٦ ٧٨',
  preferredLanguage: 'ar',
};
const consent = { textVersion: '2026-1', language: 'ar', givenAt: `${day(-40)}T09:00:00.000Z` };
const stay = {
  facilityCode: 'PEN-BENI-MELLAL',
  enteredOn: day(-900),
  releasedOn: day(-60),
  releaseKind: 'END_OF_SENTENCE',
};

/** A case of somebody nobody knows yet, unless a test says otherwise. */
function opening(changes: Record<string, unknown> = {}) {
  return {
    origin: 'WALK_IN',
    road: 'AGR',
    territoryCode: '05.091',
    centreCode: 'CAR-BENI-MELLAL',
    officerId,
    openedOn: day(-40),
    person: souad,
    consent,
    ...changes,
  };
}
let strangers = 0;
/** Somebody nobody recorded yet: a name of two letters, other ones each time. */
function stranger(changes: Record<string, unknown> = {}) {
  strangers += 1;
  const letters = (alphabet: string) =>
    [Math.floor(strangers / 20), strangers % 20].map((index) => alphabet.charAt(index).repeat(2)).join('');
  return {
    ...souad,
    firstNameFr: letters('bcdfghjklmnpqrstvwxz'),
    firstNameAr: letters('بتثجحخدذرزسشصضطظعغفق'),
    ...changes,
  };
}
const open = (input: Record<string, unknown>, by = officer) => ask(world, { by, verb: 'openCase', input });

const caseFields = `id number state version origin road openedOn firstMeetingOn
  territory { code } centre { code } officer { email }
  person { id publicCode sex birthYear identity { firstNameAr lastNameFr phone preferredLanguage }
    stays { nodes { facility { code } enteredOn releaseKind } } consents { nodes { purpose isGiven witness withdrawnAt } } }
  diagnoses { totalCount } microProjects { totalCount }`;

async function countsOf() {
  const em = await world.behind();
  return [await em.count(Case), await em.count(Person), await em.count(PersonNameToken), await em.count(Consent)];
}

describe('opening a case', () => {
  let opened: Thing;
  beforeAll(async () => {
    opened = await make(world, { by: officer, verb: 'openCase', input: opening({ stay }), fields: caseFields });
  });

  it('records the person in zones, under an opaque code and a number of the centre', () => {
    const year = day(-40).slice(0, 4);
    expect(opened).toMatchObject({
      number: `CAR-BENI-MELLAL-${year}-0001`,
      state: 'IDENTIFIED',
      territory: { code: '05.091' },
      centre: { code: 'CAR-BENI-MELLAL' },
      officer: { email: officer?.email },
      person: {
        publicCode: expect.stringMatching(/^P-[A-Z0-9]{6}$/),
        birthYear: 1991,
        identity: {
          firstNameAr: souad.firstNameAr,
          lastNameFr: souad.lastNameFr,
          phone: '0612345678',
          preferredLanguage: 'ar',
        },
        stays: {
          nodes: [{ facility: { code: 'PEN-BENI-MELLAL' }, enteredOn: stay.enteredOn, releaseKind: 'END_OF_SENTENCE' }],
        },
        consents: { nodes: [{ purpose: 'ACCOMPANIMENT', isGiven: true, witness: null, withdrawnAt: null }] },
      },
      diagnoses: { totalCount: 0 },
      microProjects: { totalCount: 0 },
    });
  });

  it('gives the same answer to the same key, and opens nothing twice', async () => {
    const idempotencyKey = crypto.randomUUID();
    const input = opening({ idempotencyKey, person: stranger() });
    const [first, second] = [await open(input), await open(input)];
    expect(second.data.thing).toEqual(first.data.thing);
    const other = await open({ ...input, road: null });
    expect(other.codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is refused for a person whose case is open, in whatever spelling of the name', async () => {
    const before = await countsOf();
    const spelled = {
      ...souad,
      firstNameAr: 'سعاد',
      lastNameAr: 'بن احمد الزيتوني',
      firstNameFr: 'Suad',
      lastNameFr: 'Zaytouni',
    };
    expect((await open(opening({ person: spelled }))).codes).toEqual(['CASE_ALREADY_OPEN']);
    expect((await open(opening({ person: souad }))).codes).toEqual(['CASE_ALREADY_OPEN']);
    expect(await countsOf()).toEqual(before);
  });

  it('goes through for a namesake whom the officer has checked', async () => {
    expect((await open(opening({ isAnotherPerson: true }))).codes).toEqual([]);
    expect((await open(opening({ person: { ...souad, birthYear: 1990 } }))).codes).toEqual([]);
  });

  it('opens one case when two desks record the same person at once', async () => {
    const person = stranger();
    const answers = await Promise.all([open(opening({ person })), open(opening({ person }))]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CASE_ALREADY_OPEN']);
  });

  it('sends a person who came back to the case they had', async () => {
    const person = stranger();
    const { data } = await open(opening({ person }));
    await (await world.behind()).nativeUpdate(
      Case,
      { id: data.thing.id.split(':')[1] },
      { state: 'CLOSED', closeReason: 'WITHDRAWN', closedOn: isoDate(day(-1)) },
    );
    expect((await open(opening({ person }))).codes).toEqual(['PERSON_ALREADY_KNOWN']);
  });

  it('numbers the cases of a centre without a gap, twenty at once', async () => {
    const people20 = Array.from({ length: 20 }, (_, index) => ({ ...souad, birthYear: 1950 + index }));
    const answers = await Promise.all(
      people20.map((person) =>
        ask(world, {
          by: officer,
          verb: 'openCase',
          input: opening({ person, centreCode: 'CAR-KHOURIBGA', territoryCode: '05.311' }),
          fields: 'number',
        }),
      ),
    );
    const numbers = answers.map(({ data }) => Number(data.thing.number.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('is for those who accompany: each within reach, nobody else', async () => {
    expect((await open(opening({ person: stranger() }), das)).codes).toEqual(['FORBIDDEN']);
    expect((await open(opening({ person: stranger() }), null)).codes).toEqual(['UNAUTHENTICATED']);
    expect(
      (await open(opening({ person: stranger(), territoryCode: '03.231', centreCode: 'CAR-FES' }), coordinator)).codes,
    ).toEqual(['NOT_FOUND']);
    expect((await open(opening({ person: stranger(), officerId: null }), officer)).codes).toEqual(['NOT_FOUND']);
    expect((await open(opening({ person: stranger(), officerId: null }), centre)).codes).toEqual([]);
    expect((await open(opening({ person: stranger(), origin: 'SPR', stay }), spr)).codes).toEqual([]);
    expect((await open(opening({ person: stranger(), origin: 'SPR' }), spr)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('what cannot be recorded', () => {
  const word = 'x'.repeat(10_000);
  it.each([
    ['a name of ten thousand letters', { person: { ...souad, lastNameFr: word } }, 'BAD_INPUT'],
    ['a name that turns the line around', { person: { ...souad, lastNameAr: 'الزيتوني\u202E' } }, 'BAD_INPUT'],
    ['half a character', { person: { ...souad, lastNameFr: 'Zitouni\uD83D' } }, 'BAD_INPUT'],
    ['a character that no database holds', { person: { ...souad, lastNameFr: 'Zit\u0000ouni' } }, 'BAD_INPUT'],
    ['a name in the other script', { person: { ...souad, lastNameAr: 'Zitouni' } }, 'BAD_INPUT'],
    ['an empty name', { person: { ...souad, firstNameFr: '   ' } }, 'BAD_INPUT'],
    ['a telephone of letters', { person: { ...souad, phone: 'none' } }, 'BAD_INPUT'],
    ['a birth to come', { person: stranger({ birthYear: new Date().getFullYear() + 1 }) }, 'PERSON_AGE_NOT_POSSIBLE'],
    ['a birth too long ago', { person: stranger({ birthYear: 1901 }) }, 'PERSON_AGE_NOT_POSSIBLE'],
    [
      'a consent to come',
      { person: stranger(), consent: { ...consent, givenAt: `${day(2)}T09:00:00.000Z` } },
      'CONSENT_IN_FUTURE',
    ],
    ['an opening to come', { person: stranger(), openedOn: day(2) }, 'CASE_OPENED_IN_FUTURE'],
    ['a day that is none', { person: stranger(), openedOn: '2026-02-30' }, 'BAD_INPUT'],
    [
      'a stay that ends before it begins',
      { person: stranger(), stay: { ...stay, releasedOn: day(-901) } },
      'STAY_DATES_REVERSED',
    ],
    [
      'a release without its kind',
      { person: stranger(), stay: { ...stay, releaseKind: null } },
      'STAY_RELEASE_KIND_MISSING',
    ],
    [
      'a stay to come',
      { person: stranger(), stay: { ...stay, enteredOn: day(3), releasedOn: null, releaseKind: null } },
      'STAY_IN_FUTURE',
    ],
    [
      'a stay going on in a closed establishment',
      { person: stranger(), stay: { facilityCode: 'PEN-AIN-BORJA', enteredOn: day(-9) } },
      'CASE_FACILITY_NOT_OPEN',
    ],
    [
      'an establishment that does not exist',
      { person: stranger(), stay: { ...stay, facilityCode: 'PEN-NOWHERE' } },
      'BAD_INPUT',
    ],
    ['a stay in a centre', { person: stranger(), stay: { ...stay, facilityCode: 'CAR-FES' } }, 'BAD_INPUT'],
    ['a territory that does not exist', { person: stranger(), territoryCode: '05.999' }, 'BAD_INPUT'],
    ['a text that is no territory', { person: stranger(), territoryCode: "05' or 1=1" }, 'BAD_INPUT'],
    ['a centre that is a prison', { person: stranger(), centreCode: 'PEN-BENI-MELLAL' }, 'BAD_INPUT'],
    [
      'an officer who does not exist',
      { person: stranger(), officerId: `StaffMember:${crypto.randomUUID()}` },
      'BAD_INPUT',
    ],
    ['an id of something else', { person: stranger(), officerId: 'Case:1' }, 'NOT_FOUND'],
  ])('%s: refused, and nothing is recorded', async (_, changes, code) => {
    const before = await countsOf();
    expect((await open(opening(changes))).codes).toEqual([code]);
    expect(await countsOf()).toEqual(before);
  });

  it('keeps digits as they are read aloud: Arabic ones become 0 to 9', async () => {
    const { data } = await open(opening({ person: stranger(), consent: { ...consent, textVersion: '٢٠٢٦-١' } }));
    const [, key] = data.thing.id.split(':');
    const em = await world.behind();
    const { person } = await em.findOneOrFail(Case, key);
    expect(await em.findOneOrFail(Consent, { person: person.id })).toMatchObject({ textVersion: '2026-1' });
  });
});

describe('finding a case', () => {
  const search = async (text: string, by = officer) => {
    const query =
      'query ($text: String!) { cases(first: 100, where: { search: $text }) { totalCount nodes { number person { publicCode birthYear } } } }';
    const { data, codes } = await world.as(by, query, { text });
    expect(codes).toEqual([]);
    return data.cases;
  };
  const found = (page: { nodes: { person: { birthYear: number } }[] }) =>
    page.nodes.some(({ person }) => person.birthYear === 1991);

  it.each([
    'سعاد',
    'سُعا',
    'الزيت',
    'بن احمد',
    'بن أحمد الز',
    'souad',
    'SOU',
    'zitouni sou',
    'ez zit',
    'Ben Ahmed',
    'ahmed e',
  ])('by the beginning of any part of the name: %s', async (text) => expect(found(await search(text))).toBe(true));

  it.each(['عاد', 'ouad', 'itouni', 'Souad Hmed', '%', '_', "'; drop table person; --"])(
    'not by what no name begins with: %s',
    async (text) => expect(found(await search(text))).toBe(false),
  );

  it('by its number or the code of the person, exact or beginning', async () => {
    const { nodes } = await search('car-beni-mellal');
    const [{ number, person }] = nodes;
    expect((await search(number)).totalCount).toBe(1);
    expect((await search(person.publicCode.toLowerCase())).totalCount).toBe(1);
    expect((await search(person.publicCode.slice(0, 5))).totalCount).toBeGreaterThan(0);
  });

  it('never by a name for who may not see names', async () => {
    expect((await search('souad', auditor)).totalCount).toBe(0);
    expect((await search('CAR-BENI', auditor)).totalCount).toBeGreaterThan(0);
  });

  it('takes any text, however odd', async () => {
    for (const text of ['', ' ', 'x'.repeat(10_000), '\u{10FFFF}', '﷽', '💈']) await search(text);
  });

  it('in one statement, whatever is asked of the cases', async () => {
    const query = `{ cases(first: 5, where: { search: "souad" }, orderBy: [{ field: NUMBER }]) { nodes { ${caseFields} } } }`;
    await world.as(officer, query);
    expect(world.statements).toHaveLength(1);
  });
});

describe('who sees what', () => {
  const query =
    '{ cases(first: 60) { totalCount nodes { id centre { code } person { identity { lastNameFr } stays { totalCount } } } } }';

  it('an officer sees the cases she accompanies, with the names', async () => {
    const { data } = await world.as(officer, query);
    expect(data.cases.totalCount).toBeGreaterThan(0);
    expect(data.cases.nodes.every(({ person }: Thing) => person.identity !== null)).toBe(true);
  });

  it('an auditor sees every case, and no name and no stay', async () => {
    const { data, codes } = await world.as(auditor, query);
    expect(codes).toEqual([]);
    expect(data.cases.totalCount).toBeGreaterThan(0);
    expect(
      data.cases.nodes.every(({ person }: Thing) => person.identity === null && person.stays.totalCount === 0),
    ).toBe(true);
  });

  it.each([
    ['the social action division', das],
    ['the buyer', buyer],
  ])('%s sees no case at all', async (_, by) => {
    const { data } = await world.as(by, query);
    expect(data.cases).toEqual({ totalCount: 0, nodes: [] });
  });

  it('a case out of reach looks like one that does not exist', async () => {
    const elsewhere = await make(world, {
      by: national,
      verb: 'openCase',
      input: opening({ person: stranger(), territoryCode: '03.231', centreCode: 'CAR-FES', officerId: null }),
    });
    const one = 'query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } }';
    const nothing = { case: null, node: null };
    for (const id of [elsewhere.id, `Case:${crypto.randomUUID()}`, 'Case:x', 'Person:1', '']) {
      expect((await world.as(officer, one, { id })).data).toEqual(nothing);
    }
    expect((await world.as(national, one, { id: elsewhere.id })).data.case).toEqual({ id: elsewhere.id });
    const change = { by: officer, verb: 'assessCase', input: changeOf(elsewhere) };
    expect((await ask(world, change)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('assessing and integrating', () => {
  it('needs a validated diagnosis, then a first meeting on a day that can be', async () => {
    const opened = await make(world, { by: officer, verb: 'openCase', input: opening({ person: stranger() }) });
    expect((await ask(world, { by: officer, verb: 'assessCase', input: changeOf(opened) })).codes).toEqual([
      'CASE_DIAGNOSIS_NOT_VALIDATED',
    ]);
    const stale = { id: opened.id, expectedVersion: opened.version + 1 };
    expect((await ask(world, { by: officer, verb: 'assessCase', input: stale })).codes).toEqual(['STALE']);
    const meet = (firstMeetingOn: string) =>
      ask(world, { by: officer, verb: 'integrateCase', input: { ...changeOf(opened), firstMeetingOn } });
    expect((await meet(day(1))).codes).toEqual(['CASE_MEETING_IN_FUTURE']);
    expect((await meet(day(-41))).codes).toEqual(['CASE_MEETING_BEFORE_OPENING']);
    expect((await meet(day(-30))).data.thing).toMatchObject({ state: 'IN_INTEGRATION', version: opened.version + 1 });
    expect((await meet(day(-30))).codes).toEqual(['STALE']);
  });

  it('needs a centre and an officer', async () => {
    const input = opening({ person: stranger(), officerId: null, centreCode: null });
    const opened = await make(world, { by: coordinator, verb: 'openCase', input, fields: 'id state version number' });
    expect(opened.number).toMatch(/^05\.091-\d{4}-0001$/);
    const change = { ...changeOf(opened), firstMeetingOn: day(-30) };
    expect((await ask(world, { by: coordinator, verb: 'integrateCase', input: change })).codes).toEqual([
      'CASE_CENTRE_MISSING',
    ]);
  });
});
