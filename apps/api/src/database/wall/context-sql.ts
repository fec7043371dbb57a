// Of one row, so no join: a plan with a join costs more to start than the row costs to find.
const ofAccount = `
      and s.auth_epoch = (select p.auth_epoch from auth.staff p where p.id = s.staff_id and p.status = 'ACTIVE')`;
const reachOf = (account: string) =>
  `coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()${account}),
    app.no_context())`;
// Every policy asks `everywhere` before anything else, and it alone looks at the account too: once is enough.
const reach = reachOf('');

const lists = ['territories', 'centres', 'facilities'];
const questions = ['everywhere', 'own', ...lists];

/**
 * The functions that the policies ask. They run as the owner, find the live session named by `app.session`, and give
 * its reach, resolved to full codes at sign-in. Without a live session they raise: silence would look like no rows.
 *
 * `app.session` holds the SHA-256 of the cookie's token in hexadecimal, never the token: who reads a log or this table
 * cannot sign in with it.
 *
 * A command asks some forty times. Each question is therefore one function that calls no other, and of the form that is
 * bound when it is made: it needs no search path, and costs no switch of it.
 */
export const contextSql: readonly string[] = [
  `create or replace function app.no_context() returns jsonb
  language plpgsql stable set search_path = pg_catalog as $$
begin
  raise insufficient_privilege using message = 'no security context';
end $$`,
  `create or replace function app.actor() returns uuid
  language sql stable security definer
  return (select s.staff_id from auth.session s where s.id = current_setting('app.session', true))`,
  question('everywhere', 'boolean', `coalesce((${reachOf(ofAccount)} ->> 'everywhere')::boolean, false)`),
  question('own', 'uuid', `(${reach} ->> 'own')::uuid`),
  // A list of texts in JSON, its codes in quotes, is one of PostgreSQL's but for the brackets; taken apart it costs twice as much.
  ...lists.map((name) =>
    question(name, 'text[]', `translate(coalesce(${reach} ->> '${name}', '[]'), '[]', '{}')::text[]`),
  ),
  'revoke all on function app.no_context() from public',
  ...['actor()', ...questions.map((name) => `${name}(text, text)`)].flatMap((signature) => [
    `revoke all on function app.${signature} from public`,
    `grant execute on function app.${signature} to wasl_app`,
  ]),
];

function question(name: string, type: string, answer: string): string {
  return `create or replace function app.${name}(verb text, zone text) returns ${type}
  language sql stable security definer
  return ${answer}`;
}
