import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { openingOf } from '../../../../test/stage/case.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, coordinator, centre, das, committee, auditor, national } = people;
const secrets = { nationalId: 'bk 123-421', committalNumber: '45871/22', healthNote: 'سكري، يتابع العلاج' };
const reason = 'Le bénéficiaire signe aujourd’hui son contrat de bail.';

let world: World;
let opened: Thing;
let personId: string;
beforeAll(async () => {
  world = await createWorld();
  const opening = await openingOf(world, 1);
  opened = await make(world, {
    by: officer,
    verb: 'openCase',
    input: {
      ...opening,
      person: { ...opening.person, nationalId: secrets.nationalId },
      stay: { facilityCode: 'PEN-BENI-MELLAL', enteredOn: '2023-01-10', committalNumber: secrets.committalNumber },
    },
    fields: 'id state version person { id }',
  });
  personId = opened.person.id;
  const skills = [{ skillCode: 'coiffure_homme', level: 3, evidence: 'PRACTICE_MONTHS', practiceMonths: 12 }];
  await make(world, {
    by: officer,
    verb: 'draftDiagnosis',
    input: { caseId: opened.id, kind: 'POST_RELEASE', skills, healthNote: secrets.healthNote },
  });
}, 60_000);
afterAll(() => world.close());

const query = `query ($id: ID!) { case(id: $id) { person { identity { nationalIdMask } stays { nodes { committalNumberMask } } }
  diagnoses { nodes { hasHealthNote } } } }`;
const revealing = (by: Parameters<typeof ask>[1]['by'], input: object = {}) => ({
  by,
  verb: 'revealPersonField',
  input: { personId, field: 'NATIONAL_ID', purpose: 'OFFICIAL_PAPER', reason, ...input },
  fields: 'field values { text day }',
});

describe('sealed fields', () => {
  it('BR-50 are read masked by those who know the person', async () => {
    const { data, errors } = await world.as(officer, query, { id: opened.id });
    expect(errors).toEqual([]);
    expect(data.case).toEqual({
      person: {
        identity: { nationalIdMask: 'BK****21' },
        stays: { nodes: [{ committalNumberMask: '*****22' }] },
      },
      diagnoses: { nodes: [{ hasHealthNote: true }] },
    });
  });

  it('are not even masked for those who do not', async () => {
    const { data } = await world.as(auditor, query, { id: opened.id });
    expect(data.case).toEqual({
      person: { identity: null, stays: { nodes: [] } },
      diagnoses: { nodes: [{ hasHealthNote: null }] },
    });
  });

  it('[DP-04] are found by the whole number, in any spelling, by those who know the person, through the blind index', async () => {
    const search = `query ($id: String!) { persons(first: 5, where: { nationalId: $id }) { nodes { id } } }`;
    for (const id of ['BK123421', ' bk-123 421 ', 'BK١٢٣٤٢١']) {
      const { data, errors } = await world.as(officer, search, { id });
      expect(errors).toEqual([]);
      expect(data.persons.nodes).toEqual([{ id: personId }]);
    }
    expect(world.statements.join('\n')).not.toContain('123421');
    for (const by of [auditor, das])
      expect((await world.as(by, search, { id: 'BK123421' })).codes).toEqual(['FORBIDDEN']);
    expect((await world.as(officer, search, { id: 'BK123422' })).data.persons.nodes).toEqual([]);
  });

  it('[DP-01] are nowhere in clear in any row of any table', async () => {
    const em = await world.behind();
    const tables = await em.execute<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const rows = await em.execute<{ line: string }[]>(`select t::text as line from ${name} t`);
      const text = rows.map(({ line }) => line).join('\n');
      for (const canary of ['BK123421', '4587122', 'سكري', Buffer.from('BK123421').toString('hex')])
        expect(text, `${name} holds ${canary}`).not.toContain(canary);
    }
  });

  it('refuse a number twice, within reach and out of it, in the same words', async () => {
    const opening = await openingOf(world, 2);
    const again = { ...opening, person: { ...opening.person, nationalId: 'BK123421' } };
    expect((await ask(world, { by: officer, verb: 'openCase', input: again })).codes).toEqual([
      'PERSON_NATIONAL_ID_KNOWN',
    ]);
    const spr = { email: 'spr@demo.wasl.ma' };
    const stay = { facilityCode: 'PEN-BENI-MELLAL', enteredOn: '2024-01-10' };
    const elsewhere = { ...again, stay, origin: 'SPR', centreCode: null, officerId: null };
    expect((await ask(world, { by: spr, verb: 'openCase', input: elsewhere })).codes).toEqual([
      'PERSON_NATIONAL_ID_KNOWN',
    ]);
  });

  it.each(['B', '123456', 'BKX12', 'BK12345678'])('refuse %s as the number of a card', async (nationalId) => {
    const opening = await openingOf(world, 3);
    const input = { ...opening, person: { ...opening.person, nationalId } };
    expect((await ask(world, { by: officer, verb: 'openCase', input })).codes).toEqual(['BAD_INPUT']);
  });
});

describe('revealing', () => {
  it.each([
    ['NATIONAL_ID', 'OFFICIAL_PAPER', 'BK123421', null],
    ['COMMITTAL_NUMBER', 'OFFICIAL_PAPER', '4587122', '2023-01-10'],
    ['HEALTH', 'CARE', secrets.healthNote, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
  ])('BR-50 shows %s whole to whoever accompanies, and writes down why', async (field, purpose, text, day) => {
    const before = await entries();
    const { data, errors } = await ask(world, revealing(officer, { field, purpose }));
    expect(errors).toEqual([]);
    expect(data.thing).toEqual({ field, values: [{ text, day }] });
    const after = await entries();
    expect(after).toHaveLength(before.length + 1);
    expect(JSON.stringify(after)).not.toContain(text);
  });

  it('shows a value once: the same request again shows nothing', async () => {
    const idempotencyKey = randomUUID();
    expect((await ask(world, revealing(officer, { idempotencyKey }))).codes).toEqual([]);
    expect((await ask(world, revealing(officer, { idempotencyKey }))).codes).toEqual(['ANSWER_SHOWN_ONCE']);
  });

  it.each([
    [
      'a purpose that is not for the field',
      { field: 'HEALTH', purpose: 'OFFICIAL_PAPER' },
      'REVEAL_PURPOSE_NOT_FOR_FIELD',
    ],
    ['no reason', { reason: '  ' }, 'BAD_INPUT'],
  ])('is refused: %s', async (_, change, code) => {
    expect((await ask(world, revealing(officer, change))).codes).toEqual([code]);
  });

  it.each([
    ['the province', das],
    ['the committee', committee],
    ['the auditor', auditor],
    ['the head office', national],
  ])('is not for %s', async (_, by) => {
    expect((await ask(world, revealing(by))).codes).toEqual(['FORBIDDEN']);
  });

  it('asks for the permission of the field: a region supervises cards, not health', async () => {
    expect((await ask(world, revealing(coordinator))).codes).toEqual([]);
    expect((await ask(world, revealing(coordinator, { field: 'HEALTH', purpose: 'CARE' }))).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await ask(world, revealing(centre, { field: 'HEALTH', purpose: 'CARE' }))).codes).toEqual([]);
  });

  it('says so when the secret of the person was shredded', async () => {
    world.vault.shred(personId.split(':')[1] ?? '');
    expect((await ask(world, revealing(officer))).codes).toEqual(['REVEAL_UNREADABLE']);
  });
});

async function entries(): Promise<unknown[]> {
  const em = await world.behind();
  return em.execute("select * from audit.entry where action = 'person.reveal' order by sequence");
}
