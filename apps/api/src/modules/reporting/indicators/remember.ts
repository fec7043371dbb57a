import { randomUUID } from 'node:crypto';
import type { RememberedPerson, RememberedProject } from '@wasl/domain/reporting';
import { withClient } from '#database/roles.ts';
import type { Told } from './random-history.ts';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];
type Row = Readonly<Record<string, unknown>>;

const events = { reconciled: randomUUID(), held: randomUUID() } as const;

/**
 * Makes a database forget what it asks of rows: what it counts is then only what it is told. The address is that of the
 * server's own administrator; nothing but a clone that is thrown away is treated so.
 */
export async function loosen(url: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(`do $$ declare it record; begin
      for it in select c.conname, c.conrelid::regclass as name from pg_constraint c
        where c.contype = 'c' and c.connamespace = 'public'::regnamespace loop
        execute format('alter table %s drop constraint %I', it.name, it.conname); end loop;
      for it in select i.indexrelid::regclass as name from pg_index i join pg_class t on t.oid = i.indrelid
        where i.indisunique and i.indpred is not null and t.relnamespace = 'public'::regnamespace loop
        execute format('drop index %s', it.name); end loop;
      for it in select a.attname, a.attrelid::regclass as name from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.attnum > 0 and a.attnotnull
          and not exists (select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) loop
        execute format('alter table %s alter column %I drop not null', it.name, it.attname); end loop;
    end $$`),
  );
}

/** Puts a history, and nothing else, into a loosened database. */
export async function remember(url: string, told: Told): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`truncate ${tables.join(', ')} cascade`);
    for (const [table, rows] of rowsOf(told)) await insertRows(client, table, rows);
    await client.query(`analyze ${tables.join(', ')}`);
  });
}

const tables = [
  ...['person', 'stay', 'consent', 'case_file', 'case_contact', 'outcome', 'diagnosis', 'diagnosis_skill', 'agreement'],
  ...['tranche', 'micro_project', 'project_decision', 'distribution_event', 'handover', 'follow_up_plan', 'visit'],
  ...['project_obstacle', 'asset', 'asset_check', 'purchase', 'purchase_line', 'offer', 'delivery', 'delivery_line'],
];

async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
  await client.query(text, [JSON.stringify(rows)]);
}

function rowsOf(told: Told): [table: string, rows: Row[]][] {
  const parts = [
    ...told.persons.map((person) => personRows(person, told)),
    ...told.projects.map((project, at) => projectRows(project, { told, at })),
    ...told.agreements.map(agreementRows),
    ...told.tenders.map(tenderRows),
    { distribution_event: [stated(events.reconciled, 'CLOSED'), stated(events.held, 'HELD')] },
  ];
  const merged = new Map<string, Row[]>(tables.map((table) => [table, []]));
  for (const part of parts) for (const [table, rows] of Object.entries(part)) merged.get(table)?.push(...rows);
  return [...merged];
}

const stated = (id: string, state: string): Row => ({ id, state });

function personRows(person: RememberedPerson, { caseOf }: Told): Record<string, Row[]> {
  const { id, sex, birthYear, territory } = person;
  const caseId = caseOf.get(id);
  const diagnoses = person.diagnoses.map((diagnosis) => ({ ...diagnosis, id: randomUUID() }));
  return {
    person: [{ id, sex, birth_year: birthYear, territory_code: territory, public_code: id }],
    stay: person.stays.map(({ enteredOn, releasedOn }) => ({
      ...{ id: randomUUID(), person_id: id, entered_on: enteredOn, released_on: releasedOn },
      release_kind: releasedOn && 'END_OF_SENTENCE',
    })),
    consent: [
      { id: randomUUID(), person_id: id, purpose: 'RECIDIVISM_CHECK', is_given: person.allowsReturnCheck },
      { id: randomUUID(), person_id: id, purpose: 'SMS', is_given: true },
    ],
    case_file: [
      {
        ...{ id: caseId, number: caseId, person_id: id, state: 'CLOSED', territory_code: territory },
        ...{ opened_on: person.case.openedOn, closed_on: person.case.closedOn },
      },
    ],
    case_contact: person.reachedOn.flatMap((on) => [
      { id: randomUUID(), case_id: caseId, contacted_on: on, is_reached: true },
      { id: randomUUID(), case_id: caseId, contacted_on: on, is_reached: false },
    ]),
    outcome: person.outcomes.map(({ on, isReturn }) => ({
      ...{ id: randomUUID(), case_id: caseId, happened_on: on },
      kind: isReturn ? 'RETURNED_TO_PRISON' : 'MOVED',
    })),
    diagnosis: diagnoses.map((diagnosis) => ({
      ...{ id: diagnosis.id, case_id: caseId, validated_on: diagnosis.validatedOn, state: 'VALIDATED' },
      kind: diagnosis.isInDetention ? 'IN_DETENTION' : 'POST_RELEASE',
      baseline_monthly_income: diagnosis.baseline,
    })),
    diagnosis_skill: diagnoses.flatMap(({ id: diagnosisId, skills }) =>
      skills.map(({ skillCode, evidence, practiceMonths }) => ({
        ...{ id: randomUUID(), diagnosis_id: diagnosisId, skill_code: skillCode, evidence },
        practice_months: practiceMonths,
      })),
    ),
  };
}

function projectRows(project: RememberedProject, { told, at }: { told: Told; at: number }): Record<string, Row[]> {
  const { id, ending } = project;
  const planId = randomUUID();
  const visits = project.visits.map((visit) => ({ ...visit, id: randomUUID() }));
  const handed = (event: string, { on, amount }: { on: string; amount: number }): Row => ({
    ...{ id: randomUUID(), micro_project_id: id, event_id: event, delivered_at: `${on}T10:00:00Z`, amount },
    ...{ report_number: randomUUID(), entry_id: randomUUID() },
  });
  // What was handed over at an event that nobody has reconciled is not counted.
  const uncounted = at % 4 === 0 ? [handed(events.held, { on: '2023-02-01', amount: 77 })] : [];
  return {
    micro_project: [
      {
        ...{ id, code: id, person_id: project.personId, case_id: told.caseOf.get(project.personId) },
        ...{ territory_code: project.territory, agreement_id: project.agreementId, sector_code: project.sector },
        ...{ granted: project.granted, submitted_on: project.submittedOn, kit_code: told.kitOf.get(id) ?? null },
        state: ending ? (ending.isAlive ? 'CONVERTED' : 'FAILED') : 'SUSTAINED',
        ended_on: ending?.on ?? null,
      },
    ],
    project_decision: project.decisions.map(({ outcome, reason, on }, round) => ({
      ...{ id: randomUUID(), micro_project_id: id, round, outcome, reason, minutes_on: on },
    })),
    handover: [...project.handovers.map((handover) => handed(events.reconciled, handover)), ...uncounted],
    follow_up_plan:
      visits.length === 0 ? [] : [{ id: planId, micro_project_id: id, autonomy_income: project.autonomyIncome }],
    visit: visits.map(({ id: visitId, month, windowFrom, windowTo, isCancelled, done }) => ({
      ...{
        id: visitId,
        plan_id: planId,
        month,
        window_from: windowFrom,
        window_to: windowTo,
        done_on: done?.on ?? null,
      },
      state: isCancelled ? 'CANCELLED' : done ? 'DONE' : 'MISSED',
      ...{ activity_state: done?.activityState ?? null, monthly_income: done?.monthlyIncome ?? null },
      ...{ jobs_family: done?.jobs.family ?? null, jobs_full_time: done?.jobs.fullTime ?? null },
      jobs_part_time: done?.jobs.partTime ?? null,
    })),
    project_obstacle: project.obstacles.map(({ kind, namedOn, resolvedOn }) => ({
      ...{ id: randomUUID(), plan_id: planId, kind, named_on: namedOn, resolved_on: resolvedOn },
    })),
    ...assetRows(project, visits),
  };
}

type Visited = { readonly id: string; readonly done: RememberedProject['visits'][number]['done'] };

function assetRows({ id, assets }: RememberedProject, visits: readonly Visited[]): Record<string, Row[]> {
  const known = assets.map((asset) => ({ ...asset, id: randomUUID() }));
  return {
    asset: known.map((asset) => ({ id: asset.id, tag: asset.id, micro_project_id: id, state: 'IN_USE' })),
    asset_check: known.flatMap((asset) =>
      asset.checks.map(({ on, isPresent }) => ({
        ...{ id: randomUUID(), asset_id: asset.id, is_present: isPresent, is_working: isPresent },
        visit_id: visits.find(({ done }) => done?.on === on)?.id,
      })),
    ),
  };
}

function agreementRows({ id, territory, programme, envelope, plannedProjects, tranches }: Told['agreements'][number]) {
  return {
    agreement: [
      {
        ...{
          id,
          number: id,
          territory_code: territory,
          programme_code: programme,
          envelope,
          planned_projects: plannedProjects,
        },
      },
    ],
    tranche: tranches.map(({ amount, committed, isReleased, isJustified }, sequence) => ({
      ...{ id: randomUUID(), agreement_id: id, sequence, amount, committed },
      released_on: isReleased ? '2024-01-01' : null,
      justified_on: isJustified ? '2024-06-01' : null,
    })),
  };
}

function tenderRows(tender: Told['tenders'][number]): Record<string, Row[]> {
  const [id, line, delivery] = [randomUUID(), randomUUID(), randomUUID()];
  return {
    purchase: [
      {
        ...{
          id,
          number: id,
          territory_code: tender.territory,
          published_on: tender.publishedOn,
          accepted_on: tender.acceptedOn,
        },
        award_id: tender.awarded === null ? null : randomUUID(),
      },
    ],
    purchase_line: [
      { id: line, purchase_id: id, quantity: 1, unit_estimate: tender.estimate, unit_price: tender.awarded },
    ],
    offer: Array.from({ length: tender.offers }, () => ({ id: randomUUID(), purchase_id: id })),
    delivery: [{ id: delivery, purchase_id: id, is_rejected: tender.rejectedLines > 0 }],
    delivery_line: [{ id: randomUUID(), delivery_id: delivery, line_id: line }],
  };
}
