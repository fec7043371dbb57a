import { sealedSessionStates } from '@wasl/domain/committee';

/**
 * The zone of each table: which reach of the session opens its rows. A table that is not named here cannot be
 * migrated, so that none is ever forgotten.
 *
 * `REFERENCE` is read by every login and written by the owner alone; `PLATFORM` is the API's own bookkeeping.
 */
export const zoneOf: Readonly<Record<string, string>> = {
  territory: 'REFERENCE',
  facility: 'REFERENCE',
  centre_coverage: 'REFERENCE',
  programme: 'REFERENCE',
  sector: 'REFERENCE',
  skill: 'REFERENCE',
  item_type: 'REFERENCE',
  kit: 'REFERENCE',
  kit_line: 'REFERENCE',
  kit_skill: 'REFERENCE',
  person: 'person',
  person_identity: 'identity',
  person_name_token: 'identity',
  stay: 'stay',
  consent: 'person',
  case_file: 'casework',
  casework_rule: 'REFERENCE',
  home_change: 'casework',
  life_project: 'casework',
  life_step: 'casework',
  referral: 'casework',
  release_import: 'casework',
  release_line: 'casework',
  follow_up_rule: 'REFERENCE',
  follow_up_plan: 'followUp',
  visit: 'followUp',
  asset_check: 'followUp',
  project_obstacle: 'followUp',
  support_action: 'followUp',
  outcome: 'followUp',
  case_event: 'casework',
  case_contact: 'casework',
  case_transfer: 'casework',
  appointment: 'casework',
  diagnosis: 'diagnosis',
  diagnosis_skill: 'diagnosis',
  diagnosis_health: 'health',
  diagnosis_sitting: 'diagnosis',
  life_answer: 'diagnosis',
  diagnosis_obstacle: 'diagnosis',
  course: 'course',
  enrolment: 'training',
  attendance: 'training',
  agreement: 'agreement',
  agreement_party: 'agreement',
  contribution: 'agreement',
  tranche: 'agreement',
  ledger_entry: 'agreement',
  micro_project: 'microProject',
  project_line: 'microProject',
  feasibility_study: 'microProject',
  project_decision: 'microProject',
  project_appeal: 'microProject',
  project_licence: 'microProject',
  committee_session: 'committee',
  session_seat: 'committee',
  agenda_item: 'committee',
  agenda_interest: 'committee',
  agenda_score: 'committee',
  agenda_vote: 'committee',
  asset: 'procurement',
  supplier: 'supplier',
  supplier_tie: 'procurement',
  purchase: 'procurement',
  purchase_line: 'procurement',
  offer: 'procurement',
  offer_price: 'procurement',
  delivery: 'procurement',
  delivery_line: 'procurement',
  acceptance_signature: 'procurement',
  payment: 'payment',
  payment_part: 'payment',
  distribution_event: 'distribution',
  event_entry: 'distribution',
  handover: 'distribution',
  handover_line: 'distribution',
  signature: 'identity',
  document: 'document',
  document_identity: 'identity',
  document_counter: 'PLATFORM',
  case_counter: 'PLATFORM',
  session_counter: 'PLATFORM',
  purchase_counter: 'PLATFORM',
  payment_counter: 'PLATFORM',
  distribution_counter: 'PLATFORM',
  task_note: 'PLATFORM',
  notice: 'PLATFORM',
  notice_choice: 'PLATFORM',
  notice_letter: 'PLATFORM',
  'auth.staff': 'PLATFORM',
  'auth.role_grant': 'PLATFORM',
  'auth.session': 'PLATFORM',
  'auth.api_token': 'PLATFORM',
  'auth.second_factor': 'PLATFORM',
  'auth.recovery_code': 'PLATFORM',
  'auth.staff_link': 'PLATFORM',
  'auth.attempt': 'PLATFORM',
  'app.idempotency': 'PLATFORM',
  'app.crypto_key': 'PLATFORM',
  'app.rate_bucket': 'PLATFORM',
  break_glass: 'glass',
  'audit.entry': 'audit',
  'audit.access': 'audit',
  'audit.head': 'audit',
  'audit.seal': 'audit',
};

/**
 * Bookkeeping that the API does not see as a whole: whoever could list the sessions of others could name one as his
 * own context. What else of the platform is written only by who may administer accounts is in `administered`.
 */
export const ownRows: Readonly<Record<string, string>> = {
  'auth.session': "id = current_setting('app.session', true) or staff_id = (select app.actor())",
};

/** What is one’s own alone: who it belongs to reads and writes it, and no other session does. */
export const ownAlone: Readonly<Record<string, string>> = {
  task_note: 'staff_id = (select app.actor())',
  notice: 'staff_id = (select app.actor())',
  notice_choice: 'staff_id = (select app.actor())',
  notice_letter: 'staff_id = (select app.actor())',
};

/** Rows of the platform that only a session with the writing reach of a zone may change: grants make reach. */
export const administered: Readonly<Record<string, string>> = { 'auth.role_grant': 'staff' };

/** Rows that only ever grow: no login may change or remove one. */
export const appendOnly: ReadonlySet<string> = new Set([
  'ledger_entry',
  'project_decision',
  'project_appeal',
  'agenda_interest',
  'supplier_tie',
  'offer_price',
  'delivery_line',
  'acceptance_signature',
  'payment_part',
  'agenda_vote',
  'case_event',
  'case_contact',
  'home_change',
  'release_import',
  'release_line',
  'asset_check',
  'outcome',
  'attendance',
  'diagnosis_sitting',
  'app.crypto_key',
]);

/**
 * Rows that nobody but who wrote them sees until something has come about, however far he reaches: the scores of a
 * committee are laid open when it deliberates.
 */
export const sealedRows: Readonly<Record<string, string>> = {
  agenda_score: `(scored_by_id = (select app.actor()) or exists (select from committee_session s
    where s.id = session_id and s.state not in (${sealedSessionStates.map((state) => `'${state}'`).join(', ')})))`,
};

/** Rows without a place: they are open to who reaches everywhere in their zone. */
export const placeless: ReadonlySet<string> = new Set(['supplier']);

/** Rows that the API only reads: functions of the owner write them, and nothing changes them afterwards. */
export const readOnly: ReadonlySet<string> = new Set(['audit.entry', 'audit.access', 'break_glass']);

/** Rows that the API never sees. */
export const closed: ReadonlySet<string> = new Set(['audit.head', 'audit.seal']);

/**
 * The few rows the API may remove, and while what: lines of the list of an event that is not frozen yet, grants that
 * end, buckets that count nothing any more. What was there is in the audit trail.
 */
export const removable: ReadonlyMap<string, string> = new Map([
  [
    'event_entry',
    "exists (select from distribution_event e where e.id = event_id and e.state in ('DRAFT', 'PLANNED'))",
  ],
  ['auth.role_grant', 'true'],
  ['app.rate_bucket', 'true'],
]);

/** Tables that may be empty after a crash: they are written too often to be worth a log. */
export const unlogged: ReadonlySet<string> = new Set(['app.rate_bucket']);

/** What the worker reads and writes; it serves no person, so it has policies of its own instead of a session. */
export const workerAccess: Readonly<Record<string, readonly ('select' | 'insert' | 'update')[]>> = {
  document: ['select', 'update'],
  document_identity: ['select'],
  distribution_event: ['select'],
  handover: ['select'],
  break_glass: ['select'],
  notice: ['select', 'insert'],
  notice_choice: ['select'],
  notice_letter: ['select', 'insert', 'update'],
  'auth.role_grant': ['select'],
  'auth.staff': ['select'],
  'auth.second_factor': ['select', 'update'],
  'auth.staff_link': ['select', 'update'],
  signature: ['select', 'update'],
  person_identity: ['select', 'update'],
  stay: ['select', 'update'],
  diagnosis_health: ['select', 'update'],
  'audit.entry': ['select'],
  'audit.access': ['select'],
  'audit.head': ['select'],
  'audit.seal': ['select', 'insert'],
  'app.crypto_key': ['select'],
};
