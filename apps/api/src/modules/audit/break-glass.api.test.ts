import { randomUUID } from 'node:crypto';
import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import type { Letter } from '#mail/post-office.ts';
import { breakGlassNotice } from '#audit/break-glass.job.ts';
import { addElsewhere, elsewhere } from '../../../test/stage/elsewhere.ts';
import { people, type Thing } from '../../../test/stage/actor.ts';
import { integratedCase } from '../../../test/stage/case.ts';
import { createWorld, type World } from '../../../test/world.ts';

const reason = 'A hospital of Tangier asks who it should call tonight.';
const readCase = `query ($id: ID!) { case(id: $id) { id number person { publicCode identity { lastNameFr } stays { totalCount } }
  diagnoses { totalCount } } }`;

let world: World;
let caseFile: Thing;
let other: Thing;
beforeAll(async () => {
  world = await createWorld();
  await addElsewhere(world);
  caseFile = await integratedCase(world);
  other = await integratedCase(world);
}, 60_000);
afterAll(() => world.close());

const open = (who: { email: string }, subject: string, why = reason) =>
  world.as(
    who,
    'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { id number person { identity { lastNameFr } } } }',
    { input: { idempotencyKey: randomUUID(), subject, reason: why } },
  );
const rows = async (sql: string, values: readonly unknown[] = []) =>
  withClient(world.database.ownerUrl, async (client) => (await client.query(sql, [...values])).rows);

it('[AZ-10] is closed before, to who may break the glass as to everybody else', async () => {
  const { data } = await world.as(elsewhere, readCase, { id: caseFile.id });
  expect(data.case).toBeNull();
});

it.each([
  ['without a sentence of reason', people.coordinator, 'too short', 'BREAK_GLASS_REASON_TOO_SHORT'],
  ['where the case is within reach', people.coordinator, reason, 'BREAK_GLASS_NOT_NEEDED'],
  ['to who may not', people.officer, reason, 'FORBIDDEN'],
  ['to who decides on projects', people.das, reason, 'FORBIDDEN'],
] as const)('[AZ-10] is refused %s, and opens nothing', async (_, who, why, code) => {
  if (!who) throw new Error('Somebody asks.');
  expect((await open(who, caseFile.id, why)).codes).toEqual([code]);
  expect(await rows('select id from break_glass')).toEqual([]);
});

it('[AZ-10] says of a code that names nothing that it is not there', async () => {
  expect((await open(elsewhere, 'W-NOTHING')).codes).toEqual(['NOT_FOUND']);
});

it('[AZ-10] opens the one case for sixty minutes, with the identity, and no other', async () => {
  const [{ number }] = await rows('select number from case_file where id::text = $1', [caseFile.id.slice(5)]);
  const { data, codes } = await open(elsewhere, number);
  expect(codes).toEqual([]);
  expect(data.breakGlass).toMatchObject({ id: caseFile.id, number });
  expect(data.breakGlass.person.identity.lastNameFr).toEqual(expect.any(String));
  const read = await world.as(elsewhere, readCase, { id: caseFile.id });
  expect(read.codes).toEqual([]);
  expect(read.data.case.person.identity).not.toBeNull();
  expect(read.data.case.diagnoses.totalCount).toBe(1);
  expect((await world.as(elsewhere, readCase, { id: other.id })).data.case).toBeNull();
  const [glass] = await rows(
    'select extract(epoch from expires_at - opened_at)::int as seconds, reason from break_glass',
  );
  expect(glass).toEqual({ seconds: 3600, reason });
});

it('[AZ-10] lets nobody change what it opens', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    id: caseFile.id,
    expectedVersion: caseFile.version,
    firstMeetingOn: '2026-01-01',
  };
  const query = 'mutation ($input: IntegrateCaseInput!) { integrateCase(input: $input) { id } }';
  expect((await world.as(elsewhere, query, { input })).codes).toEqual(['NOT_FOUND']);
});

it('[AZ-10] is listed in the audit, with who and why', async () => {
  const query = `{ auditEntries(where: { action: { eq: "case.breakGlass" } }) {
    nodes { stream reason actor { email } changes { field after } } } }`;
  const { data } = await world.as(people.auditor, query);
  expect(data.auditEntries.nodes).toEqual([
    {
      stream: caseFile.id,
      reason,
      actor: { email: elsewhere.email },
      changes: [
        { field: 'minutes', after: '60' },
        { field: 'territoryCode', after: '05.091' },
      ],
    },
  ]);
});

it('[AZ-10] has the region and the data protection officer told, by letters that name nobody', async () => {
  const letters: Letter[] = [];
  const send = async (letter: Letter) => void letters.push(letter);
  await runOnce({
    connectionString: world.database.workerUrl,
    taskList: { 'breakGlass.notice': breakGlassNotice({ send, publicAddress: 'https://wasl.example.org' }) },
    logger: new Logger(() => () => undefined),
  });
  expect(letters.map(({ to }) => to)).toEqual(['coordinator@demo.wasl.ma', 'dpo@demo.wasl.ma']);
  const [region, officer] = letters;
  expect(region?.text).toContain(`https://wasl.example.org/cases/${caseFile.id}`);
  expect(officer?.text).toContain('https://wasl.example.org/audit?what=case.breakGlass');
  const known = await rows(
    'select last_name_ar, last_name_fr, public_code from person_identity i join person p on p.id = i.person_id',
  );
  const names = known.flatMap((person) => Object.values(person).map(String));
  for (const name of [...names, reason, elsewhere.email])
    expect(letters.map(({ subject, text }) => `${subject} ${text}`).join('\n')).not.toContain(name);
});

it('[AZ-10] ends by itself', async () => {
  await rows(
    "update break_glass set opened_at = opened_at - interval '61 minutes', expires_at = expires_at - interval '61 minutes'",
  );
  expect((await world.as(elsewhere, readCase, { id: caseFile.id })).data.case).toBeNull();
});
