import type { Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import type { ExecutionType } from './execution.type.ts';

const net = (gained: string, lost: string) =>
  `coalesce(sum(e.amount) filter (where e.kind = '${gained}'), 0) - coalesce(sum(e.amount) filter (where e.kind = '${lost}'), 0)`;
const columns = ['committed', 'contracted', 'delivered', 'ordered', 'paid'] as const;
const totals = columns.map((name) => `'${name}', coalesce(sum(s.${name}), 0)::bigint`).join(', ');
const parts = columns.map((name) => `'${name}', s.${name}::bigint`).join(', ');

/**
 * The ledger as it stood at the end of a day in Casablanca, and nothing else: what was written later does not exist
 * yet. Row security says whose ledger it is.
 */
const text = `with entries as materialized (
    select e.tranche_id, e.micro_project_id, e.kind, e.amount from ledger_entry e
    where e.agreement_id = $1::uuid and e.at < (($2::date + 1)::timestamp at time zone 'Africa/Casablanca')),
  sums as (
    select t.id, t.sequence, t.amount, ${net('RESERVE', 'RELEASE')} as committed,
      coalesce(sum(e.amount) filter (where e.kind = 'COMMIT' and not exists (
        select from entries f where f.kind = 'RELEASE' and f.micro_project_id = e.micro_project_id)), 0) as contracted,
      coalesce(sum(e.amount) filter (where e.kind = 'VERIFY'), 0) as delivered,
      ${net('ORDER', 'RECALL')} as ordered, ${net('PAY', 'REFUND')} as paid
    from tranche t left join entries e on e.tranche_id = t.id where t.agreement_id = $1::uuid
    group by t.id, t.sequence, t.amount)
  select json_build_object('on', $2::date, 'envelope', a.envelope, ${totals},
    'left', (a.envelope - coalesce(sum(s.committed), 0))::bigint,
    'tranches', coalesce(json_agg(json_build_object('sequence', s.sequence, 'envelope', s.amount, ${parts},
      'left', (s.amount - s.committed)::bigint) order by s.sequence) filter (where s.id is not null), '[]'::json))::text
  from agreement a left join sums s on true where a.id = $1::uuid group by a.id, a.envelope
  union all select 'null' where not exists (select from agreement where id = $1::uuid)`;

/** The statement of execution of an agreement at the end of a day: one statement. */
export function readExecution(context: Context, agreementId: string, on: string): Promise<ExecutionType | null> {
  return context.read.sql<ExecutionType | null>('execution', text, [uuidOf(agreementId, 'Agreement'), on]);
}
