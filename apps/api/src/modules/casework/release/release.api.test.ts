import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '@wasl/domain/kernel';
import { homeOn } from '@wasl/domain/casework';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { Stay } from '#modules/person/stay.entity.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { officerId, openingOf } from '../../../../test/stage/case.ts';
import { agree, assessedCase, insideCase, lifeProject, spr } from '../../../../test/stage/inside.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, centre, coordinator, auditor, das, national } = people;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const read = async (id: string, selection: string, by: { email: string } | null = spr) =>
  (await world.as(by, `query ($id: ID!) { case(id: $id) { ${selection} } }`, { id })).data.case;

describe('a life project', () => {
  it('is agreed inside, and the next one keeps what it replaces', async () => {
    const caseFile = await assessedCase(world);
    const first = await agree(world, caseFile.id);
    expect(first).toMatchObject({ state: 'AGREED', revision: 1 });
    expect(first.steps.nodes).toMatchObject([
      { what: 'تجديد البطاقة الوطنية', who: 'BENEFICIARY', dueOn: day(10), doneOn: null },
      { who: 'FAMILY', dueOn: null },
    ]);
    const second = await agree(world, caseFile.id, {
      goal: 'Un emploi de coiffeur',
      road: 'EMPLOYMENT',
      agreedOn: day(-5),
    });
    expect(second).toMatchObject({ state: 'AGREED', revision: 2 });
    const seen = await read(caseFile.id, 'road lifeProjects { nodes { revision state goal steps { totalCount } } }');
    expect(seen).toEqual({
      road: 'EMPLOYMENT',
      lifeProjects: {
        nodes: [
          { revision: 2, state: 'AGREED', goal: 'Un emploi de coiffeur', steps: { totalCount: 2 } },
          { revision: 1, state: 'SUPERSEDED', goal: lifeProject('').goal, steps: { totalCount: 2 } },
        ],
      },
    });
    const [step] = first.steps.nodes;
    const doing = { id: step.id, expectedVersion: step.version, doneOn: day(-6) };
    await expectRefusal(world, { by: spr, verb: 'doLifeStep', input: doing, fields: 'id' }, 'LIFE_PROJECT_REPLACED');
    const [other] = second.steps.nodes;
    const done = await make(world, {
      by: spr,
      verb: 'doLifeStep',
      input: { id: other.id, expectedVersion: other.version, doneOn: day(-1) },
      fields: 'id version doneOn',
    });
    expect(done.doneOn).toBe(day(-1));
    const { timeline } = await read(caseFile.id, 'timeline { nodes { kind happenedOn } }');
    expect(timeline.nodes).toContainEqual({ kind: 'LIFE_PROJECT_AGREED', happenedOn: day(-5) });
    expect(timeline.nodes).toContainEqual({ kind: 'LIFE_STEP_DONE', happenedOn: day(-1) });
  });

  it.each([
    ['agreed tomorrow', { agreedOn: day(1) }, 'LIFE_PROJECT_IN_FUTURE'],
    ['agreed before the case was opened', { agreedOn: day(-60) }, 'LIFE_PROJECT_BEFORE_LAST'],
    ['without a step', { steps: [] }, 'BAD_INPUT'],
    ['with a goal of ten thousand letters', { goal: 'x'.repeat(10_000) }, 'BAD_INPUT'],
    ['for a case that is none', { caseId: `Case:${crypto.randomUUID()}` }, 'NOT_FOUND'],
  ])('is refused when %s', async (_, more, code) => {
    const { id } = await insideCase(world);
    const input = lifeProject(id, more);
    await expectRefusal(world, { by: spr, verb: 'agreeLifeProject', input, fields: 'id' }, code);
    expect((await read(id, 'lifeProjects { totalCount }')).lifeProjects.totalCount).toBe(0);
  });
});

describe('the road from prison to the centre', () => {
  it('is prepared with a life project, and leads to the centre that covers the home', async () => {
    const caseFile = await assessedCase(world);
    const preparing = { by: spr, verb: 'prepareCase', input: changeOf(caseFile) };
    await expectRefusal(world, preparing, 'LIFE_PROJECT_NOT_AGREED');
    await agree(world, caseFile.id);
    const agreed = await read(caseFile.id, 'id state version');
    const prepared = await make(world, { by: spr, verb: 'prepareCase', input: changeOf(agreed) });
    expect(prepared.state).toBe('PREPARING');
    expect(await read(caseFile.id, 'id', centre)).toBeNull();

    const input = { ...changeOf(prepared), releasedOn: day(-2), releaseKind: 'END_OF_SENTENCE' };
    const fields = 'id state version releasedOn firstContactDueOn firstContactState centre { code }';
    const released = await make(world, { by: spr, verb: 'releaseCase', input, fields });
    expect(released).toMatchObject({
      state: 'RELEASED',
      releasedOn: day(-2),
      firstContactDueOn: day(13),
      firstContactState: 'DUE',
      centre: { code: 'CAR-BENI-MELLAL' },
    });
    const em = await world.behind();
    const stay = await em.findOneOrFail(Stay, { person: { cases: { id: caseFile.id.replace('Case:', '') } } });
    expect(stay).toMatchObject({ releasedOn: day(-2), releaseKind: 'END_OF_SENTENCE' });
    // From here on the head of the centre sees it, and gives it to an officer.
    expect(await read(caseFile.id, 'state', centre)).toEqual({ state: 'RELEASED' });
  });

  it('BR-42: asks for a first contact within fifteen days, and calls it late on the sixteenth', async () => {
    const due = await insideCase(world);
    const late = await insideCase(world);
    const letGo = (caseFile: Thing, offset: number) =>
      make(world, {
        by: spr,
        verb: 'releaseCase',
        input: { ...changeOf(caseFile), releasedOn: day(offset), releaseKind: 'ROYAL_PARDON' },
      });
    const [waiting, forgotten] = [await letGo(due, -15), await letGo(late, -16)];
    expect((await read(due.id, 'firstContactState', centre)).firstContactState).toBe('DUE');
    expect((await read(late.id, 'firstContactState', centre)).firstContactState).toBe('LATE');
    const to = { officerId: await officerId(world) };
    for (const caseFile of [waiting, forgotten]) {
      await make(world, { by: centre, verb: 'assignCase', input: { ...changeOf(caseFile), ...to } });
    }
    const call = (caseId: string, isReached: boolean) =>
      make(world, { by: officer, verb: 'recordContact', input: { caseId, on: day(0), channel: 'PHONE', isReached } });
    await call(due.id, false);
    expect((await read(due.id, 'firstContactState', officer)).firstContactState).toBe('DUE');
    await call(due.id, true);
    await call(late.id, true);
    const fields = 'firstContactOn firstContactState';
    expect(await read(due.id, fields, officer)).toEqual({ firstContactOn: day(0), firstContactState: 'DONE' });
    expect(await read(late.id, fields, officer)).toEqual({ firstContactOn: day(0), firstContactState: 'DONE_LATE' });
  });

  it('is refused where nothing was ended, or where it ended otherwise', async () => {
    const caseFile = await insideCase(world);
    const input = { ...changeOf(caseFile), releasedOn: day(-2), releaseKind: 'ROYAL_PARDON' };
    const asked = (more: object) => ({ by: spr, verb: 'releaseCase', input: { ...input, ...more } });
    await expectRefusal(world, asked({ releasedOn: day(1) }), 'CASE_RELEASED_IN_FUTURE');
    await expectRefusal(world, asked({ releasedOn: day(-900) }), 'CASE_RELEASED_BEFORE_ENTRY');
    await expectRefusal(world, asked({ centreCode: 'PEN-BENI-MELLAL' }), 'BAD_INPUT');
    await expectRefusal(world, asked({ expectedVersion: 99 }), 'STALE');
    await make(world, asked({}));
    await expectRefusal(world, asked({ expectedVersion: caseFile.version + 1 }), 'CASE_WRONG_STATE');
    const outside = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, 900) });
    const nothing = { ...input, ...changeOf(outside) };
    await expectRefusal(world, { by: officer, verb: 'releaseCase', input: nothing }, 'CASE_NOT_INSIDE');
    await expectRefusal(world, { by: das, verb: 'releaseCase', input: nothing }, 'FORBIDDEN');
    await expectRefusal(world, { by: auditor, verb: 'releaseCase', input: nothing }, 'FORBIDDEN');
  });

  it('needs a centre where none covers the home', async () => {
    const caseFile = await insideCase(world, { territoryCode: '12.391' });
    const input = { ...changeOf(caseFile), releasedOn: day(-2), releaseKind: 'ROYAL_PARDON' };
    await expectRefusal(world, { by: spr, verb: 'releaseCase', input }, 'CASE_HOME_NOT_COVERED');
    const named = { ...input, centreCode: 'CAR-FES' };
    const released = await make(world, { by: spr, verb: 'releaseCase', input: named, fields: 'id centre { code }' });
    expect(released.centre.code).toBe('CAR-FES');
  });
});

describe('the home of a case', () => {
  it('BR-46: moves with everything that is placed by it, and keeps where it was', async () => {
    const caseFile = await assessedCase(world);
    const moving = { ...changeOf(caseFile), territoryCode: '05.311', movedOn: day(-3), cause: 'MOVED' };
    const fields =
      'id state version territory { code } homeChanges { nodes { from { code } to { code } cause changedOn } }';
    const moved = await make(world, { by: spr, verb: 'moveHome', input: moving, fields });
    expect(moved).toMatchObject({
      version: caseFile.version + 1,
      territory: { code: '05.311' },
      homeChanges: {
        nodes: [{ from: { code: '05.091' }, to: { code: '05.311' }, cause: 'MOVED', changedOn: day(-3) }],
      },
    });
    const em = await world.behind();
    const { territoryCode } = await em.findOneOrFail(Diagnosis, { case: caseFile.id.replace('Case:', '') });
    expect(territoryCode).toBe('05.311');
    const changes = moved.homeChanges.nodes.map((change: Record<string, { code: string }>) => ({
      fromCode: change.from?.code,
      toCode: change.to?.code,
      changedOn: change.changedOn,
    }));
    expect(homeOn(isoDate(day(-4)), territoryCode, changes)).toBe('05.091');
  });

  it('is refused to move to where it is, to nowhere, or out of reach', async () => {
    const caseFile = await insideCase(world);
    const asked = (more: object, by: { email: string } | null = spr) => ({
      by,
      verb: 'moveHome',
      input: { ...changeOf(caseFile), territoryCode: '05.311', movedOn: day(-3), cause: 'MOVED', ...more },
    });
    await expectRefusal(world, asked({ territoryCode: '05.091' }), 'CASE_HOME_UNCHANGED');
    await expectRefusal(world, asked({ territoryCode: '05.999' }), 'BAD_INPUT');
    await expectRefusal(world, asked({ movedOn: day(1) }), 'CASE_MOVED_IN_FUTURE');
    await expectRefusal(world, asked({ territoryCode: '06.141' }, coordinator), 'NOT_FOUND');
    await expectRefusal(world, asked({}, officer), 'NOT_FOUND');
    expect((await ask(world, asked({ territoryCode: '06.141' }, national))).codes).toEqual([]);
  });
});
