import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifeDomains } from '@wasl/domain/diagnosis';
import { type Asked, ask, changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { traineeCase } from '../../../../test/stage/training.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, centre, coordinator, das } = people;
const fields = `id state version wishes baselineSituation baselineMonthlyIncome templateVersion supersedes { id }
  answers { nodes { domain score note } } obstacles { nodes { obstacle note } }
  sittings { nodes { heldOn answered heldBy { email } } }`;
const skills = [{ skillCode: 'plomberie', level: 2, evidence: 'PRACTICE_MONTHS', practiceMonths: 18 }];

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function drafted(caseFile?: Thing): Promise<Thing> {
  const { id: caseId } = caseFile ?? (await traineeCase(world));
  return make(world, { by: officer, verb: 'draftDiagnosis', input: { caseId, kind: 'POST_RELEASE', skills }, fields });
}
const sitting = (diagnosis: Thing, more: object = {}, by = officer): Asked => ({
  by,
  verb: 'sitDiagnosis',
  input: { ...changeOf(diagnosis), heldOn: day(-30), answers: [], obstacles: [], ...more },
  fields,
});
const sharing = (diagnosis: Thing): Asked => ({
  by: officer,
  verb: 'shareDiagnosis',
  input: { ...changeOf(diagnosis), personSignedOn: day(-29) },
  fields,
});
const validating = (diagnosis: Thing, by = coordinator): Asked => ({
  by,
  verb: 'validateDiagnosis',
  input: { ...changeOf(diagnosis), validatedOn: day(-20) },
  fields,
});
const submit = async (diagnosis: Thing) =>
  make(world, { by: officer, verb: 'submitDiagnosis', input: changeOf(await make(world, sharing(diagnosis))), fields });
const whole = lifeDomains.map((domain) => ({ domain, score: 2 }));

describe('the sittings of a diagnosis', () => {
  it('save what each brought, and the last has the last word', async () => {
    const begun = await make(
      world,
      sitting(await drafted(), {
        answers: [
          { domain: 'FAMILY', score: 3, note: 'Two children' },
          { domain: 'DEBTS', note: 'Not told' },
        ],
        obstacles: [{ obstacle: 'TRANSPORT' }],
        wishes: 'A workshop of his own',
      }),
    );
    expect(begun).toMatchObject({ state: 'IN_PROGRESS', templateVersion: '2026-1', wishes: 'A workshop of his own' });
    const again = await make(
      world,
      sitting(
        begun,
        {
          heldOn: day(-28),
          answers: [{ domain: 'DEBTS', score: 1, note: 'Rent' }],
          obstacles: [{ obstacle: 'TRANSPORT', note: 'No bus' }],
          baselineSituation: 'With his brother',
          baselineMonthlyIncome: 0,
        },
        centre,
      ),
    );
    expect(again).toMatchObject({
      wishes: 'A workshop of his own',
      baselineSituation: 'With his brother',
      baselineMonthlyIncome: 0,
      obstacles: { nodes: [{ obstacle: 'TRANSPORT', note: 'No bus' }] },
      sittings: {
        nodes: [
          { heldOn: day(-30), answered: 2 },
          { heldOn: day(-28), answered: 1 },
        ],
      },
    });
    expect(again.answers.nodes).toEqual([
      { domain: 'DEBTS', score: 1, note: 'Rent' },
      { domain: 'FAMILY', score: 3, note: 'Two children' },
    ]);
  });

  it('answer the whole form before the person signs', async () => {
    const begun = await make(world, sitting(await drafted(), { answers: whole.slice(1) }));
    await expectRefusal(world, sharing(begun), 'DIAGNOSIS_DOMAINS_MISSING');
    const done = await make(world, sitting(begun, { answers: whole.slice(0, 1) }));
    expect((await make(world, sharing(done))).state).toBe('SHARED');
  });

  it('take up what was sent back, and the next diagnosis names the one whose place it takes', async () => {
    const caseFile = await traineeCase(world);
    const sent = await submit(await drafted(caseFile));
    const returned = await make(world, {
      by: centre,
      verb: 'returnDiagnosis',
      input: { ...changeOf(sent), reason: 'The family is missing.' },
      fields,
    });
    const revised = await make(world, sitting(returned, { answers: whole }));
    expect(revised.state).toBe('IN_PROGRESS');
    const first = await make(world, validating(await submit(revised)));
    const second = await make(world, validating(await submit(await drafted(caseFile))));
    expect([first.supersedes, second.supersedes]).toEqual([null, { id: first.id }]);
  });

  it('BR-08 keep who held one from validating', async () => {
    const begun = await make(world, sitting(await drafted(), { answers: whole }, centre));
    const sent = await submit(begun);
    await expectRefusal(world, validating(sent, centre), 'DIAGNOSIS_OWN_WRITING');
    const em = await world.behind();
    await expect(
      em.execute('update diagnosis set validated_by_id = author_ids[2], validated_on = now() where id = ?', [
        sent.id.split(':')[1],
      ]),
    ).rejects.toThrow('diagnosis_not_by_its_writers');
    expect((await make(world, validating(sent))).state).toBe('VALIDATED');
  });
});

describe('a sitting is refused', () => {
  it.each([
    ['of tomorrow', { heldOn: day(1) }, 'DIAGNOSIS_DATE_IN_FUTURE'],
    ['that says a thing twice', { answers: [{ domain: 'DEBTS' }, { domain: 'DEBTS' }] }, 'DIAGNOSIS_ANSWER_REPEATED'],
    ['with words on health', { answers: [{ domain: 'HEALTH', note: 'Asthma' }] }, 'DIAGNOSIS_HEALTH_NOTE_APART'],
    ['with a score out of the scale', { answers: [{ domain: 'DEBTS', score: 5 }] }, 'BAD_INPUT'],
    ['with ten thousand signs', { wishes: 'x'.repeat(10_000) }, 'BAD_INPUT'],
    ['with a line turned around', { wishes: 'A\u202EB' }, 'BAD_INPUT'],
    ['with an income below zero', { baselineMonthlyIncome: -1 }, 'BAD_INPUT'],
  ])('%s, and nothing is recorded', async (_, more, code) => {
    await expectRefusal(world, sitting(await drafted(), more), code);
  });

  it('once the person has signed, and to whoever may not', async () => {
    const begun = await drafted();
    await expectRefusal(world, sitting(begun, {}, das), 'FORBIDDEN');
    await expectRefusal(world, sitting(await make(world, sharing(begun))), 'DIAGNOSIS_WRONG_STATE');
  });

  it('once it is cancelled, which happens while it is being written', async () => {
    const begun = await drafted();
    const cancelling = { by: officer, verb: 'cancelDiagnosis', input: changeOf(begun), fields };
    const cancelled = await make(world, cancelling);
    expect(cancelled.state).toBe('CANCELLED');
    await expectRefusal(world, sitting(cancelled), 'DIAGNOSIS_WRONG_STATE');
    expect((await ask(world, cancelling)).codes).toEqual(['STALE']);
  });
});
