import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { seats, sessionAt, sessionDraftOf, sessionFields } from '../../../test/stage/committee.ts';
import { projectAt, projectFields, requested } from '../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { das, committee, coordinator, officer, auditor, national } = people;
let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world, { envelope: 60_000_000, tranches: [50_000_000] });
});
afterAll(() => world.close());

const shortlisted = () => projectAt(world, agreement, 'SHORTLISTED');
const seatAt = (session: Thing, position: number) => session.seats.nodes[position - 1].id;
const itemOf = (session: Thing, index = 0): Thing => session.items.nodes[index];
const reread = async (id: string, by: typeof das = das): Promise<Thing> => {
  const query = `query ($id: ID!) { committeeSession(id: $id) { ${sessionFields} } }`;
  return (await world.as(by, query, { id })).data.committeeSession;
};

type Voted = { readonly by: typeof das; readonly seat: number; readonly ballot: string };
const vote = (session: Thing, { by, seat, ballot }: Voted, index = 0) => ({
  by,
  verb: 'voteOnAgendaItem',
  input: { agendaItemId: itemOf(session, index).id, seatId: seatAt(session, seat), ballot },
});

async function voteAll(session: Thing, ballot: string, index = 0) {
  for (const seat of [1, 2, 3]) await make(world, vote(session, { by: das, seat, ballot }, index));
}

const deciding = (session: Thing, more: object, index = 0) => ({
  by: das,
  verb: 'decideAgendaItem',
  input: { ...changeOf(itemOf(session, index)), ...more },
  fields: sessionFields,
});

describe('a session of a committee', { timeout: 120_000 }, () => {
  it('goes from its draft to its minutes, and its votes become decisions', async () => {
    const [first, second, third] = [await shortlisted(), await shortlisted(), await shortlisted()];
    let session = await sessionAt(world, 'DELIBERATING', [first, second, third]);
    expect(session.number).toMatch(/^CS-\d{4}-\d{4}$/);
    await voteAll(session, 'FOR');
    await voteAll(session, 'AGAINST', 1);
    await make(world, deciding(session, { outcome: 'APPROVED', amount: requested, conditions: 'Lease to be shown' }));
    await make(world, deciding(session, { outcome: 'REJECTED', reason: 'NOT_VIABLE' }, 1));
    session = await make(world, deciding(session, { outcome: 'DEFERRED', conditions: 'Second quote awaited' }, 2));
    expect(session.items.nodes.map(({ state, microProject }: Thing) => [state, microProject.state])).toEqual([
      ['APPROVED', 'APPROVED'],
      ['REJECTED', 'REJECTED'],
      ['DEFERRED', 'SHORTLISTED'],
    ]);
    const query = '{ id granted decision { round minutesReference outcome } }';
    const { data } = await world.as(das, `query ($id: ID!) { microProject(id: $id) ${query} }`, { id: first.id });
    expect(data.microProject).toMatchObject({
      granted: requested,
      decision: { round: 1, minutesReference: session.number, outcome: 'APPROVED' },
    });
    const by = { by: das, fields: sessionFields };
    session = await make(world, { ...by, verb: 'closeCommitteeSession', input: changeOf(session) });
    const minutes = { minutes: 'Three projects heard.', signedOn: day(0) };
    session = await make(world, { ...by, verb: 'minuteCommitteeSession', input: { ...changeOf(session), ...minutes } });
    expect(session.state).toBe('MINUTED');
  });

  it('shows its members codes only: no case, no name', async () => {
    const session = await sessionAt(world, 'CONVENED', [await shortlisted()]);
    const query = `query ($id: ID!) { committeeSession(id: $id) { items { nodes { microProject { code case { id } } } } } }`;
    const { data } = await world.as(committee, query, { id: session.id });
    expect(data.committeeSession.items.nodes).toEqual([
      { microProject: { code: itemOf(session).microProject.code, case: null } },
    ]);
  });

  it('BR-22 never shows its members a stay, and has no word of one in what it publishes', async () => {
    const session = await sessionAt(world, 'CONVENED', [await shortlisted()]);
    const through = `{ microProject { case { person { stays { nodes { enteredOn } } } } } }`;
    const query = `query ($id: ID!) { committeeSession(id: $id) { items(first: 2) { nodes ${through} } } }`;
    const { data } = await world.as(committee, query, { id: session.id });
    expect(data?.committeeSession.items.nodes).toEqual([{ microProject: { case: null } }]);
    const fields = '{ it: __type(name: "AgendaItem") { fields { name description } } }';
    const words = JSON.stringify((await world.as(committee, fields)).data);
    expect(words).not.toMatch(/offence|sentence|stay|committal/i);
  });

  it('is composed as the texts ask', async () => {
    const drafting = (more: object) => ({ by: das, verb: 'draftCommitteeSession', input: sessionDraftOf(more) });
    const men = seats.map((seat) => ({ ...seat, isWoman: false }));
    await expectRefusal(world, drafting({ seats: men }), 'COMMITTEE_WOMEN_QUOTA');
    const twice = [...seats, { ...seats[3], title: 'Another' }];
    await expectRefusal(world, drafting({ seats: twice, kind: 'CLDH' }), 'COMMITTEE_SEAT_TWICE');
    await expectRefusal(world, drafting({ territoryCode: '06.141' }), 'NOT_FOUND');
    await expectRefusal(world, { ...drafting({}), by: committee }, 'FORBIDDEN');
  });

  it('convenes in time, and opens with its quorum', async () => {
    const far = sessionDraftOf({ noticeDays: 7 });
    const late = await make(world, { by: das, verb: 'draftCommitteeSession', input: far, fields: sessionFields });
    const listing = { ...changeOf(late), microProjectIds: [(await shortlisted()).id] };
    const ready = await make(world, { by: das, verb: 'listAgendaItems', input: listing, fields: sessionFields });
    const convening = { by: das, verb: 'conveneCommitteeSession', input: changeOf(ready) };
    await expectRefusal(world, convening, 'COMMITTEE_NOTICE_TOO_SHORT');
    const session = await sessionAt(world, 'CONVENED', [await shortlisted()]);
    const few = { ...changeOf(session), presentSeatIds: [seatAt(session, 1), seatAt(session, 2)] };
    await expectRefusal(
      world,
      { by: das, verb: 'openCommitteeSession', input: few, fields: sessionFields },
      'COMMITTEE_QUORUM_MISSING',
    );
  });

  it('takes a project on one agenda at a time, and frees it when it is called off', async () => {
    const project = await shortlisted();
    const session = await sessionAt(world, 'DRAFT', [project]);
    const input = sessionDraftOf();
    const other = await make(world, { by: das, verb: 'draftCommitteeSession', input, fields: sessionFields });
    const listing = { by: das, verb: 'listAgendaItems', input: { ...changeOf(other), microProjectIds: [project.id] } };
    await expectRefusal(world, listing, 'COMMITTEE_PROJECT_LISTED');
    const cancelling = { ...changeOf(session), reason: 'The governor is away' };
    await make(world, { by: das, verb: 'cancelCommitteeSession', input: cancelling });
    const listed = await make(world, { ...listing, fields: sessionFields });
    expect(itemOf(listed).state).toBe('LISTED');
    const striking = { ...changeOf(itemOf(listed)), reason: 'Not ready' };
    const struck = await make(world, { by: das, verb: 'strikeAgendaItem', input: striking, fields: sessionFields });
    expect(itemOf(struck)).toMatchObject({ state: 'STRUCK', conditions: 'Not ready' });
  });

  it('is put off to a day ahead, and convened anew', async () => {
    const session = await sessionAt(world, 'CONVENED', [await shortlisted()]);
    const postponing = (startsAt: string) => ({
      by: das,
      verb: 'postponeCommitteeSession',
      input: { ...changeOf(session), startsAt },
    });
    await expectRefusal(world, postponing(`${day(-1)}T09:00:00Z`), 'COMMITTEE_DATE_IN_PAST');
    expect((await make(world, postponing(`${day(9)}T09:00:00Z`))).state).toBe('DRAFT');
  });
});

describe('a member of a committee', { timeout: 120_000 }, () => {
  it('scores under seal: nobody else sees the marks until the deliberation', async () => {
    const session = await sessionAt(world, 'OPEN', [await shortlisted()]);
    const marks = { viability: 7, competence: 8, market: 6, impact: 9 };
    const scoring = {
      by: committee,
      verb: 'scoreAgendaItem',
      input: { agendaItemId: itemOf(session).id, seatId: seatAt(session, 4), ...marks },
      fields: sessionFields,
    };
    const scored = await make(world, scoring);
    expect(itemOf(scored).scores.nodes).toEqual([{ viability: 7, seat: { position: 4 } }]);
    for (const by of [das, coordinator, national, auditor]) {
      expect(itemOf(await reread(session.id, by)).scores.nodes).toEqual([]);
    }
    await make(world, { ...scoring, input: { ...scoring.input, viability: 5 } });
    const deliberating = changeOf(await reread(session.id));
    await make(world, { by: das, verb: 'deliberateCommitteeSession', input: deliberating });
    for (const by of [das, coordinator, auditor]) {
      expect(itemOf(await reread(session.id, by)).scores.nodes).toEqual([{ viability: 5, seat: { position: 4 } }]);
    }
    await expectRefusal(world, scoring, 'COMMITTEE_SCORES_CLOSED');
  });

  it('speaks for his own seat only, and votes once', async () => {
    const session = await sessionAt(world, 'DELIBERATING', [await shortlisted()]);
    await make(world, vote(session, { by: committee, seat: 4, ballot: 'FOR' }));
    await expectRefusal(world, vote(session, { by: committee, seat: 4, ballot: 'FOR' }), 'COMMITTEE_ALREADY_VOTED');
    for (const [by, seat] of [
      [committee, 5],
      [committee, 1],
      [das, 4],
    ] as const) {
      await expectRefusal(world, vote(session, { by, seat, ballot: 'AGAINST' }), 'COMMITTEE_NOT_YOUR_SEAT');
    }
    await expectRefusal(world, vote(session, { by: officer, seat: 4, ballot: 'FOR' }), 'FORBIDDEN');
  });

  it('BR-26 with a declared interest neither scores nor votes, and the quorum is counted without him', async () => {
    const session = await sessionAt(world, 'DELIBERATING', [await shortlisted()]);
    const declaring = (by: typeof das, seat: number) => ({
      by,
      verb: 'declareInterest',
      input: { agendaItemId: itemOf(session).id, seatId: seatAt(session, seat), interest: 'FAMILY', note: 'A cousin' },
    });
    for (const [by, seat] of [
      [committee, 4],
      [coordinator, 5],
    ] as const) {
      await make(world, declaring(by, seat));
      await expectRefusal(world, vote(session, { by, seat, ballot: 'FOR' }), 'COMMITTEE_RECUSED');
    }
    await expectRefusal(world, declaring(committee, 4), 'COMMITTEE_INTEREST_KNOWN');
    await make(world, vote(session, { by: das, seat: 1, ballot: 'FOR' }));
    const approval = deciding(session, { outcome: 'APPROVED', amount: requested });
    await expectRefusal(world, approval, 'COMMITTEE_QUORUM_MISSING');
    await make(world, vote(session, { by: das, seat: 2, ballot: 'FOR' }));
    expect(itemOf(await make(world, approval)).state).toBe('APPROVED');
  });

  it('BR-26 is kept from a project that the records link him to, though he says nothing', async () => {
    const project = await shortlisted();
    const em = await world.behind();
    await em.execute(
      'update micro_project set author_ids = author_ids || (select id from auth.staff where email = ?) where id = ?',
      [committee?.email, project.id.replace('MicroProject:', '')],
    );
    const session = await sessionAt(world, 'DELIBERATING', [project]);
    expect(itemOf(session).interests.nodes).toEqual([{ interest: 'AUTHOR', seat: { position: 4 } }]);
    await expectRefusal(world, vote(session, { by: committee, seat: 4, ballot: 'FOR' }), 'COMMITTEE_RECUSED');
  });
});

describe('a decision of a committee', { timeout: 120_000 }, () => {
  it('says what the votes say, for a reason, and within what the project asked', async () => {
    const session = await sessionAt(world, 'DELIBERATING', [await shortlisted()]);
    const rejection = { outcome: 'REJECTED', reason: 'NOT_VIABLE' };
    await expectRefusal(world, deciding(session, rejection), 'COMMITTEE_QUORUM_MISSING');
    await voteAll(session, 'FOR');
    await expectRefusal(world, deciding(session, rejection), 'COMMITTEE_VOTE_SAYS_OTHERWISE');
    await expectRefusal(world, deciding(session, { outcome: 'APPROVED' }), 'COMMITTEE_AMOUNT_MISSING');
    const over = deciding(session, { outcome: 'APPROVED', amount: requested + 1 });
    await expectRefusal(world, over, 'MICRO_PROJECT_OVER_REQUEST');
    const elsewhere = { amount: requested, minutesReference: 'PV 14/2026', minutesOn: day(0) };
    const { microProject } = itemOf(session);
    const { data } = await world.as(das, 'query ($id: ID!) { microProject(id: $id) { id state version } }', {
      id: microProject.id,
    });
    const approving = { by: das, verb: 'approveMicroProject', input: { ...changeOf(data.microProject), ...elsewhere } };
    await expectRefusal(world, approving, 'MICRO_PROJECT_ON_AGENDA');
    const closing = { by: das, verb: 'closeCommitteeSession', input: changeOf(session) };
    await expectRefusal(world, closing, 'COMMITTEE_ITEMS_OPEN');
  });

  it('is made once, though two record it together', async () => {
    const session = await sessionAt(world, 'DELIBERATING', [await shortlisted()]);
    await voteAll(session, 'FOR');
    const approval = deciding(session, { outcome: 'APPROVED', amount: requested });
    const answers = await Promise.all([1, 2].map(() => ask(world, { ...approval, input: { ...approval.input } })));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE']);
  });
});

describe('a rejected project', { timeout: 120_000 }, () => {
  it('BR-25 may be looked at anew once, and is then decided on a second time', async () => {
    const fields = `${projectFields} decision { round outcome } appeal { grounds }`;
    const move = (thing: Thing, by: typeof das, verb: string, more: object = {}) =>
      make(world, { by, verb, input: { ...changeOf(thing), ...more }, fields });
    const minutes = { minutesReference: 'PV 14/2026', minutesOn: day(0) };
    const rejected = await move(await shortlisted(), das, 'rejectMicroProject', { reason: 'OTHER', ...minutes });
    const appeal = { grounds: 'The premises are found.', askedOn: day(0) };
    await expectRefusal(
      world,
      { by: das, verb: 'appealMicroProject', input: { ...changeOf(rejected), ...appeal } },
      'FORBIDDEN',
    );
    const appealed = await move(rejected, officer, 'appealMicroProject', appeal);
    expect(appealed).toMatchObject({ state: 'UNDER_REVIEW', appeal: { grounds: appeal.grounds } });
    const again = await move(appealed, das, 'shortlistMicroProject');
    const refused = await move(again, das, 'rejectMicroProject', { reason: 'NOT_VIABLE', ...minutes });
    expect(refused.decision).toEqual({ round: 2, outcome: 'REJECTED' });
    await expectRefusal(
      world,
      { by: officer, verb: 'appealMicroProject', input: { ...changeOf(refused), ...appeal } },
      'MICRO_PROJECT_APPEALED_BEFORE',
    );
    expect(
      (
        await ask(world, {
          by: officer,
          verb: 'appealMicroProject',
          input: { idempotencyKey: randomUUID(), ...changeOf(refused), grounds: '', askedOn: day(0) },
        })
      ).codes,
    ).toEqual(['BAD_INPUT']);
  });
});
