import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement, agreementDraftOf, draftAgreement } from '../../../test/stage/agreement.ts';
import { projectAt, requested } from '../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { national, das, finance, officer, coordinator } = people;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const drafting = (more: object = {}) => ({
  by: national,
  verb: 'draftAgreement',
  input: { ...agreementDraftOf(), ...more },
});

describe('drafting an agreement', () => {
  it('keeps parties, contributions and tranches in their order', async () => {
    const drafted = await make(world, {
      ...drafting(),
      fields: `id state version territory { code } programme { code } envelope committed delivered
        parties { nodes { kind signedOn } } contributions { nodes { amount party { kind } } } tranches { nodes { sequence amount room state } }`,
    });
    expect(drafted).toMatchObject({
      state: 'DRAFT',
      territory: { code: '05.091' },
      programme: { code: 'INDH-III-2' },
      envelope: 20_000_000,
      committed: 0,
      delivered: 0,
      parties: {
        nodes: [
          { kind: 'FOUNDATION', signedOn: null },
          { kind: 'CPDH', signedOn: null },
        ],
      },
      contributions: {
        nodes: [
          { amount: 1_000_000, party: { kind: 'FOUNDATION' } },
          { amount: 19_000_000, party: { kind: 'CPDH' } },
        ],
      },
      tranches: {
        nodes: [
          { sequence: 1, amount: 12_000_000, room: 12_000_000, state: 'PLANNED' },
          { sequence: 2, amount: 8_000_000 },
        ],
      },
    });
  });

  it.each([
    ['contributions that are not the envelope', { envelope: 20_000_001 }, 'AGREEMENT_CONTRIBUTIONS_UNBALANCED'],
    [
      'tranches over the envelope',
      { tranches: [{ sequence: 1, amount: 20_000_001, plannedOn: day(0) }] },
      'AGREEMENT_TRANCHES_OVER_ENVELOPE',
    ],
    [
      'tranches out of order',
      { tranches: [{ sequence: 2, amount: 1, plannedOn: day(0) }] },
      'AGREEMENT_TRANCHES_OUT_OF_ORDER',
    ],
    ['no tranche', { tranches: [] }, 'AGREEMENT_TRANCHES_MISSING'],
    ['an end before its start', { endsOn: day(-300) }, 'AGREEMENT_DATES_REVERSED'],
  ])('is refused with %s', async (_, more, code) => {
    await expectRefusal(world, drafting(more), code);
  });

  it('is refused without the province, and under a number that is taken', async () => {
    const { parties, number } = agreementDraftOf();
    const alone = {
      parties: parties.slice(0, 1),
      contributions: [{ partyIndex: 0, amount: 20_000_000, kind: 'CASH' }],
    };
    await expectRefusal(world, drafting(alone), 'AGREEMENT_PARTIES_MISSING');
    await make(world, drafting({ number }));
    await expectRefusal(world, drafting({ number }), 'AGREEMENT_NUMBER_TAKEN');
  });

  it.each([
    ['an unknown programme', { programmeCode: 'NONE' }],
    ['an unknown territory', { territoryCode: '13.999' }],
    ['a contribution of nobody', { contributions: [{ partyIndex: 7, amount: 20_000_000, kind: 'CASH' }] }],
    ['a title that turns the line around', { titles: { ar: 'ا', fr: 'x\u202Ey', en: 'x' } }],
    ['a title without end', { titles: { ar: 'ا', fr: 'x'.repeat(10_000), en: 'x' } }],
    ['a number of nothing but spaces', { number: '   ' }],
  ])('is refused with %s', async (_, more) => {
    await expectRefusal(world, drafting(more), 'BAD_INPUT');
  });

  it('writes Arabic digits as everybody reads them', async () => {
    const drafted = await make(world, { ...drafting({ number: `اتفاقية ٢٠٢٦-${process.pid}` }), fields: 'id number' });
    expect(drafted.number).toContain('2026');
  });

  it('is not for those who only read agreements', async () => {
    for (const by of [das, finance, officer, coordinator])
      await expectRefusal(world, { ...drafting(), by }, 'FORBIDDEN');
  });
});

describe('the way of an agreement', () => {
  it('is walked step by step, each by who may, each recorded', async () => {
    const drafted = await draftAgreement(world);
    await expectRefusal(
      world,
      { by: national, verb: 'signAgreement', input: { ...changeOf(drafted), signedOn: day(-1) } },
      'AGREEMENT_WRONG_STATE',
    );
    const negotiated = await make(world, { by: national, verb: 'negotiateAgreement', input: changeOf(drafted) });
    const adopting = (more: object) => ({
      by: das,
      verb: 'adoptAgreement',
      input: { ...changeOf(negotiated), minutesReference: 'PV 3', adoptedOn: day(-10), ...more },
    });
    await expectRefusal(world, adopting({ adoptedOn: day(2) }), 'AGREEMENT_DATE_IN_FUTURE');
    await expectRefusal(world, adopting({ expectedVersion: 99 }), 'STALE');
    const adopted = await make(world, adopting({}));
    const signing = (signedOn: string) => ({
      by: national,
      verb: 'signAgreement',
      input: { ...changeOf(adopted), signedOn },
      fields: 'id state version signedOn parties { nodes { signedOn } }',
    });
    await expectRefusal(world, signing(day(-11)), 'AGREEMENT_SIGNED_BEFORE_ADOPTION');
    const signed = await make(world, signing(day(-9)));
    expect(signed.parties.nodes).toEqual([{ signedOn: day(-9) }, { signedOn: day(-9) }]);
    expect(await make(world, { by: national, verb: 'activateAgreement', input: changeOf(signed) })).toMatchObject({
      state: 'ACTIVE',
    });
    const em = await world.behind();
    const rows = await em.execute<{ action: string }[]>(
      'select action from audit.entry where stream = ? order by sequence',
      [drafted.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      ['draft', 'negotiate', 'adopt', 'sign', 'activate'].map((verb) => `agreement.${verb}`),
    );
  });

  it('is made in one go by two at once: the second is told that it is late', async () => {
    const drafted = await draftAgreement(world);
    const asked = { by: national, verb: 'negotiateAgreement', input: changeOf(drafted) };
    const answers = await Promise.all([ask(world, asked), ask(world, asked)]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['STALE']]);
  });

  it('is the same as nothing for who is elsewhere', async () => {
    const far = await make(world, {
      by: national,
      verb: 'draftAgreement',
      input: agreementDraftOf({ territoryCode: '01.151' }),
    });
    const query =
      'query ($id: ID!) { agreement(id: $id) { id } node(id: $id) { id } agreements(first: 100) { nodes { id } } }';
    const { data } = await world.as(das, query, { id: far.id });
    expect(data).toMatchObject({ agreement: null, node: null });
    expect(data.agreements.nodes).not.toContainEqual({ id: far.id });
    const adopting = { ...changeOf(far), minutesReference: 'PV 3', adoptedOn: day(-1) };
    await expectRefusal(world, { by: das, verb: 'adoptAgreement', input: adopting }, 'NOT_FOUND');
    const absent = { ...adopting, id: `Agreement:${crypto.randomUUID()}` };
    await expectRefusal(world, { by: das, verb: 'adoptAgreement', input: absent }, 'NOT_FOUND');
  });
});

describe('the tranches of an agreement', () => {
  it('are released one after the other, when the one before is justified enough', async () => {
    const drafted = await make(world, { ...drafting({ trancheJustificationBps: 5000 }), fields: 'id state version' });
    const em = await world.behind();
    await em.execute("update agreement set state = 'ACTIVE' where id = ?", [drafted.id.replace('Agreement:', '')]);
    const query = 'query ($id: ID!) { agreement(id: $id) { tranches { nodes { id state version } } } }';
    const { data } = await world.as(national, query, { id: drafted.id });
    const [first, second] = data.agreement.tranches.nodes as [Thing, Thing];
    const request = (tranche: Thing) => make(world, { by: finance, verb: 'requestTranche', input: changeOf(tranche) });
    const releasing = (tranche: Thing) => ({
      by: das,
      verb: 'releaseTranche',
      input: { ...changeOf(tranche), releasedOn: day(0) },
    });
    const waiting = await request(second);
    await expectRefusal(world, releasing(waiting), 'TRANCHE_BEFORE_PREVIOUS');
    const released = await make(world, releasing(await request(first)));
    expect(released.state).toBe('RELEASED');
    await expectRefusal(
      world,
      { by: finance, verb: 'justifyTranche', input: changeOf(released) },
      'TRANCHE_WRONG_STATE',
    );
    await em.execute("update tranche set state = 'IN_USE', committed = 6000000, delivered = 6000000 where id = ?", [
      first.id.replace('Tranche:', ''),
    ]);
    const justified = await make(world, {
      by: finance,
      verb: 'justifyTranche',
      input: changeOf(released),
      fields: 'id state version justifiedOn',
    });
    expect(justified).toMatchObject({ state: 'JUSTIFIED', justifiedOn: day(0) });
    expect(await make(world, releasing(waiting))).toMatchObject({ state: 'RELEASED' });
  });

  it('are not justified by less than the agreement asks', async () => {
    const agreement = await activeAgreement(world);
    const em = await world.behind();
    await em.execute('update agreement set tranche_justification_bps = 9000 where id = ?', [
      agreement.id.replace('Agreement:', ''),
    ]);
    await projectAt(world, agreement, 'APPROVED');
    const query = 'query ($id: ID!) { agreement(id: $id) { tranches { nodes { id state version } } } }';
    const { data } = await world.as(finance, query, { id: agreement.id });
    const asked = { by: finance, verb: 'justifyTranche', input: changeOf(data.agreement.tranches.nodes[0]) };
    await expectRefusal(world, asked, 'TRANCHE_NOT_JUSTIFIED_ENOUGH');
  });

  it('open no money before they are released', async () => {
    const agreement = await activeAgreement(world);
    const second = { ...agreement, tranches: { nodes: [agreement.tranches.nodes[1]] } };
    const project = await projectAt(world, second, 'SHORTLISTED');
    const input = { ...changeOf(project), amount: requested, minutesReference: 'PV 1', minutesOn: day(0) };
    await expectRefusal(world, { by: das, verb: 'approveMicroProject', input }, 'MICRO_PROJECT_TRANCHE_NOT_OPEN');
  });
});
