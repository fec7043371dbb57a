import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '@wasl/domain/kernel';
import { Consent } from '#modules/person/consent/consent.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { Diagnosis } from './diagnosis.entity.ts';

const { officer, centre, coordinator, das, auditor } = people;
const fields = `id state version kind validatedOn personSignedOn returnReason baselineMonthlyIncome author { email } validatedBy { email }
  case { id } skills { nodes { skill { code } level evidence practiceMonths provider } }`;
const certified = {
  skillCode: 'soudure',
  level: 4,
  evidence: 'CERTIFICATE',
  certificateReference: 'OFPPT-77',
  provider: 'OFPPT',
};
const practised = { skillCode: 'plomberie', level: 2, evidence: 'PRACTICE_MONTHS', practiceMonths: 18 };

let world: World;
let rank = 0;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function openCase(): Promise<Thing> {
  rank += 1;
  const { data } = await world.as(officer, '{ viewer { id } }');
  const input = {
    origin: 'WALK_IN',
    territoryCode: '05.091',
    centreCode: 'CAR-BENI-MELLAL',
    officerId: data.viewer.id,
    openedOn: day(-40),
    person: {
      sex: 'MALE',
      birthYear: 1960 + rank,
      firstNameAr: 'حميد',
      lastNameAr: 'الغزواني',
      firstNameFr: 'Hamid',
      lastNameFr: 'Ghazouani',
      preferredLanguage: 'ar',
    },
    consent: { textVersion: '2026-1', language: 'ar', givenAt: `${day(-40)}T09:00:00.000Z` },
  };
  return make(world, { by: officer, verb: 'openCase', input });
}

const drafting = (caseFile: Thing, skills: object[] = [certified, practised]) => ({
  by: officer,
  verb: 'draftDiagnosis',
  input: { caseId: caseFile.id, kind: 'POST_RELEASE', baselineMonthlyIncome: 90_000, skills },
  fields,
});
const sharing = (diagnosis: Thing, personSignedOn = day(-30)) => ({
  by: officer,
  verb: 'shareDiagnosis',
  input: { ...changeOf(diagnosis), personSignedOn },
  fields,
});
const submitting = (diagnosis: Thing) => ({ by: officer, verb: 'submitDiagnosis', input: changeOf(diagnosis), fields });
const validating = (diagnosis: Thing, by = coordinator, validatedOn = day(-20)) => ({
  by,
  verb: 'validateDiagnosis',
  input: { ...changeOf(diagnosis), validatedOn },
  fields,
});

async function submitted(caseFile?: Thing): Promise<Thing> {
  const drafted = await make(world, drafting(caseFile ?? (await openCase())));
  return make(world, submitting(await make(world, sharing(drafted))));
}

describe('a diagnosis', () => {
  it('goes from its writing to its validation by somebody else, and carries its case to assessed', async () => {
    const caseFile = await openCase();
    const drafted = await make(world, drafting(caseFile));
    expect(drafted).toMatchObject({
      state: 'IN_PROGRESS',
      baselineMonthlyIncome: 90_000,
      author: { email: officer?.email },
      case: { id: caseFile.id },
      skills: {
        nodes: [
          { skill: { code: 'soudure' }, level: 4, evidence: 'CERTIFICATE', provider: 'OFPPT' },
          { skill: { code: 'plomberie' }, level: 2, practiceMonths: 18, provider: null },
        ],
      },
    });
    const shared = await make(world, sharing(drafted));
    expect(shared).toMatchObject({ state: 'SHARED', personSignedOn: day(-30) });
    const sent = await make(world, submitting(shared));
    const validated = await make(world, validating(sent));
    expect(validated).toMatchObject({
      state: 'VALIDATED',
      validatedOn: day(-20),
      validatedBy: { email: coordinator?.email },
      version: sent.version + 1,
    });
    const assessed = await make(world, { by: officer, verb: 'assessCase', input: changeOf(caseFile) });
    expect(assessed.state).toBe('ASSESSED');
  });

  it('supersedes the one validated before it', async () => {
    const caseFile = await openCase();
    const first = await make(world, validating(await submitted(caseFile)));
    await make(world, validating(await submitted(caseFile)));
    const query = 'query ($id: ID!) { case(id: $id) { diagnoses { nodes { id state } } } }';
    const { data } = await world.as(officer, query, { id: caseFile.id });
    expect(data.case.diagnoses.nodes).toEqual([
      { id: first.id, state: 'SUPERSEDED' },
      { id: expect.any(String), state: 'VALIDATED' },
    ]);
  });

  it('goes back to its author with a reason, and can be written anew', async () => {
    const sent = await submitted();
    const returning = {
      by: centre,
      verb: 'returnDiagnosis',
      input: { ...changeOf(sent), reason: 'The practice is not dated.' },
      fields,
    };
    expect(await make(world, returning)).toMatchObject({
      state: 'RETURNED',
      returnReason: 'The practice is not dated.',
    });
    expect((await ask(world, validating(sent))).codes).toEqual(['STALE']);
  });

  it('is not validated by its author, whatever roles they hold', async () => {
    const sent = await submitted();
    const em = await world.behind();
    const [, id = ''] = sent.id.split(':');
    const { data } = await world.as(coordinator, '{ viewer { id } }');
    await em.execute('update diagnosis set author_id = ? where id = ?', [data.viewer.id.split(':')[1], id]);
    expect((await ask(world, validating(sent))).codes).toEqual(['DIAGNOSIS_OWN_WRITING']);
    expect(await em.findOneOrFail(Diagnosis, id)).toMatchObject({ state: 'SUBMITTED', validatedOn: null });
    await expect(
      em.execute('update diagnosis set validated_by_id = author_id, validated_on = now() where id = ?', [id]),
    ).rejects.toThrow('diagnosis_two_persons');
  });

  it('is validated once when two people do it at once', async () => {
    const sent = await submitted();
    const answers = await Promise.all([
      ask(world, validating(sent, coordinator)),
      ask(world, validating(sent, centre)),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE']);
  });
});

describe('a diagnosis is refused', () => {
  it.each([
    ['without a skill', [], 'DIAGNOSIS_SKILLS_MISSING'],
    ['with a skill twice', [certified, certified], 'DIAGNOSIS_SKILL_REPEATED'],
    [
      'with a certificate that has no reference',
      [{ ...certified, certificateReference: null }],
      'DIAGNOSIS_EVIDENCE_INCOMPLETE',
    ],
    ['with practice that has no months', [{ ...practised, practiceMonths: null }], 'DIAGNOSIS_EVIDENCE_INCOMPLETE'],
    ['with a skill that does not exist', [{ ...certified, skillCode: 'flying' }], 'BAD_INPUT'],
    ['with a level out of the scale', [{ ...certified, level: 6 }], 'BAD_INPUT'],
    ['with months beyond a life', [{ ...practised, practiceMonths: 100_000 }], 'BAD_INPUT'],
    ['with a reference that turns the line around', [{ ...certified, certificateReference: 'A\u202EB' }], 'BAD_INPUT'],
    [
      'with a reference of ten thousand signs',
      [{ ...certified, certificateReference: 'x'.repeat(10_000) }],
      'BAD_INPUT',
    ],
  ])('%s, and nothing is recorded', async (_, skills, code) => {
    const caseFile = await openCase();
    expect((await ask(world, drafting(caseFile, skills))).codes).toEqual([code]);
    expect(await (await world.behind()).count(Diagnosis, { case: caseFile.id.split(':')[1] })).toBe(0);
  });

  it('before consent, after its withdrawal, and on a closed case', async () => {
    const em = await world.behind();
    const caseFile = await openCase();
    const [, id = ''] = caseFile.id.split(':');
    const { person } = await em.findOneOrFail(Case, id);
    await em.nativeUpdate(Consent, { person: person.id }, { withdrawnAt: new Date() });
    expect((await ask(world, drafting(caseFile))).codes).toEqual(['DIAGNOSIS_CONSENT_MISSING']);
    await em.nativeUpdate(Consent, { person: person.id }, { withdrawnAt: null });
    await em.nativeUpdate(Case, { id }, { state: 'CLOSED', closedOn: isoDate(day(0)), closeReason: 'WITHDRAWN' });
    expect((await ask(world, drafting(caseFile))).codes).toEqual(['DIAGNOSIS_CASE_NOT_OPEN']);
  });

  it('on days that cannot be', async () => {
    const drafted = await make(world, drafting(await openCase()));
    expect((await ask(world, sharing(drafted, day(1)))).codes).toEqual(['DIAGNOSIS_DATE_IN_FUTURE']);
    const sent = await make(world, submitting(await make(world, sharing(drafted))));
    expect((await ask(world, validating(sent, coordinator, day(1)))).codes).toEqual(['DIAGNOSIS_DATE_IN_FUTURE']);
    expect((await ask(world, validating(sent, coordinator, day(-31)))).codes).toEqual([
      'DIAGNOSIS_VALIDATED_BEFORE_SIGNATURE',
    ]);
  });

  it('out of order', async () => {
    const drafted = await make(world, drafting(await openCase()));
    expect((await ask(world, submitting(drafted))).codes).toEqual(['DIAGNOSIS_WRONG_STATE']);
    expect((await ask(world, validating(drafted))).codes).toEqual(['DIAGNOSIS_WRONG_STATE']);
    expect(
      (
        await ask(world, {
          by: coordinator,
          verb: 'returnDiagnosis',
          input: { ...changeOf(drafted), reason: 'because' },
        })
      ).codes,
    ).toEqual(['DIAGNOSIS_WRONG_STATE']);
  });

  it('to whoever may not, and hidden from whoever is elsewhere', async () => {
    const sent = await submitted();
    expect((await ask(world, validating(sent, officer))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(world, validating(sent, das))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(world, validating(sent, auditor))).codes).toEqual(['FORBIDDEN']);
    const em = await world.behind();
    const [, id = ''] = sent.id.split(':');
    const { case: caseFile } = await em.findOneOrFail(Diagnosis, id);
    // The place of a diagnosis is that of its case: when the case moves, both keys follow.
    await em.execute("update case_file set territory_code = '03.231' where id = ?", [caseFile.id]);
    expect(await (await world.behind()).findOneOrFail(Diagnosis, id)).toMatchObject({ territoryCode: '03.231' });
    expect((await ask(world, validating(sent, coordinator))).codes).toEqual(['NOT_FOUND']);
  });
});
