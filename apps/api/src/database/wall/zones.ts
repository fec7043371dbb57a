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
  diagnosis: 'diagnosis',
  diagnosis_skill: 'diagnosis',
  agreement: 'agreement',
  agreement_party: 'agreement',
  contribution: 'agreement',
  tranche: 'agreement',
  ledger_entry: 'agreement',
  micro_project: 'microProject',
  project_line: 'microProject',
  feasibility_study: 'microProject',
  project_decision: 'microProject',
  asset: 'procurement',
  distribution_event: 'distribution',
  event_entry: 'distribution',
  handover: 'distribution',
  handover_line: 'distribution',
  signature: 'identity',
  document: 'document',
  document_identity: 'identity',
  document_counter: 'PLATFORM',
  case_counter: 'PLATFORM',
  distribution_counter: 'PLATFORM',
  'auth.staff': 'PLATFORM',
  'auth.role_grant': 'PLATFORM',
  'auth.session': 'PLATFORM',
  'auth.invitation': 'PLATFORM',
  'app.idempotency': 'PLATFORM',
  'audit.entry': 'PLATFORM',
  'audit.head': 'PLATFORM',
};

/** Rows that only ever grow: no login may change or remove one. */
export const appendOnly: ReadonlySet<string> = new Set(['ledger_entry', 'audit.entry', 'project_decision']);

/** The one kind of row the API may remove, and while what: lines of the list of an event that is not frozen yet. */
export const removable: ReadonlyMap<string, string> = new Map([
  [
    'event_entry',
    "exists (select from distribution_event e where e.id = event_id and e.state in ('DRAFT', 'PLANNED'))",
  ],
]);

/** What the worker reads and writes; it serves no person, so it has policies of its own instead of a session. */
export const workerAccess: Readonly<Record<string, readonly ('select' | 'insert' | 'update')[]>> = {
  document: ['select', 'update'],
  document_identity: ['select'],
  distribution_event: ['select'],
  handover: ['select'],
  'audit.entry': ['select', 'insert'],
  'audit.head': ['select', 'insert', 'update'],
};
