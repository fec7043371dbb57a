// Written out where they are used: a function of SQL costs more to enter than these cost to compute.
/** One part with its length before it: no separator can be written into a part, and no part that is missing looks empty. */
const part = (value: string) => `coalesce(octet_length(${value}) || ':' || ${value}, '-')`;
/** Parts as one text, as `pack` of `#audit/record.ts` writes them. */
const packed = (...values: readonly string[]) => values.map(part).join(` || ',' ||\n        `);
const packedList = (list: string) => `array_to_string(array(select ${part('p')} from unnest(${list}) p), ',')`;
const hashed = (material: string) => `encode(sha256(convert_to(${material}, 'UTF8')), 'hex')`;
const momentOf = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Tier one: one chain per stream. Heads are locked in one order, so that two commands never wait for each other. */
const appendSql = `create or replace function audit.append(entries json) returns void
  language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  who uuid;
  desk uuid;
  one record;
  place bigint;
  before text;
  written timestamptz(3);
  named text;
  moment text;
  made text;
begin
  select s.staff_id, s.handle into who, desk from auth.session s where s.id = current_setting('app.session', true);
  for one in
    select e.value ->> 'stream' as stream, e.value ->> 'action' as action, e.value ->> 'operation' as operation,
      (e.value ->> 'isEffect')::boolean as is_effect, e.value ->> 'reason' as reason, e.value ->> 'changes' as changes,
      e.value ->> 'requestId' as request
    from json_array_elements(entries) with ordinality as e (value, place)
    order by e.value ->> 'stream' collate "C", e.place
  loop
    place := 0;
    before := '';
    select h.sequence, h.hash into place, before from audit.head h where h.stream = one.stream for update;
    if not found then
      -- Whoever begins the same stream at the same time waits here for the other, and then goes on from its head.
      insert into audit.head as h (stream, sequence, hash) values (one.stream, 0, '')
      on conflict (stream) do update set sequence = h.sequence
      returning h.sequence, h.hash into place, before;
    end if;
    written := clock_timestamp();
    place := place + 1;
    before := nullif(before, '');
    named := place::text;
    moment := ${momentOf('written')};
    made := ${hashed(
      packed(
        'before',
        'one.stream',
        'named',
        'moment',
        'who::text',
        'desk::text',
        'one.request',
        'one.operation',
        'one.action',
        'one.is_effect::text',
        'one.reason',
        'one.changes',
      ),
    )};
    insert into audit.entry (stream, sequence, at, actor_id, session_handle, request_id, operation, action, is_effect,
      reason, changes, previous, hash, xid)
    values (one.stream, place, written, who, desk, one.request, one.operation, one.action, one.is_effect,
      one.reason, one.changes::jsonb, before, made, pg_current_xact_id()::text::bigint);
    update audit.head h set sequence = place, hash = made where h.stream = one.stream;
  end loop;
end $$`;

/** Tier two: leaves without a chain, so that readers never wait for each other; the sealer gathers them. */
const insertAccess = `insert into audit.access (id, at, actor_id, session_handle, request_id, operation, outcome, code, purpose, disclosed,
      subjects, asked, xid, leaf)
    select l.id, l.at, s.staff_id, s.handle, request, operation, outcome, code, purpose, to_jsonb(l.kinds),
      to_jsonb(l.things), to_jsonb(l.wanted), pg_current_xact_id()::text::bigint,
      ${hashed(
        packed(
          'l.id::text',
          momentOf('l.at'),
          's.staff_id::text',
          's.handle::text',
          'request',
          'operation',
          'outcome',
          'code',
          'purpose',
          packedList('l.kinds'),
          packedList('l.things'),
          packedList('l.wanted'),
        ),
      )}
    from (select uuidv7() as id, clock_timestamp()::timestamptz(3) as at,
        array(select distinct split_part(t, ' ', 1) collate "C" from unnest(seen) t order by 1) as kinds,
        array(select distinct split_part(t, ' ', 2) collate "C" from unnest(seen) t order by 1) as things,
        array(select distinct t collate "C" from unnest(wanted) t order by 1) as wanted) l
      left join auth.session s on s.id = current_setting('app.session', true);`;

/** The same for callers that hold JSON: refusals, and whoever writes down a reading by hand. */
const noteAccessSql = `create or replace function audit.note_access(
    operation text, request text, asked json, outcome text, code text, purpose text, seen json) returns void
  language plpgsql security definer set search_path = pg_catalog, audit as $$
#variable_conflict use_variable
declare
  wanted text[] := array(select json_array_elements_text(asked));
  seen text[] := array(select json_array_elements_text(note_access.seen));
begin
  ${insertAccess}
end $$`;

/**
 * Gives back the answer of a reading once it is written down who saw what: the rows that lay something of a person open
 * say so under "$seen", which is found in the text itself: within a value its quotes would be escaped. After the name
 * comes a mark, in quotes, or null. A list may lose its line in a crash of the server within a second; a single dossier
 * may not.
 */
const shownSql = `create or replace function audit.shown(
    answer text, operation text, request text, asked json, may_be_late boolean) returns text
  language plpgsql security definer set search_path = pg_catalog, audit as $$
#variable_conflict use_variable
declare
  seen text[];
  wanted text[];
  outcome text;
  code text;
  purpose text;
begin
  select array(select split_part(m.mark, '"', 2)
      from string_to_table(answer, '"$seen"') with ordinality as p (after, place), ltrim(left(p.after, 200), ' :') as m (mark)
      where p.place > 1 and starts_with(m.mark, '"')),
    array(select json_array_elements_text(asked))
  into seen, wanted;
  if may_be_late then perform set_config('synchronous_commit', 'off', true); end if;
  outcome := case when cardinality(seen) > 0 then 'SHOWN' when cardinality(wanted) > 0 then 'NOTHING' end;
  if outcome is not null then
    ${insertAccess}
  end if;
  return answer;
end $$`;

/**
 * The audit writes itself down: the logins may call these functions and touch no row. Who acts is the live session's
 * owner, when is the database's clock, and the place in the chain is what the stream's head says; the caller brings
 * only what was done. `#audit/record.ts` computes the same hashes when the trail is verified.
 */
export const auditSql: readonly string[] = [
  appendSql,
  noteAccessSql,
  shownSql,
  `create or replace function audit.seal_lag() returns interval
  language sql stable security definer set search_path = pg_catalog, audit
  return clock_timestamp() - least(
    (select min(e.at) from audit.entry e where e.xid >= coalesce((select max(s.to_xid) from audit.seal s), 0)),
    (select min(a.at) from audit.access a where a.xid >= coalesce((select max(s.to_xid) from audit.seal s), 0)))`,
  ...functionsOf(),
];

function functionsOf(): string[] {
  const signatures = [
    'append(json)',
    'note_access(text, text, json, text, text, text, json)',
    'shown(text, text, text, json, boolean)',
    'seal_lag()',
  ];
  const open = ['append(json)', 'seal_lag()'];
  const forApp = ['note_access(text, text, json, text, text, text, json)', 'shown(text, text, text, json, boolean)'];
  return [
    ...signatures.map((signature) => `revoke all on function audit.${signature} from public, wasl_app, wasl_worker`),
    ...open.map((signature) => `grant execute on function audit.${signature} to wasl_app, wasl_worker`),
    ...forApp.map((signature) => `grant execute on function audit.${signature} to wasl_app`),
  ];
}
