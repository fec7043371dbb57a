import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { integratedCase, openingOf } from '../../../test/stage/case.ts';
import { addSecondCentre, secondCentre } from '../../../test/stage/second-centre.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { Case } from './case.entity.ts';

const { officer, centre, coordinator, national, auditor, das } = people;
const spr = { email: 'spr@demo.wasl.ma' };

let world: World;
let second: Awaited<ReturnType<typeof addSecondCentre>>;
beforeAll(async () => {
  world = await createWorld();
  second = await addSecondCentre(world);
});
afterAll(() => world.close());

const barbering = { skillCode: 'coiffure_homme', level: 2, evidence: 'DECLARED' };
const fields = 'id state version closeReason closedOn reviewOn officer { email } centre { code }';
const step = (verb: string, caseFile: Thing, more: object = {}, by = officer) =>
  ask(world, { by, verb, input: { ...changeOf(caseFile), ...more }, fields });
const done = (verb: string, caseFile: Thing, more: object = {}, by = officer) =>
  make(world, { by, verb, input: { ...changeOf(caseFile), ...more }, fields });
let ranks = 500;
const openOne = async (more: object = {}, by = officer) => {
  ranks += 1;
  return make(world, { by, verb: 'openCase', input: { ...(await openingOf(world, ranks)), ...more }, fields });
};
const read = async (id: string, selection: string, by = officer) =>
  (await world.as(by, `query ($id: ID!) { case(id: $id) { ${selection} } }`, { id })).data.case;
const kindsOf = async (id: string, by = officer) =>
  (await read(id, 'timeline(first: 50) { nodes { kind } }', by)).timeline.nodes.map(({ kind }: Thing) => kind);

describe('suspending a case', () => {
  it('goes back to where it was, and says so in the timeline', async () => {
    const before = await integratedCase(world);
    const suspended = await done('suspendCase', before, { reason: 'In hospital', reviewOn: day(30) });
    expect(suspended).toMatchObject({ state: 'SUSPENDED', reviewOn: day(30) });
    const resumed = await done('resumeCase', suspended);
    expect(resumed).toMatchObject({ state: 'IN_INTEGRATION', reviewOn: null });
    expect(await kindsOf(before.id)).toEqual([
      'RESUMED',
      'SUSPENDED',
      'ASSESSED',
      'INTEGRATED',
      'DIAGNOSIS_VALIDATED',
      'DIAGNOSIS_SHARED',
      'OPENED',
    ]);
  });

  it.each([
    ['a review in the past', { reason: 'Ill', reviewOn: day(0) }, 'CASE_REVIEW_NOT_AHEAD'],
    ['a review too far away', { reason: 'Ill', reviewOn: day(400) }, 'CASE_REVIEW_TOO_FAR'],
    ['no reason', { reason: ' ', reviewOn: day(9) }, 'BAD_INPUT'],
    ['ten thousand characters', { reason: 'x'.repeat(10_000), reviewOn: day(9) }, 'BAD_INPUT'],
    ['a reason that turns the line around', { reason: 'Ill\u202E today', reviewOn: day(9) }, 'BAD_INPUT'],
  ])('is refused for %s, and changes nothing', async (_, input, code) => {
    const caseFile = await openOne();
    expect((await step('suspendCase', caseFile, input)).codes).toEqual([code]);
    expect(await read(caseFile.id, 'state version')).toEqual({ state: 'IDENTIFIED', version: caseFile.version });
    expect((await step('resumeCase', caseFile)).codes).toEqual(['CASE_WRONG_STATE']);
  });
});

describe('losing contact', () => {
  const call = (caseFile: Thing, on: string, channel = 'PHONE', isReached = false) =>
    make(world, { by: officer, verb: 'recordContact', input: { caseId: caseFile.id, on, channel, isReached } });

  it('takes three dated attempts by two channels over sixty days, and ends when the person is reached', async () => {
    const caseFile = await openOne({ openedOn: day(-100) });
    const lose = () => step('loseCase', caseFile);
    await call(caseFile, day(-90), 'PHONE', true);
    await call(caseFile, day(-70));
    await call(caseFile, day(-40));
    expect((await lose()).codes).toEqual(['CASE_ATTEMPTS_TOO_FEW']);
    await call(caseFile, day(-20));
    expect((await lose()).codes).toEqual(['CASE_ATTEMPTS_ONE_CHANNEL']);
    await call(caseFile, day(-12), 'FAMILY');
    expect((await lose()).codes).toEqual(['CASE_ATTEMPTS_TOO_CLOSE']);
    await call(caseFile, day(-1), 'HOME');
    const lost = (await lose()).data.thing;
    expect(lost.state).toBe('LOST_CONTACT');
    const later = await step('findCase', lost, { on: day(2), channel: 'PHONE' });
    expect(later.codes).toEqual(['CASE_CONTACT_IN_FUTURE']);
    const found = await done('findCase', lost, { on: day(0), channel: 'PHONE', note: 'Moved to another quarter' });
    expect(found.state).toBe('IN_INTEGRATION');
    const { contacts } = await read(caseFile.id, 'contacts { totalCount nodes { on channel isReached note } }');
    expect(contacts.totalCount).toBe(7);
    expect(contacts.nodes[0]).toEqual({
      on: day(0),
      channel: 'PHONE',
      isReached: true,
      note: 'Moved to another quarter',
    });
  });

  it('is refused before the case was opened, and for who does not accompany', async () => {
    const caseFile = await openOne();
    const input = { caseId: caseFile.id, on: day(-41), channel: 'PHONE', isReached: false };
    expect((await ask(world, { by: officer, verb: 'recordContact', input })).codes).toEqual([
      'CASE_CONTACT_BEFORE_OPENING',
    ]);
    for (const [by, code] of [
      [auditor, 'FORBIDDEN'],
      [das, 'FORBIDDEN'],
      [second.head, 'NOT_FOUND'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      expect((await ask(world, { by, verb: 'recordContact', input })).codes).toEqual([code]);
    }
  });
});

describe('closing and reopening', () => {
  it('ends a case for a reason, and takes it up again with its history', async () => {
    const caseFile = await integratedCase(world);
    expect((await step('closeCase', caseFile, { closeReason: 'WITHDRAWN', closedOn: day(0) })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const ended = await done('closeCase', caseFile, { closeReason: 'WITHDRAWN', closedOn: day(0) }, centre);
    expect(ended).toMatchObject({ state: 'CLOSED', closeReason: 'WITHDRAWN', closedOn: day(0) });
    const again = await done('reopenCase', ended, { reason: 'Came back to the centre' }, centre);
    expect(again).toMatchObject({ state: 'IN_INTEGRATION', closeReason: null, closedOn: null });
    expect((await kindsOf(caseFile.id)).slice(0, 2)).toEqual(['REOPENED', 'CLOSED']);
  });

  it.each([
    ['a day to come', { closedOn: day(1) }, 'CASE_CLOSED_IN_FUTURE'],
    ['a day before its opening', { closedOn: day(-41) }, 'CASE_CLOSED_BEFORE_OPENING'],
  ])('is refused for %s', async (_, more, code) => {
    const caseFile = await openOne();
    expect((await step('closeCase', caseFile, { closeReason: 'REFUSED', ...more }, centre)).codes).toEqual([code]);
  });

  it('never reopens what ended for good, nor without an officer', async () => {
    const twice = await openOne();
    const ended = await done('closeCase', twice, { closeReason: 'DUPLICATE', closedOn: day(0) }, centre);
    expect((await step('reopenCase', ended, { reason: 'By mistake' }, centre)).codes).toEqual(['CASE_ENDED_FOR_GOOD']);
    const bare = await openOne({ officerId: null }, centre);
    const closed = await done('closeCase', bare, { closeReason: 'REFUSED', closedOn: day(0) }, centre);
    expect((await step('reopenCase', closed, { reason: 'Came back' }, centre)).codes).toEqual(['CASE_OFFICER_MISSING']);
  });
});

describe('beginning follow-up with a job', () => {
  it('needs the day of the job, or equipment handed over', async () => {
    const caseFile = await integratedCase(world);
    expect((await step('followCase', caseFile)).codes).toEqual(['CASE_PROJECT_NOT_EQUIPPED']);
    expect((await step('followCase', caseFile, { jobStartedOn: day(1) })).codes).toEqual(['CASE_JOB_IN_FUTURE']);
    expect((await done('followCase', caseFile, { jobStartedOn: day(-2) })).state).toBe('IN_FOLLOW_UP');
  });
});

describe('assigning a case', () => {
  it('gives it to an officer of the centre, and the person with it', async () => {
    const bare = await openOne({ officerId: null }, centre);
    const mine = (await openingOf(world, 1)).officerId;
    expect((await step('assignCase', bare, { officerId: second.officerId }, centre)).codes).toEqual([
      'CASE_OFFICER_NOT_OF_CENTRE',
    ]);
    const given = await done('assignCase', bare, { officerId: mine }, centre);
    expect(given.officer.email).toBe(officer?.email);
    // Names and consents came along, though nobody accompanied the person before.
    expect(await read(given.id, 'person { identity { lastNameFr } consents { totalCount } }')).toMatchObject({
      person: { identity: { lastNameFr: expect.any(String) }, consents: { totalCount: 1 } },
    });
    expect((await step('assignCase', given, { officerId: mine }, centre)).codes).toEqual(['CASE_OFFICER_UNCHANGED']);
  });
});

describe('a transfer between centres', () => {
  const offer = (caseFile: Thing, by = centre) =>
    make(world, {
      by,
      verb: 'transferCase',
      input: { ...changeOf(caseFile), toCentreCode: secondCentre, reason: 'Moved to Casablanca' },
      fields: 'id state version caseNumber case { id } toCentre { code } fromCentre { code }',
    });
  const answer = (verb: string, sheet: Thing, more: object, by = second.head) =>
    ask(world, { by, verb, input: { ...changeOf(sheet), ...more } });

  it('moves nothing before the other centre accepts, then everything, and the history stays', async () => {
    const caseFile = await integratedCase(world);
    const sheet = await offer(caseFile);
    expect(sheet).toMatchObject({
      state: 'PROPOSED',
      case: { id: caseFile.id },
      fromCentre: { code: 'CAR-BENI-MELLAL' },
      toCentre: { code: secondCentre },
    });
    const list = '{ caseTransfers(where: { state: { eq: PROPOSED } }) { nodes { id caseNumber case { id } } } }';
    const { caseTransfers } = (await world.as(second.head, list)).data;
    expect(caseTransfers.nodes).toEqual([{ id: sheet.id, caseNumber: sheet.caseNumber, case: null }]);
    expect(await read(caseFile.id, 'state')).toEqual({ state: 'TRANSFERRED' });

    const { officerId } = second;
    const mine = (await openingOf(world, 1)).officerId;
    expect((await answer('acceptCaseTransfer', sheet, { officerId }, centre)).codes).toEqual(['NOT_FOUND']);
    expect((await answer('acceptCaseTransfer', sheet, { officerId: mine })).codes).toEqual([
      'CASE_OFFICER_NOT_OF_CENTRE',
    ]);
    expect((await answer('acceptCaseTransfer', sheet, { officerId })).data.thing.state).toBe('ACCEPTED');

    expect(await read(caseFile.id, 'id')).toBeNull();
    const dossier = `state centre { code } officer { email } diagnoses { totalCount }
      person { identity { lastNameFr } consents { totalCount } }`;
    expect(await read(caseFile.id, dossier, second.officer)).toMatchObject({
      state: 'IN_INTEGRATION',
      centre: { code: secondCentre },
      officer: { email: second.officer?.email },
      diagnoses: { totalCount: 1 },
      person: { identity: { lastNameFr: expect.any(String) }, consents: { totalCount: 1 } },
    });
    expect(await kindsOf(caseFile.id, second.officer)).toEqual(
      expect.arrayContaining(['TRANSFER_ACCEPTED', 'TRANSFER_PROPOSED', 'INTEGRATED', 'OPENED']),
    );
    // Both centres keep the sheet.
    const kept = '{ caseTransfers { nodes { id state } } }';
    expect((await world.as(centre, kept)).data.caseTransfers.nodes).toContainEqual({ id: sheet.id, state: 'ACCEPTED' });
    expect((await answer('acceptCaseTransfer', { ...sheet, version: 2 }, { officerId })).codes).toEqual([
      'CASE_TRANSFER_ANSWERED',
    ]);
  });

  it('is accepted once, when two accept at the same moment', async () => {
    const sheet = await offer(await openOne());
    const { officerId } = second;
    const both = await Promise.all([1, 2].map(() => answer('acceptCaseTransfer', sheet, { officerId })));
    expect(both.flatMap(({ codes }) => codes)).toEqual(['STALE']);
  });

  it('brings along what nobody accompanied, and what hangs on it', async () => {
    const bare = await openOne({ officerId: null }, centre);
    const drafted = await make(world, {
      by: centre,
      verb: 'draftDiagnosis',
      input: { caseId: bare.id, kind: 'POST_RELEASE', skills: [barbering], healthNote: 'Diabetes' },
    });
    const sheet = await offer(bare);
    expect((await answer('acceptCaseTransfer', sheet, { officerId: second.officerId })).codes).toEqual([]);
    const em = await world.behind();
    const { centreCode, officerId } = await em.findOneOrFail(Diagnosis, drafted.id.split(':')[1] ?? '');
    expect({ centreCode, officerId }).toEqual({
      centreCode: secondCentre,
      officerId: second.officerId.split(':')[1],
    });
    const { person } = await em.findOneOrFail(Case, bare.id.split(':')[1] ?? '');
    expect((await em.findOneOrFail(Person, person.id)).centreCode).toBe(secondCentre);
    expect(await em.execute('select distinct centre_code from diagnosis_health')).toEqual([
      { centre_code: secondCentre },
    ]);
  });

  it('is refused or taken back with a reason: the case is where it was, a suspended one too', async () => {
    const caseFile = await integratedCase(world);
    const suspended = await done('suspendCase', caseFile, { reason: 'Abroad for a while', reviewOn: day(40) });
    const sheet = await offer(suspended);
    expect((await answer('refuseCaseTransfer', sheet, { reason: '' })).codes).toEqual(['BAD_INPUT']);
    expect((await answer('refuseCaseTransfer', sheet, { reason: 'The centre is full' })).codes).toEqual([]);
    const back = await read(caseFile.id, 'id state version reviewOn timeline(first: 1) { nodes { kind reason } }');
    expect(back).toMatchObject({ state: 'SUSPENDED', reviewOn: day(40) });
    expect(back.timeline.nodes).toEqual([{ kind: 'TRANSFER_REFUSED', reason: 'The centre is full' }]);

    const again = await offer(back);
    expect((await answer('revokeCaseTransfer', again, { reason: 'Stays after all' })).codes).toEqual(['NOT_FOUND']);
    expect((await answer('revokeCaseTransfer', again, { reason: 'Stays after all' }, centre)).codes).toEqual([]);
    expect(await read(caseFile.id, 'state')).toEqual({ state: 'SUSPENDED' });
  });

  it('ends with the case that it offers', async () => {
    const caseFile = await openOne();
    const sheet = await offer(caseFile);
    const { version } = await read(caseFile.id, 'version');
    await done('closeCase', { ...caseFile, version }, { closeReason: 'LEFT_COUNTRY', closedOn: day(0) }, centre);
    const late = { ...sheet, version: sheet.version + 1 };
    expect((await answer('acceptCaseTransfer', late, { officerId: second.officerId })).codes).toEqual([
      'CASE_TRANSFER_ANSWERED',
    ]);
  });

  it('ends in one way when it is answered, taken back and closed at once, and nobody waits for ever', async () => {
    for (let round = 0; round < 4; round += 1) {
      const caseFile = await openOne();
      const sheet = await offer(caseFile);
      const { version } = await read(caseFile.id, 'version');
      const closing = { closeReason: 'LEFT_COUNTRY', closedOn: day(0) };
      const answers = await Promise.all([
        answer('refuseCaseTransfer', sheet, { reason: 'No place left' }),
        step('closeCase', { ...caseFile, version }, closing, centre),
        answer('revokeCaseTransfer', sheet, { reason: 'Stays after all' }, centre),
      ]);
      expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE', 'STALE']);
    }
  });

  it.each([
    ['its own centre', 'CAR-BENI-MELLAL', 'CASE_TRANSFER_SAME_CENTRE'],
    ['a centre that does not exist', 'CAR-NOWHERE', 'BAD_INPUT'],
    ['a prison', 'PEN-BENI-MELLAL', 'BAD_INPUT'],
  ])('is refused to %s', async (_, toCentreCode, code) => {
    const caseFile = await openOne();
    const input = { ...changeOf(caseFile), toCentreCode, reason: 'Moved' };
    expect((await ask(world, { by: centre, verb: 'transferCase', input })).codes).toEqual([code]);
  });

  it('gives a case that no centre has to one, from the preparation service', async () => {
    const stay = { facilityCode: 'PEN-BENI-MELLAL', enteredOn: day(-900) };
    const inside = await openOne({ officerId: null, centreCode: null, origin: 'SPR', stay }, spr);
    const sheet = await offer(inside, spr);
    expect((await answer('acceptCaseTransfer', sheet, { officerId: second.officerId })).codes).toEqual([]);
    expect(await read(inside.id, 'state person { stays { totalCount } }', second.officer)).toEqual({
      state: 'IDENTIFIED',
      person: { stays: { totalCount: 1 } },
    });
  });

  it('is answered by the other centre alone, or by head office', async () => {
    const sheet = await offer(await openOne());
    const { officerId } = second;
    expect((await answer('acceptCaseTransfer', sheet, { officerId }, coordinator)).codes).toEqual(['NOT_FOUND']);
    expect((await answer('refuseCaseTransfer', sheet, { reason: 'Not ours' }, officer)).codes).toEqual(['FORBIDDEN']);
    expect((await answer('acceptCaseTransfer', sheet, { officerId }, national)).codes).toEqual([]);
  });

  it('cannot be settled past its sheet, even by a statement of the API itself', async () => {
    const sheet = await offer(await openOne());
    const { em } = await world.contextOf(second.head);
    const settle = em.transactional(async (inside) => {
      const session = await inside.execute<{ id: string }[]>('select set_config(?, ?, true) as id', [
        'app.session',
        (await world.contextOf(second.head)).sessionId,
      ]);
      expect(session).toHaveLength(1);
      await inside.execute('select app.settle_transfer(?, ?, ?, null)', [sheet.id.split(':')[1], 'IN_FOLLOW_UP', null]);
    });
    await expect(settle).rejects.toThrow('no transfer to answer');
  });
});

describe('appointments', () => {
  const at = (offset: number) => `${day(offset)}T09:00:00.000Z`;
  const schedule = (caseFile: Thing, when: string) =>
    ask(world, {
      by: officer,
      verb: 'scheduleAppointment',
      input: { caseId: caseFile.id, at: when, purpose: 'PAPERS' },
    });

  it('are made ahead, kept or missed when their time has come, and cancelled before', async () => {
    const caseFile = await openOne();
    expect((await schedule(caseFile, at(-1))).codes).toEqual(['APPOINTMENT_NOT_AHEAD']);
    expect((await schedule(caseFile, at(400))).codes).toEqual(['APPOINTMENT_TOO_FAR']);
    const one: Thing = (await schedule(caseFile, at(3))).data.thing;
    expect((await ask(world, { by: officer, verb: 'keepAppointment', input: changeOf(one) })).codes).toEqual([
      'APPOINTMENT_STILL_AHEAD',
    ]);
    await (await world.behind()).execute('update appointment set takes_place_at = now() - interval ?', ['1 day']);
    expect((await make(world, { by: officer, verb: 'keepAppointment', input: changeOf(one) })).state).toBe('KEPT');
    const gone: Thing = (await schedule(caseFile, at(5))).data.thing;
    const cancelled = await make(world, { by: officer, verb: 'cancelAppointment', input: changeOf(gone) });
    expect(cancelled.state).toBe('CANCELLED');
    expect((await ask(world, { by: officer, verb: 'missAppointment', input: changeOf(cancelled) })).codes).toEqual([
      'APPOINTMENT_WRONG_STATE',
    ]);
    const mine = '{ appointments(where: { state: { eq: KEPT } }) { nodes { id case { id } } } }';
    expect((await world.as(officer, mine)).data.appointments.nodes).toEqual([
      { id: one.id, case: { id: caseFile.id } },
    ]);
    expect((await world.as(second.head, mine)).data.appointments.nodes).toEqual([]);
  });
});
