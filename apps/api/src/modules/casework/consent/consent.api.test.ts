import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { integratedCase } from '../../../../test/stage/case.ts';
import { addSecondCentre } from '../../../../test/stage/second-centre.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, auditor, das } = people;

let world: World;
let caseFile: Thing;
let personId: string;
beforeAll(async () => {
  world = await createWorld();
  caseFile = await integratedCase(world);
  personId = (await read('person { id }')).person.id;
});
afterAll(() => world.close());

const read = async (selection: string, by = officer) =>
  (await world.as(by, `query ($id: ID!) { case(id: $id) { ${selection} } }`, { id: caseFile.id })).data.case;
const at = (offset: number) => `${day(offset)}T08:00:00.000Z`;
const answer = (more: object = {}) => ({
  personId,
  purpose: 'PHOTO_MEDIA',
  textVersion: '2026-1',
  language: 'ar',
  isGiven: true,
  givenAt: at(-1),
  evidence: 'SIGNED_PAPER',
  paperReference: 'Folder 12',
  ...more,
});
const record = (more: object = {}, by = officer) =>
  ask(world, { by, verb: 'recordConsent', input: answer(more), fields: 'id' });
const consents = async () =>
  (await read('person { consents { nodes { purpose isGiven evidence witness withdrawnAt } } }')).person.consents.nodes;

describe('recording a consent', () => {
  it('keeps each purpose apart, given or refused, with what proves it', async () => {
    expect((await record()).codes).toEqual([]);
    const spoken = {
      purpose: 'SMS',
      isGiven: false,
      evidence: 'ORAL_WITNESSED',
      witness: 'A neighbour',
      givenAt: `${day(-1)}T09:00:00.000Z`,
    };
    expect((await record(spoken)).codes).toEqual([]);
    expect(await consents()).toMatchObject([
      { purpose: 'ACCOMPANIMENT', isGiven: true, evidence: 'SIGNED_PAPER' },
      { purpose: 'PHOTO_MEDIA', isGiven: true, evidence: 'SIGNED_PAPER' },
      { purpose: 'SMS', isGiven: false, evidence: 'ORAL_WITNESSED', witness: 'A neighbour' },
    ]);
    const { timeline } = await read('timeline(first: 2) { nodes { kind happenedOn } }');
    expect(timeline.nodes).toContainEqual({ kind: 'CONSENT_RECORDED', happenedOn: day(-1) });
  });

  it.each([
    ['twice for the same text', {}, 'CONSENT_STANDS'],
    ['as a refusal of what was agreed to', { isGiven: false }, 'CONSENT_TO_WITHDRAW'],
    ['for a text that nobody wrote', { purpose: 'RESEARCH', textVersion: '1999-9' }, 'CONSENT_TEXT_UNKNOWN'],
    ['in the future', { purpose: 'RESEARCH', givenAt: at(2) }, 'CONSENT_IN_FUTURE'],
    ['spoken without a witness', { purpose: 'RESEARCH', evidence: 'ORAL_WITNESSED' }, 'CONSENT_WITNESS_MISSING'],
    ['with ten thousand characters', { purpose: 'RESEARCH', witness: 'x'.repeat(10_000) }, 'BAD_INPUT'],
    ['for somebody who does not exist', { personId: `Person:${crypto.randomUUID()}` }, 'NOT_FOUND'],
    ['for a thing that is no person', { personId: 'Case:1' }, 'NOT_FOUND'],
  ])('is refused %s, and nothing is written', async (_, more, code) => {
    const before = await consents();
    expect((await record(more)).codes).toEqual([code]);
    expect(await consents()).toEqual(before);
  });

  it('is for those who accompany the person', async () => {
    const second = await addSecondCentre(world);
    const more = { purpose: 'RESEARCH' };
    expect((await record(more, second.head)).codes).toEqual(['NOT_FOUND']);
    expect((await record(more, auditor)).codes).toEqual(['FORBIDDEN']);
    expect((await record(more, das)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('taking a consent back', () => {
  const withdraw = (more: object = {}) =>
    ask(world, {
      by: officer,
      verb: 'withdrawConsent',
      input: { personId, purpose: 'PHOTO_MEDIA', withdrawnAt: at(0), ...more },
      fields: 'id',
    });

  it('BR-52 ends it, keeps that it was given, and lets it be given again', async () => {
    expect((await withdraw({ withdrawnAt: at(-9) })).codes).toEqual(['CONSENT_WITHDRAWN_BEFORE_GIVEN']);
    expect((await withdraw({ withdrawnAt: at(2) })).codes).toEqual(['CONSENT_IN_FUTURE']);
    expect((await withdraw({ purpose: 'RESEARCH' })).codes).toEqual(['CONSENT_NOT_GIVEN']);
    const now = new Date().toISOString();
    expect((await withdraw({ withdrawnAt: now })).codes).toEqual([]);
    expect((await withdraw({ withdrawnAt: now })).codes).toEqual(['CONSENT_NOT_GIVEN']);
    expect(await consents()).toContainEqual(
      expect.objectContaining({ purpose: 'PHOTO_MEDIA', isGiven: true, withdrawnAt: now }),
    );
    expect((await record({ givenAt: new Date().toISOString() })).codes).toEqual([]);
  });

  it('BR-40 of accompaniment stops what rests on it', async () => {
    expect((await withdraw({ purpose: 'ACCOMPANIMENT', withdrawnAt: new Date().toISOString() })).codes).toEqual([]);
    const skills = [{ skillCode: 'coiffure_homme', level: 2, evidence: 'DECLARED' }];
    const input = { caseId: caseFile.id, kind: 'UPDATE', skills };
    expect((await ask(world, { by: officer, verb: 'draftDiagnosis', input })).codes).toEqual([
      expect.stringContaining('CONSENT'),
    ]);
    await expect(make(world, { by: officer, verb: 'draftDiagnosis', input })).rejects.toThrow('CONSENT');
  });
});
