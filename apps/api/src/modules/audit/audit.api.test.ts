import { randomUUID } from 'node:crypto';
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { demonstrationPassword } from '#modules/identity/index.ts';
import { operations } from '../../demo/operations/index.ts';
import { selectionOf } from '../../../test/select.ts';
import { playSmallLife } from '../../../test/small-life.ts';
import { changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { integratedCase } from '../../../test/stage/case.ts';
import { createWorld, type World } from '../../../test/world.ts';

const schema = await offlineSchema();
const roots = rootFieldsOf(schema);

let world: World;
let caseFile: Thing;
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  caseFile = await integratedCase(world);
  // Signing in is written down too: it comes before what is counted.
  for (const who of Object.values(people)) await world.as(who, '{ viewer { id } }');
}, 120_000);
afterAll(() => world.close());

type Row = Record<string, unknown>;
const rows = <R extends object = Row>(sql: string, values: readonly unknown[] = []) =>
  withClient(world.database.ownerUrl, async (client) => (await client.query(sql, [...values])).rows as R[]);
const asOwner = (sql: string) => withClient(world.database.ownerUrl, async (client) => void (await client.query(sql)));

/** What a mutation or a reading leaves: run it, and get only the rows that are new. */
async function traces(act: () => Promise<unknown>): Promise<{ entries: Row[]; accesses: Row[] }> {
  const [last] = await rows<{ at: Date }>('select clock_timestamp() as at');
  await act();
  const since = (table: string) => rows(`select * from audit.${table} where at >= $1 order by at, id`, [last?.at]);
  return { entries: await since('entry'), accesses: await since('access') };
}

describe('a command', () => {
  it('[AT-01] has exactly one entry of its own, whatever else it changes, over a whole operation', async () => {
    const counted = await rows<{ operation: string; done: number; written: number }>(
      `select i.operation, count(*)::int as done,
         (select count(*)::int from audit.entry e where e.operation = i.operation and not e.is_effect) as written
       from app.idempotency i group by i.operation order by 1`,
    );
    expect(counted.length).toBeGreaterThan(30);
    expect(counted.filter(({ done, written }) => done !== written)).toEqual([]);
  });

  it('[AT-01] says who, what, when, from where and why, and what was there before', async () => {
    const { entries } = await traces(openOne);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    const [staff] = await rows<{ id: string }>("select id from auth.staff where email = 'officer@demo.wasl.ma'");
    const sessions = await rows<{ handle: string }>('select handle from auth.session where staff_id = $1', [staff?.id]);
    expect(entry).toMatchObject({
      actor_id: staff?.id,
      action: 'case.open',
      operation: 'openCase',
      is_effect: false,
    });
    expect(sessions.map(({ handle }) => handle)).toContain(entry?.session_handle);
    expect(entry?.request_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('[AT-01] that is refused access leaves one line of who was refused what, and no entry', async () => {
    const { entries, accesses } = await traces(() =>
      world.as(people.das, 'mutation ($input: AssessCaseInput!) { assessCase(input: $input) { id } }', {
        input: { idempotencyKey: randomUUID(), ...changeOf(caseFile) },
      }),
    );
    expect(entries).toEqual([]);
    expect(accesses).toHaveLength(1);
    expect(accesses[0]).toMatchObject({
      outcome: 'REFUSED',
      code: 'FORBIDDEN',
      operation: 'assessCase',
      asked: [caseFile.id],
    });
  });

  it('[AT-01] writes down sign-ins and by what, also those that are refused', async () => {
    const signIn =
      'mutation ($password: String!) { signIn(input: { email: "auditor@demo.wasl.ma", password: $password }) { id } }';
    const wrong = await traces(() => world.as(null, signIn, { password: 'not the password' }));
    expect(wrong.entries).toEqual([]);
    expect(wrong.accesses.map(({ code, operation, actor_id }) => [code, operation, actor_id])).toEqual([
      ['SIGN_IN_REFUSED', 'signIn', null],
    ]);
    const right = await traces(() => world.as(null, signIn, { password: demonstrationPassword }));
    const own = right.entries.filter(({ is_effect }) => is_effect === false);
    expect(own.map(({ action, changes }) => [action, changes])).toEqual([
      ['session.signIn', [{ field: 'method', before: null, after: 'pwd' }]],
    ]);
  });

  it('[AT-02] fails, and changes nothing, when its entry cannot be written', async () => {
    await asOwner('revoke execute on function audit.append(json) from wasl_app');
    try {
      const before = await rows('select id from case_file');
      await expect(integratedCase(world)).rejects.toThrow('INTERNAL');
      expect(await rows('select id from case_file')).toEqual(before);
    } finally {
      await asOwner('grant execute on function audit.append(json) to wasl_app');
    }
  });
});

/** Only the opening of a case: one command. */
async function openOne(): Promise<Thing> {
  const { data } = await world.as(people.officer, '{ viewer { id } }');
  const officerId = String(data.viewer.id).replace('Viewer:', 'StaffMember:');
  return make(world, {
    by: people.officer,
    verb: 'openCase',
    input: {
      origin: 'WALK_IN',
      road: 'AGR',
      territoryCode: '05.091',
      centreCode: 'CAR-BENI-MELLAL',
      officerId,
      openedOn: day(-3),
      person: {
        sex: 'MALE',
        birthYear: 1971,
        firstNameAr: 'حسن',
        lastNameAr: 'التدقيقي',
        firstNameFr: 'Hassan',
        lastNameFr: 'Tadqiqi',
        phone: '0677889900',
        preferredLanguage: 'ar',
      },
      consent: { textVersion: '2026-1', language: 'ar', givenAt: `${day(-3)}T09:00:00.000Z` },
    },
  });
}

/** The types whose rows are written down wherever they are read. */
const disclosing = new Set(['PersonIdentity', 'Stay', 'Document', 'Signature']);

/** Whether an answer holds anything that must be written down: found by the names of its types, not by the compiler. */
function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  if (typeof value !== 'object' || value === null) return false;
  const { __typename: type } = value as { __typename?: string };
  return (type !== undefined && disclosing.has(type)) || Object.values(value).some(holds);
}

describe('a reading', () => {
  const lists = roots.flatMap(({ type, field }) => {
    const connection = getNamedType(field.type);
    const node = isObjectType(connection) ? connection.getFields().nodes : undefined;
    const named = node && getNamedType(node.type);
    return type.name === 'Query' && isObjectType(named) ? [{ name: field.name, type: named }] : [];
  });

  it.each(lists.map(({ name, type }) => [name, type] as const))(
    '[AT-01] of %s leaves one line when it shows a person’s own, and none otherwise',
    async (name, type) => {
      for (const who of [people.coordinator, people.auditor, people.das]) {
        let answer: unknown;
        const { accesses, entries } = await traces(async () => {
          const { data } = await world.as(who, `{ ${name}(first: 5) { nodes { ${selectionOf(type)} } } }`);
          answer = data;
        });
        expect(entries).toEqual([]);
        expect(accesses.map(({ disclosed }) => disclosed)).toHaveLength(holds(answer) ? 1 : 0);
        for (const access of accesses) {
          expect(access).toMatchObject({ outcome: 'SHOWN', operation: name, code: null });
          expect(access.subjects).not.toEqual([]);
        }
      }
    },
  );

  it('[AT-01] of one dossier leaves one line that names it, also when it is not found', async () => {
    const one = 'query ($id: ID!) { case(id: $id) { number person { publicCode } } }';
    const shown = await traces(() => world.as(people.officer, one, { id: caseFile.id }));
    expect(shown.accesses).toHaveLength(1);
    expect(shown.accesses[0]).toMatchObject({ outcome: 'SHOWN', disclosed: ['casework'], subjects: [caseFile.id] });
    const hidden = await traces(() => world.as(people.das, one, { id: caseFile.id }));
    expect(hidden.accesses).toHaveLength(1);
    expect(hidden.accesses[0]).toMatchObject({ outcome: 'NOTHING', subjects: [], asked: [caseFile.id] });
  });

  it('[AT-01] of many identities is one line with all of their persons', async () => {
    const { accesses } = await traces(() =>
      world.as(people.coordinator, '{ cases(first: 3) { nodes { person { identity { lastNameFr } } } } }'),
    );
    expect(accesses).toHaveLength(1);
    expect(accesses[0]).toMatchObject({ disclosed: ['identity'] });
    expect(accesses[0]?.subjects).toHaveLength(3);
  });

  it('[AT-02] gives no answer when its line cannot be written', async () => {
    await asOwner(
      'revoke insert on audit.access from wasl_owner; revoke execute on function audit.shown(text, text, text, json, boolean) from wasl_app',
    );
    try {
      const { data, codes } = await world.as(people.officer, 'query ($id: ID!) { case(id: $id) { number } }', {
        id: caseFile.id,
      });
      expect([data?.case ?? null, codes]).toEqual([null, ['INTERNAL']]);
    } finally {
      await asOwner(
        'grant insert on audit.access to wasl_owner; grant execute on function audit.shown(text, text, text, json, boolean) to wasl_app',
      );
    }
  });
});

describe('the trail', () => {
  it.each([
    'update audit.entry set action = action',
    'delete from audit.access',
    "insert into audit.head values ('x', 1, 'x')",
    'truncate audit.seal',
  ])('[AT-02] is out of the hands of the app’s login: %s', async (sql) => {
    await expect(withClient(world.database.appUrl, (client) => client.query(sql))).rejects.toThrow('permission denied');
  });

  it('[AT-06] holds no name, no telephone, no password, no session and no clear identity number', async () => {
    await make(world, {
      by: people.officer,
      verb: 'draftDiagnosis',
      input: {
        caseId: caseFile.id,
        kind: 'POST_RELEASE',
        baselineMonthlyIncome: 0,
        skills: [{ skillCode: 'coiffure_homme', level: 3, evidence: 'DECLARED' }],
      },
    }).then((draft) =>
      make(world, {
        by: people.officer,
        verb: 'shareDiagnosis',
        input: { ...changeOf(draft), personSignedOn: day(-1) },
      })
        .then((shared) => make(world, { by: people.officer, verb: 'submitDiagnosis', input: changeOf(shared) }))
        .then((submitted) =>
          make(world, {
            by: people.coordinator,
            verb: 'returnDiagnosis',
            input: { ...changeOf(submitted), reason: 'La carte BK123421 n’est pas jointe.' },
          }),
        ),
    );
    const text = (
      await rows<{ line: string }>(
        'select e::text as line from audit.entry e union all select a::text from audit.access a',
      )
    )
      .map(({ line }) => line)
      .join('\n');
    expect(text).toContain('La carte BK****21');
    const names = operations['beni-mellal'].people.slice(0, 2).flatMap(({ names: known }) => known);
    const sessions = await rows<{ id: string }>('select id from auth.session');
    const canaries = [
      'BK123421',
      'التدقيقي',
      'Tadqiqi',
      '0677889900',
      demonstrationPassword,
      ...sessions.map(({ id }) => id),
    ];
    for (const canary of [...canaries, ...names]) expect(text).not.toContain(canary);
  });

  it('is read by the auditor and the data protection officer alone, with filters and pages', async () => {
    const query = `query ($where: AuditEntryWhere, $after: String) { auditEntries(first: 2, after: $after, where: $where) {
      totalCount nodes { action stream actor { email } changes { field before after } } pageInfo { endCursor hasNextPage } } }`;
    const where = { subjectId: caseFile.id };
    for (const who of [people.auditor, { email: 'dpo@demo.wasl.ma' }]) {
      const { data, codes } = await world.as(who, query, { where });
      expect(codes).toEqual([]);
      expect(data.auditEntries.totalCount).toBe(3);
      expect(data.auditEntries.nodes[0]).toMatchObject({
        action: 'case.integrate',
        actor: { email: 'officer@demo.wasl.ma' },
        changes: [
          { field: 'firstMeetingOn', before: null },
          { field: 'state', before: 'ASSESSED' },
        ],
      });
      const next = await world.as(who, query, { where, after: data.auditEntries.pageInfo.endCursor });
      expect(next.data.auditEntries.nodes.map(({ action }: { action: string }) => action)).toEqual(['case.open']);
    }
    const { data } = await world.as(people.national, query, { where });
    expect(data.auditEntries.totalCount).toBe(0);
  });
});
