import type { TaskKind } from '@wasl/domain/task';
import { dayOf } from '../reach-sql.ts';

/** What a task is found in: a row of the thing, its day, its code, and the columns that place it. */
type Source = {
  /** The type of the thing, as ids name it. */
  readonly type: string;
  readonly id: string;
  readonly from: string;
  /** The code that people know it by: never a name. */
  readonly reference: string;
  readonly due: string;
  readonly place: Partial<Record<'territory' | 'centre' | 'officer' | 'facility', string>>;
  /** Whether a person should accompany it: then, without one, it is the head’s. */
  readonly isAccompanied: boolean;
  readonly authors?: string;
};

const ofCase = (row: string) => ({
  territory: `${row}.territory_code`,
  centre: `${row}.centre_code`,
  officer: `${row}.officer_id`,
});
const accompanied = (row: string) => ({ place: ofCase(row), isAccompanied: true });
const ofPlace = (row: string) => ({ place: { territory: `${row}.territory_code` }, isAccompanied: false });

/** How long things wait for whom, in days (settings). */
const days = {
  answer: 7,
  validation: 7,
  decision: 30,
  preparation: 3,
  reconciliation: 7,
  minutes: 7,
  claim: 30,
} as const;

/** Where the tasks of each kind are found. What is done is in none of them: the machine of the thing has moved on. */
export const taskSources: Record<TaskKind, Source> = {
  FIRST_CONTACT: {
    ...{ type: 'Case', id: 'c.id', reference: 'c.number', due: 'c.first_contact_due_on', ...accompanied('c') },
    from: `case_file c where c.first_contact_due_on is not null and c.first_contact_on is null
      and c.state not in ('AUTONOMOUS', 'CLOSED')`,
  },
  APPOINTMENT: {
    ...{ type: 'Appointment', id: 'a.id', reference: 'c.number', due: dayOf('a.takes_place_at'), ...accompanied('a') },
    from: "appointment a join case_file c on c.id = a.case_id where a.state = 'SCHEDULED'",
  },
  SUSPENSION_REVIEW: {
    ...{ type: 'Case', id: 'c.id', reference: 'c.number', due: 'c.review_on', ...accompanied('c') },
    from: "case_file c where c.state = 'SUSPENDED' and c.review_on is not null",
  },
  TRANSFER_ANSWER: {
    ...{ type: 'CaseTransfer', id: 't.id', reference: 't.case_number', due: `t.proposed_on + ${days.answer}` },
    // The centre that it is offered to answers; the one that offers waits.
    place: { territory: 't.territory_code', centre: 't.to_centre_code' },
    isAccompanied: false,
    from: "case_transfer t where t.state = 'PROPOSED'",
  },
  DIAGNOSIS_VALIDATION: {
    ...{ type: 'Diagnosis', id: 'd.id', reference: 'c.number', due: `${dayOf('d.updated_at')} + ${days.validation}` },
    place: { ...ofCase('d'), facility: 'd.facility_code' },
    isAccompanied: false,
    authors: 'd.author_ids || d.author_id',
    from: "diagnosis d join case_file c on c.id = d.case_id where d.state = 'SUBMITTED'",
  },
  PROJECT_DECISION: {
    ...{ type: 'MicroProject', id: 'p.id', reference: 'p.code', due: `p.submitted_on + ${days.decision}` },
    ...ofPlace('p'),
    authors: 'p.author_ids',
    from: "micro_project p where p.state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED') and p.submitted_on is not null",
  },
  SESSION_PREPARATION: {
    ...{ type: 'CommitteeSession', id: 's.id', reference: 's.number', ...ofPlace('s') },
    due: `case s.state when 'DRAFT' then ${dayOf('s.starts_at')} - s.notice_days
      when 'CLOSED' then ${dayOf('s.starts_at')} + ${days.minutes} else ${dayOf('s.starts_at')} end`,
    from: "committee_session s where s.state not in ('MINUTED', 'CANCELLED')",
  },
  EVENT_PREPARATION: {
    ...{ type: 'DistributionEvent', id: 'e.id', reference: 'e.number', ...ofPlace('e') },
    due: `case e.state when 'READY' then ${dayOf('e.starts_at')}
      when 'HELD' then ${dayOf('e.starts_at')} + ${days.reconciliation} else ${dayOf('e.starts_at')} - ${days.preparation} end`,
    from: "distribution_event e where e.state not in ('RECONCILED', 'CLOSED', 'CANCELLED')",
  },
  TRANCHE_JUSTIFICATION: {
    ...{ type: 'Tranche', id: 't.id', reference: `a.number || ' / ' || t.sequence`, ...ofPlace('t') },
    // The next one is released when this one is justified: its day is the day by which.
    due: `coalesce((select min(n.planned_on) from tranche n
      where n.agreement_id = t.agreement_id and n.sequence > t.sequence), a.ends_on)`,
    from: "tranche t join agreement a on a.id = t.agreement_id where t.state = 'IN_USE'",
  },
  VISIT: {
    ...{ type: 'Visit', id: 'v.id', reference: 'm.code', ...accompanied('v') },
    due: 'coalesce(v.rescheduled_on, v.due_on)',
    from: `visit v join follow_up_plan f on f.id = v.plan_id join micro_project m on m.id = f.micro_project_id
      where f.state = 'ACTIVE' and v.state in ('SCHEDULED', 'RESCHEDULED', 'MISSED')`,
  },
  SUPPORT_ACTION: {
    ...{ type: 'SupportAction', id: 's.id', reference: 'm.code', due: 's.due_on', ...accompanied('s') },
    from: `support_action s join follow_up_plan f on f.id = s.plan_id join micro_project m on m.id = f.micro_project_id
      where s.state = 'OPEN'`,
  },
  WARRANTY_END: {
    ...{ type: 'Asset', id: 'w.id', reference: 'w.tag', due: 'w.warranty_until', ...accompanied('w') },
    // For a month after its end it can still be claimed that something broke before.
    from: `asset w where w.state in ('HANDED_OVER', 'IN_USE', 'IN_REPAIR')
      and w.warranty_until >= $3::date - ${days.claim}`,
  },
};

/** The rows of a kind as every kind has them. */
export function sourceSql(kind: TaskKind): string {
  const { type, id, from, reference, due, place, isAccompanied, authors = "'{}'::uuid[]" } = taskSources[kind];
  const { territory = 'null', centre = 'null', officer = 'null', facility = 'null' } = place;
  return `select '${kind}' as kind, '${type}' as type, ${id} as id, ${reference} as reference, (${due})::date as due_on,
    ${territory}::text as territory_code, ${centre}::text as centre_code, ${officer}::uuid as officer_id,
    ${facility}::text as facility_code, ${isAccompanied} and ${officer} is null as is_unassigned, ${authors} as author_ids
  from ${from}`;
}
