import type { Task } from 'graphile-worker';
import type { PoolClient } from 'pg';
import { toActor } from '@wasl/domain/access';
import { dayOf, type IsoDate, type Language } from '@wasl/domain/kernel';
import { digestMail, dutiesOf, isTold, type TaskKind } from '@wasl/domain/task';
import { type Holding, holdingSql } from '#access/holding.ts';
import { heldBy } from '#database/wall/tasks/held-duties.ts';
import type { Post } from './post-office.ts';

export type NoticesMailing = Readonly<{ send: Post; publicAddress: string; now?: () => Date }>;

type Somebody = Holding & { readonly id: string; readonly email: string; readonly language: Language };
type Waiting = {
  readonly kind: TaskKind;
  readonly type: string;
  readonly id: string;
  readonly reference: string;
  readonly dueOn: IsoDate;
  readonly isEscalated: boolean;
};

const everybody = `select staff.id, staff.email, staff.language, ${holdingSql}
  from auth.staff staff where staff.status = 'ACTIVE' order by staff.id`;

const keep = `insert into notice (id, staff_id, kind, subject_type, subject_id, reference, due_on, is_escalated, created_at)
  select gen_random_uuid(), $1, w.kind, w.type, w.id, w.reference, w."dueOn", w."isEscalated", $3
  from json_to_recordset($2::json) as w (kind text, type text, id uuid, reference text, "dueOn" date, "isEscalated" boolean)
  on conflict on constraint notice_told_once do nothing returning kind`;

// One letter a day, of what is new on it; who does not want it has none.
const order = `insert into notice_letter (id, staff_id, day)
  select gen_random_uuid(), $1::uuid, $2::date
  where not exists (select from notice_choice c where c.staff_id = $1::uuid and not c.wants_letter)
  on conflict on constraint notice_letter_once_a_day do nothing`;

// Taken before it is sent: a worker that dies in between loses a letter rather than sending it twice.
const take = `update notice_letter set sent_at = $3 where staff_id = $1 and day = $2 and sent_at is null returning id`;
const giveBack = 'update notice_letter set sent_at = null where staff_id = $1 and day = $2';
const toldToday = `select n.kind, count(*)::int as count from notice n
  where n.staff_id = $1 and (n.created_at at time zone 'Africa/Casablanca')::date = $2::date group by n.kind order by n.kind`;

/** Tells everyone what waits for him: notices that are kept, and one letter of what is new. Done again, it changes nothing. */
export function noticesJob({ send, publicAddress, now = () => new Date() }: NoticesMailing): Task {
  return async (_, { withPgClient }) => {
    const day = dayOf(now());
    const people = await withPgClient((client) => client.query<Somebody>(everybody));
    const failures: unknown[] = [];
    for (const person of people.rows) {
      const letter = await withPgClient((client) => tell(client, person, { day, at: now(), publicAddress }));
      if (letter === null) continue;
      await send(letter).catch(async (error: unknown) => {
        failures.push(error);
        await withPgClient((client) => client.query(giveBack, [person.id, day]));
      });
    }
    // What could not be sent is tried again with the job; what was sent is not.
    if (failures.length > 0) throw failures[0];
  };
}

type Telling = Readonly<{ day: IsoDate; at: Date; publicAddress: string }>;

/** Keeps what is new for somebody, and gives the letter of the day when it is still to be sent. */
async function tell(client: PoolClient, person: Somebody, { day, at, publicAddress }: Telling) {
  const { id, grants, coverage, email, language } = person;
  const actor = toActor({ id, grants, coverage, today: day });
  const duties = dutiesOf(actor);
  if (duties.size === 0) return null;
  const found = await client.query<{ tasks: Waiting[] }>('select app.tasks_of($1::json, $2, $3) as tasks', [
    ...[JSON.stringify(heldBy(duties)), id, day],
  ]);
  const told = (found.rows[0]?.tasks ?? []).filter((task) => isTold(task, day));
  const kept = await client.query(keep, [id, JSON.stringify(told), at]);
  if ((kept.rowCount ?? 0) > 0) await client.query(order, [id, day]);
  const taken = await client.query(take, [id, day, at]);
  if (taken.rowCount === 0) return null;
  const { rows: counts } = await client.query<{ kind: TaskKind; count: number }>(toldToday, [id, day]);
  return { to: email, ...digestMail(counts, language, `${publicAddress}/`) };
}
