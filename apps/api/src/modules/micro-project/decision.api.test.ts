import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { projectAt, projectFields, requested } from '../../../test/stage/micro-project.ts';
import { expectRefusal, expectSentences } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { das, officer, national, committee, centre } = people;
const minutes = { minutesReference: 'PV 14/2026', minutesOn: day(0) };
const verb = 'approveMicroProject';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

function approving(project: Thing, more: object = {}) {
  return {
    by: das,
    verb,
    input: { ...changeOf(project), amount: requested, ...minutes, ...more },
    fields: projectFields,
  };
}

describe('a decision that must not be', () => {
  let agreement: Thing;
  let project: Thing;
  beforeAll(async () => {
    agreement = await activeAgreement(world);
    project = await projectAt(world, agreement, 'SHORTLISTED');
  });

  it('is refused over what was requested', async () => {
    await expectRefusal(world, approving(project, { amount: requested + 1 }), 'MICRO_PROJECT_OVER_REQUEST');
  });

  it('is refused over the ceiling of the agreement, which fell since the submission', async () => {
    const em = await world.behind();
    await em.execute('update agreement set ceiling_per_project = ? where number = ?', [
      requested - 1,
      await numberOf(agreement),
    ]);
    await expectRefusal(world, approving(project), 'MICRO_PROJECT_OVER_CEILING');
    await em.execute('update agreement set ceiling_per_project = ? where number = ?', [
      3_500_000,
      await numberOf(agreement),
    ]);
  });

  it('is refused over what the tranche has left', async () => {
    const small = await activeAgreement(world, { tranches: [requested - 1] });
    const wanting = await projectAt(world, small, 'SHORTLISTED');
    const { errors } = await expectRefusal(world, approving(wanting), 'MICRO_PROJECT_TRANCHE_EXHAUSTED');
    expect(errors[0]?.extensions).toMatchObject({ facts: { amount: requested, room: requested - 1 } });
  });

  it('is refused to whoever submitted the project', async () => {
    const em = await world.behind();
    const key = project.id.replace('MicroProject:', '');
    const submitter = 'select id from auth.staff where email = ?';
    await em.execute(`update micro_project set submitted_by_id = (${submitter}) where id = ?`, [
      'das@demo.wasl.ma',
      key,
    ]);
    await expectRefusal(world, approving(project), 'MICRO_PROJECT_OWN_SUBMISSION');
    const rejection = {
      by: das,
      verb: 'rejectMicroProject',
      input: { ...changeOf(project), reason: 'NOT_VIABLE', ...minutes },
    };
    await expectRefusal(world, rejection, 'MICRO_PROJECT_OWN_SUBMISSION');
    await em.execute(`update micro_project set submitted_by_id = (${submitter}) where id = ?`, [
      'officer@demo.wasl.ma',
      key,
    ]);
  });

  it('is refused on a version that somebody changed since', async () => {
    await expectRefusal(world, approving({ ...project, version: project.version - 1 }), 'STALE');
  });

  it('is refused with minutes of tomorrow, or of before the submission', async () => {
    await expectRefusal(world, approving(project, { minutesOn: day(1) }), 'MICRO_PROJECT_DATE_IN_FUTURE');
    await expectRefusal(world, approving(project, { minutesOn: day(-1) }), 'MICRO_PROJECT_MINUTES_BEFORE_SUBMISSION');
  });

  it('is refused without minutes, and for an amount that is none', async () => {
    const unwritten = await ask(world, approving(project, { minutesReference: '  ' }));
    expect(unwritten.codes).toEqual(['BAD_INPUT']);
    const nothing = await ask(world, approving(project, { amount: 0 }));
    expect(nothing.codes).toEqual(['BAD_INPUT']);
  });

  it('is refused of a project that is not before the committee', async () => {
    const early = await projectAt(world, agreement, 'SUBMITTED');
    await expectRefusal(world, approving(early), 'MICRO_PROJECT_WRONG_STATE');
  });

  it.each([
    ['the officer', officer, 'FORBIDDEN'],
    ['the centre', centre, 'FORBIDDEN'],
    ['a member of the committee', committee, 'FORBIDDEN'],
    ['the national coordinator', national, 'FORBIDDEN'],
    ['somebody who is not signed in', null, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_, by, code) => {
    await expectRefusal(world, { ...approving(project), by }, code);
  });

  it('still goes through when everything is right, after all that was refused', async () => {
    const { data } = await world.as(das, 'query ($id: ID!) { microProject(id: $id) { id state version } }', {
      id: project.id,
    });
    const approved = await make(world, approving(data.microProject));
    expect(approved).toMatchObject({ state: 'APPROVED', granted: requested });
  });
});

describe('two decisions at once', () => {
  it('on the same project: one is made, the other is told', async () => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'SHORTLISTED');
    const answers = await Promise.all([ask(world, approving(project)), ask(world, approving(project))]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['STALE']]);
    for (const answer of answers) expectSentences(answer);
    expect(await committedOf(agreement)).toBe(requested);
  });

  it('on two projects with room for one: one is granted, the other finds the tranche exhausted', async () => {
    const agreement = await activeAgreement(world, { tranches: [2 * requested - 1] });
    const projects = await Promise.all([1, 2].map(() => projectAt(world, agreement, 'SHORTLISTED')));
    const answers = await Promise.all(projects.map((project) => ask(world, approving(project))));
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['MICRO_PROJECT_TRANCHE_EXHAUSTED']]);
    expect(await committedOf(agreement)).toBe(requested);
  });

  it('on many projects never commits more than the tranche holds, whatever the order', async () => {
    const agreement = await activeAgreement(world, { tranches: [3 * requested] });
    const projects = await Promise.all([1, 2, 3, 4, 5].map(() => projectAt(world, agreement, 'SHORTLISTED')));
    const answers = await Promise.all(projects.map((project) => ask(world, approving(project))));
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(3);
    expect(answers.flatMap(({ codes }) => codes)).toEqual([
      'MICRO_PROJECT_TRANCHE_EXHAUSTED',
      'MICRO_PROJECT_TRANCHE_EXHAUSTED',
    ]);
    expect(await committedOf(agreement)).toBe(3 * requested);
  });
});

describe('after a decision', () => {
  it('frees what was committed when the project is withdrawn', async () => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'APPROVED');
    const withdrawn = await make(world, {
      by: officer,
      verb: 'withdrawMicroProject',
      input: { ...changeOf(project), reason: 'The beneficiary found a job.' },
    });
    expect(withdrawn.state).toBe('WITHDRAWN');
    expect(await committedOf(agreement)).toBe(0);
    const query = 'query ($id: ID!) { agreement(id: $id) { ledger { nodes { kind amount } } } }';
    const { data } = await world.as(national, query, { id: agreement.id });
    expect(data.agreement.ledger.nodes).toEqual([
      { kind: 'RESERVE', amount: requested },
      { kind: 'RELEASE', amount: requested },
    ]);
  });

  it('remembers a rejection with its reason and minutes, and commits nothing', async () => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'SHORTLISTED');
    const rejected = await make(world, {
      by: das,
      verb: 'rejectMicroProject',
      input: { ...changeOf(project), reason: 'NOT_VIABLE', ...minutes },
      fields: 'id state version decision { outcome reason amount minutesReference decidedBy { email } }',
    });
    expect(rejected).toMatchObject({
      state: 'REJECTED',
      decision: {
        outcome: 'REJECTED',
        reason: 'NOT_VIABLE',
        amount: null,
        minutesReference: 'PV 14/2026',
        decidedBy: { email: 'das@demo.wasl.ma' },
      },
    });
    expect(await committedOf(agreement)).toBe(0);
  });

  it('sends a project back to be reworked, and lets it come again', async () => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'UNDER_REVIEW');
    const returned = await make(world, {
      by: das,
      verb: 'returnMicroProject',
      input: { ...changeOf(project), reason: 'Prices to be checked.' },
      fields: 'id state version submittedBy { id } submittedOn',
    });
    expect(returned).toMatchObject({ state: 'FORMULATED', submittedBy: null, submittedOn: null });
    const study = {
      demand: 'A market day a week.',
      monthlySales: 700_000,
      monthlyCosts: 300_000,
      verdict: 'WITH_CONDITIONS',
      studiedOn: day(0),
    };
    const studied = await make(world, {
      by: officer,
      verb: 'studyMicroProject',
      input: { ...changeOf(returned), ...study },
      fields: 'id state version feasibility { verdict expectedMonthlyIncome }',
    });
    expect(studied.feasibility).toEqual({ verdict: 'WITH_CONDITIONS', expectedMonthlyIncome: 400_000 });
  });
});

describe('the decision that stands', () => {
  it('is one on the project itself: the row cannot hang on another', async () => {
    const agreement = await activeAgreement(world);
    const keyOf = ({ id }: Thing) => id.replace('MicroProject:', '');
    const one = await projectAt(world, agreement, 'APPROVED');
    const other = await projectAt(world, agreement, 'APPROVED');
    const em = await world.behind();
    const swapped = em.execute(
      'update micro_project set decision_id = (select decision_id from micro_project where id = ?) where id = ?',
      [keyOf(other), keyOf(one)],
    );
    await expect(swapped).rejects.toThrow('micro_project_decision_of_project');
  });
});

async function committedOf(agreement: Thing): Promise<number> {
  const { data } = await world.as(national, 'query ($id: ID!) { agreement(id: $id) { committed } }', {
    id: agreement.id,
  });
  return data.agreement.committed;
}

async function numberOf(agreement: Thing): Promise<string> {
  const { data } = await world.as(national, 'query ($id: ID!) { agreement(id: $id) { number } }', { id: agreement.id });
  return data.agreement.number;
}
