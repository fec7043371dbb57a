import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, isoDate } from '@wasl/domain/kernel';
import { senderAccess } from '@wasl/domain/casework';
import { openSession } from '#graphql/context.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { officerId, openingOf } from '../../../../test/stage/case.ts';
import { agree, assessedCase, insideCase, lifeProject, spr } from '../../../../test/stage/inside.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { addSecondCentre } from '../../../../test/stage/second-centre.ts';
import { createWorld, type Persona, type World } from '../../../../test/world.ts';
import { Referral } from './referral.entity.ts';

const { officer, centre, coordinator, auditor, das, buyer } = people;
// The demonstration has two establishments of one worker only; another worker is made where one is needed.

let world: World;
let to: { officerId: string };
beforeAll(async () => {
  world = await createWorld();
  to = { officerId: await officerId(world) };
});
afterAll(() => world.close());

const sheetFields =
  'id state version missingPapers note acceptedOn readableUntil fromFacility { code } toCentre { code }';
const sending = (caseFile: Thing, more: object = {}) => ({
  ...changeOf(caseFile),
  missingPapers: ['NATIONAL_ID', 'TRAINING_CERTIFICATE'],
  note: 'His brother comes to fetch him.',
  ...more,
});
const send = (caseFile: Thing, more: object = {}) =>
  make(world, { by: spr, verb: 'sendReferral', input: sending(caseFile, more), fields: sheetFields });
const accept = (sheet: Thing, by: Persona = centre) =>
  make(world, { by, verb: 'acceptReferral', input: { ...changeOf(sheet), ...to }, fields: sheetFields });
const caseOf = async (id: string, by: Persona, selection = 'id state version') =>
  (await world.as(by, `query ($id: ID!) { case(id: $id) { ${selection} } }`, { id })).data.case;

/** A case with all that a preparation service writes, sent to the centre. */
async function sentCase(): Promise<{ caseFile: Thing; sheet: Thing }> {
  const assessed = await assessedCase(world);
  await agree(world, assessed.id);
  const input = { caseId: assessed.id, on: day(-1), channel: 'FAMILY', isReached: true };
  await make(world, { by: spr, verb: 'recordContact', input });
  const at = `${day(3)}T09:00:00.000Z`;
  const meeting = { caseId: assessed.id, at, purpose: 'INTERVIEW' };
  await make(world, { by: spr, verb: 'scheduleAppointment', input: meeting });
  const sheet = await send(await caseOf(assessed.id, spr));
  return { caseFile: await caseOf(assessed.id, spr, 'id state version person { id }'), sheet };
}

describe('the sheet from the establishment to the centre', () => {
  it('carries the diagnosis, the life project and what is missing, and is sent anew until it is accepted', async () => {
    const { caseFile, sheet } = await sentCase();
    expect(sheet).toMatchObject({
      state: 'SENT',
      missingPapers: ['NATIONAL_ID', 'TRAINING_CERTIFICATE'],
      fromFacility: { code: 'PEN-BENI-MELLAL' },
      toCentre: { code: 'CAR-BENI-MELLAL' },
    });
    const query = `query ($id: ID!) { referral(id: $id) { missingPapers note case {
      person { publicCode identity { firstNameFr } stays(first: 3) { nodes { enteredOn releasedOn facility { code } } } }
      diagnoses(first: 1) { nodes { state skills(first: 5) { nodes { skill { code } level } } answers(first: 11) { nodes { domain score } } obstacles(first: 5) { nodes { obstacle } } } }
      lifeProjects(first: 1) { nodes { goal steps(first: 5) { nodes { what who } } } } } } }`;
    const { data, codes } = await world.as(centre, query, { id: sheet.id });
    expect(codes).toEqual([]);
    expect(data.referral).toMatchObject({
      note: 'His brother comes to fetch him.',
      case: {
        person: { identity: { firstNameFr: 'Souad' }, stays: { nodes: [{ facility: { code: 'PEN-BENI-MELLAL' } }] } },
        diagnoses: {
          nodes: [
            {
              state: 'VALIDATED',
              skills: { nodes: [{ skill: { code: 'coiffure_homme' }, level: 3 }] },
              answers: { nodes: expect.arrayContaining([{ domain: 'FAMILY', score: 3 }]) },
              obstacles: { nodes: [{ obstacle: 'TRANSPORT' }] },
            },
          ],
        },
        lifeProjects: {
          nodes: [{ goal: lifeProject('').goal, steps: { nodes: [{ who: 'BENEFICIARY' }, { who: 'FAMILY' }] } }],
        },
      },
    });
    const again = await send(caseFile, { missingPapers: [] });
    expect(again).toMatchObject({ id: sheet.id, state: 'SENT', missingPapers: [] });
    const { data: listed } = await world.as(centre, '{ referrals(where: { state: { eq: SENT } }) { nodes { id } } }');
    expect(listed.referrals.nodes).toContainEqual({ id: sheet.id });
    for (const by of [das, buyer]) expect((await world.as(by, query, { id: sheet.id })).data.referral).toBeNull();
  });

  it('is refused without a centre, twice the same paper, or once the case is the centre’s own', async () => {
    const far = await insideCase(world, { territoryCode: '12.391' });
    const asked = (caseFile: Thing, more: object = {}, by: Persona = spr) => ({
      by,
      verb: 'sendReferral',
      input: sending(caseFile, more),
    });
    await expectRefusal(world, asked(far), 'REFERRAL_CENTRE_MISSING');
    await expectRefusal(world, asked(far, { missingPapers: ['NATIONAL_ID', 'NATIONAL_ID'] }), 'BAD_INPUT');
    await expectRefusal(world, asked(far, { note: 'x'.repeat(10_000) }), 'BAD_INPUT');
    await expectRefusal(world, asked(far, { toCentreCode: 'CAR-NOWHERE' }), 'BAD_INPUT');
    await expectRefusal(world, asked(far, { expectedVersion: 77 }), 'STALE');
    const walkedIn = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, 950) });
    await expectRefusal(world, asked(walkedIn, {}, officer), 'REFERRAL_NOT_INSIDE');
    await expectRefusal(world, asked(walkedIn), 'NOT_FOUND');
    await expectRefusal(world, asked(far, {}, auditor), 'FORBIDDEN');
  });

  it('is accepted once, by the head of the centre, for an officer of the centre', async () => {
    const { sheet } = await sentCase();
    const second = await addSecondCentre(world);
    const asked = (more: object, by: Persona = centre) => ({
      by,
      verb: 'acceptReferral',
      input: { ...changeOf(sheet), ...to, ...more },
    });
    await expectRefusal(world, asked({ officerId: second.officerId }), 'CASE_OFFICER_NOT_OF_CENTRE');
    await expectRefusal(world, asked({}, second.head), 'NOT_FOUND');
    await expectRefusal(world, asked({}, spr), 'FORBIDDEN');
    const accepted = await accept(sheet);
    expect(accepted).toMatchObject({ state: 'ACCEPTED', acceptedOn: day(0), readableUntil: day(90) });
    await expectRefusal(world, asked({ expectedVersion: accepted.version }), 'REFERRAL_WRONG_STATE');
  });
});

const tables = [
  'person',
  'person_identity',
  'person_name_token',
  'stay',
  'consent',
  'case_file',
  'case_event',
  'case_contact',
  'appointment',
  'referral',
  'life_project',
  'life_step',
  'diagnosis',
  'diagnosis_skill',
  'diagnosis_sitting',
  'life_answer',
  'diagnosis_obstacle',
] as const;

/** How many rows of each table row security alone shows of a case: no policy of ours is asked. */
async function rowsSeen(by: Persona, caseId: string): Promise<Record<string, number>> {
  const context = await world.contextOf(by);
  const em = context.platform.orm.em.fork();
  await em.begin();
  try {
    await openSession(em, context.sessionId);
    const counts = await em.execute<{ name: string; count: number }[]>(
      tables
        .map((table) => `select '${table}' as name, count(*)::int as count from ${table} t where ${ofCase(table)}`)
        .join(' union all '),
      tables.map(() => caseId),
    );
    return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
  } finally {
    await em.rollback();
  }
}

/** The rows of a case, found by keys that the owner looked up: what is hidden is not needed to ask for it. */
function ofCase(table: (typeof tables)[number]): string {
  if (table === 'case_file') return 't.id = ?';
  if (table === 'person') return 't.id = test_person_of(?)';
  if (['person_identity', 'person_name_token', 'stay', 'consent'].includes(table))
    return 't.person_id = test_person_of(?)';
  if (table === 'life_step') return 't.life_project_id = any (test_life_of(?))';
  if (['diagnosis_skill', 'diagnosis_sitting', 'life_answer', 'diagnosis_obstacle'].includes(table))
    return 't.diagnosis_id = any (test_diagnoses_of(?))';
  return 't.case_id = ?';
}

async function addLookups(): Promise<void> {
  const em = await world.behind();
  const definer = 'language sql stable security definer set search_path = pg_catalog, public';
  for (const [name, type, answer] of [
    ['test_person_of', 'uuid', '(select person_id from case_file where id = c::uuid)'],
    ['test_life_of', 'uuid[]', 'array(select id from life_project where case_id = c::uuid)'],
    ['test_diagnoses_of', 'uuid[]', 'array(select id from diagnosis where case_id = c::uuid)'],
  ]) {
    await em.execute(`create function ${name}(c text) returns ${type} ${definer} return ${answer}`);
    await em.execute(`grant execute on function ${name}(text) to wasl_app`);
  }
}

/** As if a sheet had been accepted some days ago: its last day moves, the clock of the database does not. */
async function acceptedDaysAgo(sheet: Thing, days: number): Promise<string> {
  const em = await world.behind();
  const [{ today } = { today: '' }] = await em.execute<{ today: string }[]>(
    `select to_char((now() at time zone 'Africa/Casablanca')::date, 'YYYY-MM-DD') as today`,
  );
  const readableUntil = addDays(isoDate(today), 90 - days);
  await em.nativeUpdate(Referral, { id: sheet.id.replace('Referral:', '') }, { readableUntil });
  return readableUntil;
}

const dossier = `id state person { id publicCode identity { firstNameFr } stays { totalCount } consents { totalCount } }
  diagnoses { nodes { state skills { totalCount } answers { totalCount } } }
  lifeProjects { nodes { steps { totalCount } } } timeline { totalCount } contacts { totalCount }
  appointments { totalCount } referrals { totalCount }`;

describe('what the establishment still does with a case that it sent', () => {
  let caseFile: Thing;
  let sheet: Thing;
  let key: string;
  let before: Record<string, number>;
  let read: unknown;
  beforeAll(async () => {
    await addLookups();
    ({ caseFile, sheet } = await sentCase());
    key = caseFile.id.replace('Case:', '');
    before = await rowsSeen(spr, key);
    read = await caseOf(caseFile.id, spr, dossier);
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('BR-41: writes until the centre accepts, and not on day 0 after it, by any command or by SQL', async () => {
    const contact = { caseId: caseFile.id, on: day(0), channel: 'PHONE', isReached: false };
    await make(world, { by: spr, verb: 'recordContact', input: contact });
    before = await rowsSeen(spr, key);
    await accept(sheet);
    const { version } = await caseOf(caseFile.id, centre);
    const change = { id: caseFile.id, expectedVersion: version };
    const personId = caseFile.person.id;
    const said = { personId, purpose: 'SMS', textVersion: '2026-1', language: 'ar', isGiven: true };
    const answer = { ...said, givenAt: `${day(-1)}T08:00:00.000Z`, evidence: 'SIGNED_PAPER' };
    for (const [verb, input] of [
      ['recordContact', contact],
      ['agreeLifeProject', lifeProject(caseFile.id)],
      ['prepareCase', change],
      ['releaseCase', { ...change, releasedOn: day(0), releaseKind: 'END_OF_SENTENCE' }],
      ['moveHome', { ...change, territoryCode: '05.311', movedOn: day(0), cause: 'MOVED' }],
      ['transferCase', { ...change, toCentreCode: 'CAR-FES', reason: 'Lives there' }],
      ['sendReferral', { ...change, missingPapers: [] }],
      ['draftDiagnosis', { caseId: caseFile.id, kind: 'UPDATE', skills: [] }],
      ['scheduleAppointment', { caseId: caseFile.id, at: `${day(3)}T09:00:00.000Z`, purpose: 'INTERVIEW' }],
      ['recordConsent', answer],
    ] as const) {
      const { codes } = await ask(world, { by: spr, verb, input, fields: 'id' });
      expect([verb, codes]).toEqual([verb, ['NOT_FOUND']]);
    }
    expect(await updatedBySql(key)).toEqual([0, 0, 0]);
  });

  it.each([
    [0, 'READ'],
    [90, 'READ'],
    [91, 'NONE'],
  ] as const)(
    'BR-41: on day %i after the acceptance may %s, by the policy, by reads and by row security alike',
    async (days, access) => {
      const until = await acceptedDaysAgo(sheet, days);
      expect(senderAccess(until, dayOf(new Date()))).toBe(access);
      const seen = await rowsSeen(spr, key);
      const found = await caseOf(caseFile.id, spr, dossier);
      const { data } = await world.as(
        spr,
        '{ cases(first: 100) { nodes { id } } persons(first: 100) { nodes { id } } }',
      );
      const isListed = data.cases.nodes.some(({ id }: Thing) => id === caseFile.id);
      const isKnown = data.persons.nodes.some(({ id }: Thing) => id === caseFile.person.id);
      if (access === 'NONE') {
        expect([...new Set(Object.values(seen))]).toEqual([0]);
        expect([found, isListed, isKnown]).toEqual([null, false, false]);
        const { referral } = (await world.as(spr, 'query ($id: ID!) { referral(id: $id) { id } }', { id: sheet.id }))
          .data;
        expect(referral).toBeNull();
        return;
      }
      // What the centre adds, and the acceptance itself, is read too: nothing of before is lost.
      for (const [table, count] of Object.entries(before))
        expect([table, (seen[table] ?? 0) >= count]).toEqual([table, true]);
      const timeline = { totalCount: expect.any(Number) };
      expect(found).toMatchObject({ ...(read as object), contacts: timeline, timeline });
      expect([isListed, isKnown]).toEqual([true, true]);
    },
  );

  it('BR-41: opens what is sealed to nobody who sent it, from the acceptance on', async () => {
    await acceptedDaysAgo(sheet, 0);
    const input = {
      personId: caseFile.person.id,
      field: 'COMMITTAL_NUMBER',
      purpose: 'IDENTITY_CHECK',
      reason: 'At the gate',
    };
    const { codes } = await ask(world, { by: spr, verb: 'revealPersonField', input, fields: 'field' });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  it('BR-41: is nothing at all for another establishment, before or after', async () => {
    const other = await addWorker('PEN-KHENIFRA');
    expect([...new Set(Object.values(await rowsSeen(other, key)))]).toEqual([0]);
    expect(await caseOf(caseFile.id, other)).toBeNull();
  });
});

describe('a centre takes a case over', () => {
  it('BR-41: by the first meeting too, where nobody sent a sheet', async () => {
    const opening = { centreCode: 'CAR-BENI-MELLAL', ...to };
    const opened = await insideCase(world, opening);
    const input = { ...changeOf(opened), firstMeetingOn: day(-1) };
    const integrated = await make(world, { by: officer, verb: 'integrateCase', input });
    expect(integrated.state).toBe('IN_INTEGRATION');
    const { referrals } = await caseOf(opened.id, spr, 'referrals { nodes { state readableUntil } }');
    expect(referrals.nodes).toEqual([{ state: 'ACCEPTED', readableUntil: day(90) }]);
    await expectRefusal(
      world,
      { by: spr, verb: 'recordContact', input: { caseId: opened.id, on: day(0), channel: 'PHONE', isReached: true } },
      'NOT_FOUND',
    );
  });

  it('BR-41: by accepting a transfer that the establishment proposed', async () => {
    const opened = await insideCase(world);
    const proposal = { ...changeOf(opened), toCentreCode: 'CAR-BENI-MELLAL', reason: 'Lives there' };
    const transfer = await make(world, { by: spr, verb: 'transferCase', input: proposal });
    await make(world, { by: centre, verb: 'acceptCaseTransfer', input: { ...changeOf(transfer), ...to } });
    const { referrals, state } = await caseOf(opened.id, spr, 'state referrals { nodes { state readableUntil } }');
    expect(state).toBe('IDENTIFIED');
    expect(referrals.nodes).toEqual([{ state: 'ACCEPTED', readableUntil: day(90) }]);
    const leave = { by: spr, verb: 'agreeLifeProject', input: lifeProject(opened.id), fields: 'id' };
    await expectRefusal(world, leave, 'NOT_FOUND');
  });

  it('has no establishment beside it for somebody who walked in after a stay', async () => {
    const stay = {
      facilityCode: 'PEN-BENI-MELLAL',
      enteredOn: day(-700),
      releasedOn: day(-60),
      releaseKind: 'END_OF_SENTENCE',
    };
    const input = { ...(await openingOf(world, 960)), stay };
    const opened = await make(world, { by: officer, verb: 'openCase', input });
    expect(await caseOf(opened.id, spr)).toBeNull();
    expect((await caseOf(opened.id, coordinator)).id).toBe(opened.id);
  });
});

/** What the worker's own session could change by SQL: the rows are seen, and none is written. */
async function updatedBySql(caseId: string): Promise<number[]> {
  const context = await world.contextOf(spr);
  const em = context.platform.orm.em.fork();
  await em.begin();
  try {
    await openSession(em, context.sessionId);
    const changed: number[] = [];
    for (const text of [
      'update case_file set road = road where id = ? returning id',
      'update life_project set goal = goal where case_id = ? returning id',
      'update diagnosis set wishes = wishes where case_id = ? returning id',
    ]) {
      changed.push((await em.execute<unknown[]>(text, [caseId], 'all')).length);
    }
    return changed;
  } finally {
    await em.rollback();
  }
}

async function addWorker(facilityCode: string): Promise<Persona> {
  const em = await world.behind();
  const email = 'spr-elsewhere@demo.wasl.ma';
  await em.execute(
    `insert into auth.staff select (json_populate_record(s, json_build_object('id', gen_random_uuid(), 'email', ?::text))).*
     from auth.staff s where s.email = 'spr@demo.wasl.ma'`,
    [email],
  );
  await em.execute(
    `insert into auth.role_grant (id, staff_id, role, facility_code, valid_from)
     select gen_random_uuid(), s.id, 'SPR_WORKER', ?, date '2024-01-01' from auth.staff s where s.email = ?`,
    [facilityCode, email],
  );
  return { email };
}
