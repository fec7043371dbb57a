import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '@wasl/domain/kernel';
import { Case } from '#modules/casework/case.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { type Asked, ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { addSecondCentre } from '../../../test/stage/second-centre.ts';
import {
  addPartner,
  courseFields,
  enrolmentFields,
  planning,
  traineeCase,
  traineeOf,
} from '../../../test/stage/training.ts';
import { createWorld, type Persona, type World } from '../../../test/world.ts';
import { Enrolment } from './enrolment/enrolment.entity.ts';

const { officer, centre, das, auditor } = people;

let world: World;
let partner: Persona;
let otherPartner: Persona;
beforeAll(async () => {
  world = await createWorld();
  partner = await addPartner(world);
  otherPartner = await addPartner(world, 'other-partner');
});
afterAll(() => world.close());

const keyOf = ({ id }: Thing) => id.split(':')[1] ?? '';
const plan = (by: Persona = centre, more: object = {}) => make(world, planning(by, more));
const proposal = (caseFile: Thing, course: Thing, by: Persona = officer): Asked => ({
  by,
  verb: 'proposeEnrolment',
  input: { caseId: caseFile.id, courseId: course.id },
  fields: enrolmentFields,
});
const step = (verb: string, thing: Thing, more: object = {}, by: Persona = officer): Asked => ({
  by,
  verb: `${verb}Enrolment`,
  input: { ...changeOf(thing), ...more },
  fields: enrolmentFields,
});
const closing = (course: Thing, by: Persona = centre, isFacilityClosed = false): Asked => ({
  by,
  verb: 'closeCourse',
  input: { ...changeOf(course), reason: 'The workshop burned down.', isFacilityClosed },
  fields: courseFields,
});
const concluding = (course: Thing, results: object[], by: Persona = partner): Asked => ({
  by,
  verb: 'concludeCourse',
  input: { courseId: course.id, results },
  fields: courseFields,
});
const pass = (trainee: Thing, rank = 1) => ({
  traineeCode: trainee.traineeCode,
  result: 'CERTIFIED',
  on: day(0),
  certificateNumber: `OFPPT-2026-${rank}`,
});

describe('a person in a course', () => {
  it('goes from the proposal to the certificate, day by day', async () => {
    const course = await plan();
    expect(course).toMatchObject({ capacity: 2, placesTaken: 0, lead: null });
    const proposed = await make(world, proposal(await traineeCase(world), course));
    expect(proposed).toMatchObject({ state: 'PROPOSED', traineeCode: expect.stringMatching(/^P-/), attendedHours: 0 });
    const enrolled = await make(world, step('enrol', proposed));
    const begun = await make(world, step('begin', enrolled, { on: day(-10) }));
    const first = await make(world, step('attend', begun, { on: day(-10), hours: 6 }));
    const second = await make(world, step('attend', first, { on: day(-9), hours: 0 }));
    const third = await make(world, step('attend', second, { on: day(-8), hours: 12 }));
    expect(third).toMatchObject({ attendedHours: 18 });
    expect(third.attendances.nodes.map(({ hours }: Thing) => hours)).toEqual([12, 0, 6]);
    const completed = await make(world, step('complete', third, { on: day(-1) }));
    const given = { result: 'CERTIFIED', on: day(0), certificateNumber: 'OFPPT-٢٠٢٦-7' };
    expect(await make(world, step('conclude', completed, given, centre))).toMatchObject({
      state: 'CERTIFIED',
      certificateNumber: 'OFPPT-2026-7',
      concludedOn: day(0),
    });
    const query = 'query ($id: ID!) { course(id: $id) { placesTaken enrolments { nodes { state } } } }';
    const { data } = await world.as(officer, query, { id: course.id });
    expect(data.course).toEqual({ placesTaken: 1, enrolments: { nodes: [{ state: 'CERTIFIED' }] } });
  });

  it('stops, frees the place, and goes on elsewhere with the hours kept where they were followed', async () => {
    const course = await plan(centre, { capacity: 1 });
    const begun = await traineeOf(world, course);
    const attended = await make(world, step('attend', begun, { on: day(-9), hours: 5 }));
    const stopped = await make(world, step('interrupt', attended, { on: day(-5), reason: 'TRANSFER' }));
    expect(stopped).toMatchObject({ state: 'INTERRUPTED', interruptionReason: 'TRANSFER' });
    await traineeOf(world, course);
    await expectRefusal(world, step('resume', stopped), 'COURSE_FULL');
    const other = await plan(partner);
    const resumed = await make(world, step('resume', stopped, { courseId: other.id }));
    expect(resumed).toMatchObject({
      state: 'IN_PROGRESS',
      interruptionReason: null,
      attendedHours: 0,
      course: { id: other.id },
      continuedFrom: { id: course.id },
    });
    const there = await make(world, step('attend', resumed, { on: day(-4), hours: 8 }, partner));
    expect(there.attendedHours).toBe(8);
    expect((await make(world, step('attend', there, { on: day(-3), hours: 8 }))).attendances.nodes).toHaveLength(3);
  });

  it('leaves for good with a reason, and no place is kept', async () => {
    const course = await plan(centre, { capacity: 1 });
    const trainee = await traineeOf(world, course, false);
    const left = await make(world, step('drop', trainee, { on: day(0), reason: 'FOUND_WORK' }));
    expect(left).toMatchObject({ state: 'DROPPED', dropReason: 'FOUND_WORK' });
    expect((await traineeOf(world, course)).state).toBe('IN_PROGRESS');
  });

  it('is in the course once', async () => {
    const course = await plan();
    const caseFile = await traineeCase(world);
    await make(world, proposal(caseFile, course));
    expect((await ask(world, proposal(caseFile, course))).codes).toEqual(['ENROLMENT_REPEATED']);
  });
});

describe('the last place of a course', () => {
  it('is taken once when several want it at once', async () => {
    const course = await plan(centre, { capacity: 1 });
    const proposed: Thing[] = [];
    for (let rank = 0; rank < 5; rank += 1)
      proposed.push(await make(world, proposal(await traineeCase(world), course)));
    const answers = await Promise.all(proposed.map((thing) => ask(world, step('enrol', thing))));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(4).fill('COURSE_FULL'));
    const { data } = await world.as(officer, 'query ($id: ID!) { course(id: $id) { placesTaken } }', { id: course.id });
    expect(data.course.placesTaken).toBe(1);
  });
});

describe('a course that closes before its time', () => {
  it('interrupts whoever follows it and lets go of whoever was to begin, whoever accompanies them', async () => {
    const course = await plan();
    const begun = await traineeOf(world, course);
    const waiting = await traineeOf(world, course, false);
    // The case lives at a centre out of reach of who closes the course.
    const em = await world.behind();
    const { case: caseFile } = await em.findOneOrFail(Enrolment, keyOf(begun));
    const second = await addSecondCentre(world);
    await em.nativeUpdate(
      Case,
      { id: caseFile.id },
      { centreCode: 'CAR-CASABLANCA', officerId: second.officerId.split(':')[1] },
    );
    expect(await make(world, closing(course, centre, true))).toMatchObject({ closedOn: day(0) });
    const after = await world.behind();
    expect(await after.findOneOrFail(Enrolment, keyOf(begun))).toMatchObject({
      state: 'INTERRUPTED',
      interruptionReason: 'FACILITY_CLOSED',
      centreCode: 'CAR-CASABLANCA',
    });
    expect(await after.findOneOrFail(Enrolment, keyOf(waiting))).toMatchObject({
      state: 'DROPPED',
      dropReason: 'COURSE_CLOSED',
    });
    await expectRefusal(world, closing({ ...course, version: course.version + 1 }), 'COURSE_CLOSED');
    await expectRefusal(world, proposal(await traineeCase(world), course), 'COURSE_CLOSED');
  });

  it('BR-47 keeps its history, and a closed facility takes no new one', async () => {
    const em = await world.behind();
    const [closed] = await em.find(Facility, { status: 'CLOSED' }, { limit: 1 });
    await expectRefusal(
      world,
      planning(people.national, { centreCode: null, facilityCode: closed?.code }),
      'COURSE_FACILITY_CLOSED',
    );
  });
});

describe('a training partner', () => {
  it('enters the results of its own course by list, knowing codes and no names', async () => {
    const course = await plan(partner, { capacity: 3, centreCode: null });
    const asked = await world.as(officer, 'query ($id: ID!) { course(id: $id) { lead { email } } }', { id: course.id });
    expect(asked.data.course.lead).toEqual({ email: partner?.email });
    const trainees: Thing[] = [];
    for (let rank = 0; rank < 2; rank += 1) {
      const trainee = await traineeOf(world, course);
      trainees.push(await make(world, step('complete', trainee, { on: day(-1) }, partner)));
    }
    const seen = await world.as(
      partner,
      '{ enrolments { nodes { traineeCode case { id } course { id } } } cases { nodes { id } } }',
    );
    expect(seen.data.enrolments.nodes.filter(({ course: { id } }: Thing) => id === course.id)).toHaveLength(2);
    expect(seen.data.cases.nodes).toEqual([]);
    expect(seen.data.enrolments.nodes.every((one: Thing) => one.case === null)).toBe(true);
    const [first, second] = trainees;
    if (!first || !second) throw new Error('Two people follow the course.');
    const failed = { traineeCode: second.traineeCode, result: 'FAILED', on: day(0) };
    await make(world, concluding(course, [pass(first), failed]));
    const { data } = await world.as(
      partner,
      'query ($id: ID!) { course(id: $id) { enrolments { nodes { state } } } }',
      {
        id: course.id,
      },
    );
    expect(data.course.enrolments.nodes.map(({ state }: Thing) => state).sort()).toEqual(['CERTIFIED', 'FAILED']);
  });

  it('enters all of a list or none of it', async () => {
    const course = await plan(partner, { capacity: 3 });
    const done = await make(world, step('complete', await traineeOf(world, course), { on: day(-1) }));
    const begun = await traineeOf(world, course);
    const results = [pass(done), pass(begun, 2)];
    await expectRefusal(world, concluding(course, results), 'ENROLMENT_WRONG_STATE');
    await expectRefusal(world, concluding(course, [pass(done), pass(done)]), 'ENROLMENT_LISTED_TWICE');
    const stranger = { ...pass(done), traineeCode: 'P-NOBODY' };
    await expectRefusal(world, concluding(course, [pass(done), stranger]), 'ENROLMENT_NOT_OF_COURSE');
    const untrue = { ...pass(done), result: 'FAILED' };
    await expectRefusal(world, concluding(course, [untrue]), 'ENROLMENT_CERTIFICATE_WITHOUT_PASS');
    await expectRefusal(
      world,
      concluding(course, [{ ...pass(done), certificateNumber: null }]),
      'ENROLMENT_CERTIFICATE_MISSING',
    );
  });

  it('reaches the courses of nobody else', async () => {
    const course = await plan(partner);
    const trainee = await traineeOf(world, course);
    await expectRefusal(world, step('complete', trainee, { on: day(-1) }, otherPartner), 'NOT_FOUND');
    await expectRefusal(world, concluding(course, [pass(trainee)], otherPartner), 'NOT_FOUND');
    await expectRefusal(world, closing(course, otherPartner), 'NOT_FOUND');
    const { data } = await world.as(otherPartner, '{ enrolments { totalCount } }');
    expect(data.enrolments.totalCount).toBe(0);
  });
});

describe('a course is refused', () => {
  it.each([
    ['when it ends before it begins', { endsOn: day(-21) }, 'COURSE_DATES_WRONG'],
    ['with more hours than its days hold', { startsOn: day(0), endsOn: day(0) }, 'COURSE_TOO_DENSE'],
    ['without a place', { capacity: 0 }, 'BAD_INPUT'],
    ['with hours below zero', { hours: -1 }, 'BAD_INPUT'],
    ['with a title of ten thousand signs', { title: 'x'.repeat(10_000) }, 'BAD_INPUT'],
    ['with a title that turns the line around', { title: 'A\u202Ebcd' }, 'BAD_INPUT'],
    ['for a skill that does not exist', { skillCode: 'flying' }, 'BAD_INPUT'],
    ['at a facility that does not exist', { facilityCode: 'PEN-NOWHERE' }, 'BAD_INPUT'],
    ['led by nobody', { leadId: `StaffMember:${crypto.randomUUID()}` }, 'BAD_INPUT'],
    ['at a centre out of reach', { centreCode: 'CAR-CASABLANCA' }, 'NOT_FOUND'],
  ])('%s, and nothing is recorded', async (_, more, code) => {
    await expectRefusal(world, planning(centre, more), code);
  });

  it('to whoever may not', async () => {
    for (const by of [officer, das, auditor]) await expectRefusal(world, planning(by), 'FORBIDDEN');
  });
});

describe('an enrolment is refused', () => {
  it('on days that cannot be, and with hours that no day or course has', async () => {
    const course = await plan();
    const enrolled = await traineeOf(world, course, false);
    await expectRefusal(world, step('begin', enrolled, { on: day(1) }), 'ENROLMENT_DATE_IN_FUTURE');
    await expectRefusal(world, step('begin', enrolled, { on: day(-21) }), 'ENROLMENT_DATE_OUTSIDE');
    const begun = await make(world, step('begin', enrolled, { on: day(-10) }));
    await expectRefusal(world, step('attend', begun, { on: day(-9), hours: 13 }), 'ENROLMENT_DAY_TOO_LONG');
    await expectRefusal(world, step('attend', begun, { on: day(-9), hours: -1 }), 'BAD_INPUT');
    const attended = await make(world, step('attend', begun, { on: day(-9), hours: 12 }));
    await expectRefusal(world, step('attend', attended, { on: day(-9), hours: 2 }), 'ENROLMENT_DAY_REPEATED');
    await expectRefusal(world, step('attend', attended, { on: day(-8), hours: 9 }), 'ENROLMENT_HOURS_OVER_COURSE');
  });

  it('out of order, by a stale version, and by whoever may not', async () => {
    const proposed = await make(world, proposal(await traineeCase(world), await plan()));
    await expectRefusal(world, step('begin', proposed, { on: day(0) }), 'ENROLMENT_WRONG_STATE');
    await expectRefusal(world, step('resume', proposed), 'ENROLMENT_WRONG_STATE');
    await expectRefusal(
      world,
      step('conclude', proposed, { result: 'FAILED', on: day(0) }, centre),
      'ENROLMENT_WRONG_STATE',
    );
    await expectRefusal(world, step('conclude', proposed, { result: 'FAILED', on: day(0) }), 'FORBIDDEN');
    await expectRefusal(world, step('enrol', proposed, {}, das), 'FORBIDDEN');
    const enrolled = await make(world, step('enrol', proposed));
    await expectRefusal(world, step('enrol', proposed), 'STALE');
    expect(enrolled.version).toBe(proposed.version + 1);
  });

  it('BR-40 before consent, and once the case is closed', async () => {
    const course = await plan();
    const caseFile = await traineeCase(world);
    const id = keyOf(caseFile);
    const em = await world.behind();
    await em.execute(
      'update consent set withdrawn_at = now() where person_id = (select person_id from case_file where id = ?)',
      [id],
    );
    await expectRefusal(world, proposal(caseFile, course), 'ENROLMENT_CONSENT_MISSING');
    await em.nativeUpdate(Case, { id }, { state: 'CLOSED', closedOn: isoDate(day(0)), closeReason: 'WITHDRAWN' });
    await expectRefusal(world, proposal(caseFile, course), 'ENROLMENT_CASE_NOT_OPEN');
  });
});
