import type pg from 'pg';
import { verifyTrail } from '#audit/verify/verify.ts';

/** Something that must be true of every row there is, whatever was done: the statement counts where it is not. */
type Invariant = readonly [sentence: string, sql: string];

const invariants: readonly Invariant[] = [
  [
    'BR-01 the ledger of each tranche is what it has committed, within its amount',
    `select count(*) from (select t.id from tranche t left join ledger_entry l on l.tranche_id = t.id group by t.id
       having t.committed <> coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'RELEASE' then -l.amount else 0 end), 0)
         or t.committed > t.amount or t.delivered > t.committed) broken`,
  ],
  [
    'BR-01 tranches never exceed the envelope of their agreement',
    `select count(*) from (select a.id from agreement a join tranche t on t.agreement_id = a.id group by a.id
       having sum(t.amount) > a.envelope) broken`,
  ],
  [
    'BR-02 nothing was granted above what was asked or above the ceiling',
    `select count(*) from micro_project p join agreement a on a.id = p.agreement_id
     where p.granted > p.requested or p.granted > a.ceiling_per_project`,
  ],
  [
    'BR-04 a project that was given up holds no money',
    `select count(*) from (select p.id from micro_project p join ledger_entry l on l.micro_project_id = p.id
       where p.state in ('WITHDRAWN', 'CANCELLED') group by p.id
       having sum(case l.kind when 'RESERVE' then l.amount when 'RELEASE' then -l.amount else 0 end) <> 0) broken`,
  ],
  [
    'BR-05 what was delivered to a project is the cost of what was handed over',
    `select count(*) from micro_project p where p.delivered > 0 and p.delivered <>
       (select coalesce(sum(h.amount), 0) from handover h where h.micro_project_id = p.id)`,
  ],
  [
    'BR-08 nobody decided on what he wrote',
    'select count(*) from project_decision where decided_by_id = any (author_ids) or decided_by_id = submitted_by_id',
  ],
  [
    'BR-20 one open case per person',
    `select count(*) from (select person_id from case_file where state not in ('AUTONOMOUS', 'CLOSED')
       group by person_id having count(*) > 1) broken`,
  ],
  [
    'BR-20 one live project per person',
    `select count(*) from (select person_id from micro_project where state in ('APPROVED', 'CONTRACTED', 'PROCURING', 'READY',
       'EQUIPPED', 'OPERATING', 'NOT_STARTED', 'AT_RISK', 'PAUSED') group by person_id having count(*) > 1) broken`,
  ],
  [
    'BR-30 an asset is handed over once',
    `select count(*) from (select asset_id from handover_line where returned_at is null group by asset_id having count(*) > 1) broken`,
  ],
  [
    'BR-33 who is listed as served has a handover, and nobody else has one',
    `select count(*) from event_entry e where (e.state = 'DELIVERED') <>
       exists (select from handover h where h.event_id = e.event_id and h.micro_project_id = e.micro_project_id)`,
  ],
  [
    'BR-34 the figures of an event are the sum of its handovers',
    `select count(*) from distribution_event e where e.figures is not null and (e.figures ->> 'amount')::bigint <>
       (select coalesce(sum(amount), 0) from handover h where h.event_id = e.id)`,
  ],
  [
    'BR-40 nobody is accompanied without consent',
    `select count(*) from case_file c where not exists
       (select from consent s where s.person_id = c.person_id and s.purpose = 'ACCOMPANIMENT' and s.is_given)`,
  ],
  [
    'BR-44 a visit that was carried out lies in its window',
    `select count(*) from visit where state = 'DONE' and (done_on < window_from or done_on > window_to) and rescheduled_on is null`,
  ],
];

export type Report = readonly Readonly<{ sentence: string; broken: number }>[];

/** Every invariant with how often it is broken, and the trail of the audit verified link by link. */
export async function reportOf(client: pg.ClientBase, anchorFolder: string): Promise<Report> {
  const report: { sentence: string; broken: number }[] = [];
  for (const [sentence, sql] of invariants) {
    const { rows } = await client.query<{ count: string }>(sql);
    report.push({ sentence, broken: Number(rows[0]?.count) });
  }
  const { entries, found } = await verifyTrail(client, anchorFolder);
  report.push({ sentence: `AT-03 the trail holds, ${entries.toLocaleString('en')} entries`, broken: found.length });
  return report;
}
