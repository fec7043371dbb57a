import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { withClient } from '#database/roles.ts';
import { demonstrationPassword } from '#modules/identity/index.ts';
import { operations } from '../../src/demo/operations/index.ts';
import { play } from '../../src/demo/play.ts';
import { putOnAddress } from '../address.ts';
import { playSmallLife } from '../small-life.ts';
import type { World } from '../world.ts';

/** Everything of one province that nobody outside its reach may ever read: keys of rows, codes, numbers, names. */
export type Canaries = ReadonlySet<string>;

/** The same life twice: in Béni Mellal (region 05), where the demonstration works, and in Settat (region 06). */
export type TwoProvinces = Readonly<{ home: Canaries; away: Canaries }>;

/** Plays both lives through the API. `between` runs when only the first has been played. */
export async function playTwoProvinces(
  world: World,
  between: () => Promise<void> = async () => undefined,
): Promise<TwoProvinces> {
  const nothing = await everyMark(world);
  await playSmallLife(world);
  await between();
  const first = await everyMark(world);
  await moveStaff(world);
  try {
    await playAway(world);
    await handToOthers(world);
  } finally {
    await bringStaffBack(world);
  }
  const both = await everyMark(world);
  return { home: without(first, nothing), away: without(both, first) };
}

function without(marks: Canaries, known: Canaries): Canaries {
  return new Set([...marks].filter((mark) => !known.has(mark)));
}

const away = { territory: '06.461', region: '06', centre: 'CAR-SETTAT', facility: 'PEN-CRE-ALI-MOUMEN' } as const;

/** Two people from their case to a closed event, a hundred and fifty kilometres away. */
async function playAway(world: World): Promise<void> {
  const { people, events, agreement, ...operation } = operations.khouribga;
  const few = people.slice(0, 2);
  const [event] = events;
  if (!event) throw new Error('The operation has no event.');
  const served = await putOnAddress(world);
  const moved = {
    ...operation,
    territoryCode: away.territory,
    centreCode: away.centre,
    prisonCode: away.facility,
    agreement: { ...agreement, number: 'CV-06.461-INDH-01' },
    people: few,
    goals: {},
    events: [{ ...event, people: few.map(({ names }) => names[2]), goal: 'CLOSED' as const }],
  };
  try {
    await play(moved, {
      address: served.address,
      password: demonstrationPassword,
      folder: null,
      print: () => undefined,
    });
  } finally {
    await served.close();
  }
}

/** The accounts of the demonstration work elsewhere for a while: their grants are put aside and written anew. */
async function moveStaff(world: World): Promise<void> {
  await withClient(world.database.ownerUrl, async (client) => {
    await client.query('create table auth.grants_aside as select * from auth.role_grant');
    await client.query(`update auth.role_grant set
      territory_code = case when territory_code = '05' then '${away.region}' when territory_code is not null then '${away.territory}' end,
      centre_code = case when centre_code is not null then '${away.centre}' end,
      facility_code = case when facility_code is not null then '${away.facility}' end`);
  });
  await forgetActors();
}

async function bringStaffBack(world: World): Promise<void> {
  await withClient(world.database.ownerUrl, async (client) => {
    await client.query(`update auth.role_grant g set territory_code = a.territory_code, centre_code = a.centre_code, facility_code = a.facility_code
      from auth.grants_aside a where a.id = g.id`);
    await client.query('drop table auth.grants_aside');
  });
  await forgetActors();
}

/** The officer of Béni Mellal played in Settat too; from here on somebody else accompanies the people there. */
async function handToOthers(world: World): Promise<void> {
  // Keys that carry the place and the team name each other: they are rewritten all at once, or not at all.
  const admin = new URL(inject('adminUrl'));
  admin.pathname = `/${world.database.name}`;
  await withClient(admin.href, async (client) => {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name
      from information_schema.columns where table_schema = 'public' and column_name = 'officer_id'`);
    for (const { name } of rows) {
      const columns = await columnsOf(client, name);
      if (!columns.includes('territory_code')) continue;
      await client.query(`update ${name} set officer_id = (select id from auth.staff where email = 'officer-settat@demo.wasl.ma')
        where territory_code like '${away.region}%' and officer_id is not null`);
    }
  });
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

async function columnsOf(client: Client, name: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ attname: string }>(
    'select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
    [name],
  );
  return rows.map(({ attname }) => attname);
}

/** A server believes what it knows of an actor for a second. */
async function forgetActors(): Promise<void> {
  await wait(1_100);
}

/** Tables that whoever may read them reads everywhere, by which permission: a catalogue of courses, one of suppliers. */
export const readEverywhere = { course: 'course.read', supplier: 'supplier.read' } as const;

/**
 * Keys, codes, numbers and names of every row of the nouns: what a canary is made of. Reference data are nobody's
 * secret, and what the matrix opens everywhere to all who may read it is foreign to none of them.
 */
async function everyMark(world: World): Promise<Set<string>> {
  return withClient(world.database.ownerUrl, async (client) => {
    const { rows: columns } = await client.query<{ name: string; column: string }>(markedColumns, [
      Object.keys(readEverywhere),
    ]);
    const marks = new Set<string>();
    for (const { name, column } of columns) {
      const { rows } = await client.query<{ mark: string | null }>(
        `select distinct ${column}::text as mark from ${name}`,
      );
      for (const { mark } of rows) if (mark !== null && mark.length >= 5) marks.add(mark);
    }
    return marks;
  });
}

const markedColumns = `
  select format('%I.%I', c.table_schema, c.table_name) as name, quote_ident(c.column_name) as column
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> all ($1)
    and (c.column_name = 'id' and c.data_type = 'uuid'
      or c.column_name in ('public_code', 'number', 'code', 'tag', 'report_number', 'last_name_fr', 'last_name_ar', 'fingerprint')
         and c.data_type = 'text')`;
