/**
 * The rows of a case that an establishment sent to a centre and may still read, and how each is found by the sheet that
 * says until when (BR-41). What is sealed is none of them: it is laid open by commands, and those end with the acceptance.
 */
const bySheet: Readonly<Record<string, (sent: Sent) => string>> = {
  person: ({ person }) => `id ${person}`,
  person_identity: ({ person }) => `person_id ${person}`,
  person_name_token: ({ person }) => `person_id ${person}`,
  stay: ({ person }) => `person_id ${person}`,
  consent: ({ person }) => `person_id ${person}`,
  case_file: ({ ofCase }) => `id ${ofCase}`,
  case_event: ({ ofCase }) => `case_id ${ofCase}`,
  case_contact: ({ ofCase }) => `case_id ${ofCase}`,
  appointment: ({ ofCase }) => `case_id ${ofCase}`,
  referral: ({ ofCase }) => `case_id ${ofCase}`,
  home_change: ({ ofCase }) => `case_id ${ofCase}`,
  life_project: ({ ofCase }) => `case_id ${ofCase}`,
  life_step: ({ ofCase }) => `life_project_id in (select l.id from life_project l where l.case_id ${ofCase})`,
  diagnosis: ({ ofCase }) => `case_id ${ofCase}`,
  diagnosis_skill: ofDiagnosis,
  diagnosis_sitting: ofDiagnosis,
  life_answer: ofDiagnosis,
  diagnosis_obstacle: ofDiagnosis,
  enrolment: ({ ofCase }) => `case_id ${ofCase}`,
};

type Sent = { readonly ofCase: string; readonly person: string };

const sent: Sent = {
  ofCase: "= any ((select app.sent('case'))::uuid[])",
  person: "= any ((select app.sent('person'))::uuid[])",
};

function ofDiagnosis({ ofCase }: Sent): string {
  return `diagnosis_id in (select d.id from diagnosis d where d.case_id ${ofCase})`;
}

/** The condition under which a row is one that the session's establishment sent; null for what it never reads so. */
export function senderSql(table: string, row?: string): string | null {
  const find = bySheet[table];
  if (!find) return null;
  return `${row ? `${row}.` : ''}${find(sent)}`;
}

/** The day in Morocco decides: until the last day the sheet opens, and on the next one it does not. */
export const senderFunctions: readonly string[] = [
  `create or replace function app.sent(wanted text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return array(select case wanted when 'case' then r.case_id else r.person_id end from referral r
    where r.from_facility_code = any (app.facilities('read', 'casework'))
      and r.readable_until >= (now() at time zone 'Africa/Casablanca')::date)`,
  'revoke all on function app.sent(text) from public',
  'grant execute on function app.sent(text) to wasl_app',
];
