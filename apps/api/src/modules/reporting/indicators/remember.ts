import { randomUUID } from 'node:crypto';
import type { RememberedPerson, RememberedProject } from '@wasl/domain/reporting';
import { refill, type Row } from '../../../../test/stage/loosened.ts';
import type { Told } from './random-history.ts';

const events = { reconciled: randomUUID(), held: randomUUID() } as const;

/** Puts a history, and nothing else, into a loosened database. */
export async function remember(url: string, told: Told): Promise<void> {
  await refill(url, rowsOf(told));
}

const tables = [
  ...['person', 'stay', 'consent', 'case_file', 'case_contact', 'outcome', 'diagnosis', 'diagnosis_skill', 'agreement'],
  ...['tranche', 'micro_project', 'project_decision', 'distribution_event', 'handover', 'follow_up_plan', 'visit'],
  ...['project_obstacle', 'asset', 'asset_check', 'purchase', 'purchase_line', 'offer', 'delivery', 'delivery_line'],
];

function rowsOf(told: Told): Map<string, Row[]> {
  const parts = [
    ...told.persons.map((person) => personRows(person, told)),
    ...told.projects.map((project, at) => projectRows(project, { told, at })),
    ...told.agreements.map(agreementRows),
    ...told.tenders.map(tenderRows),
    { distribution_event: [stated(events.reconciled, 'CLOSED'), stated(events.held, 'HELD')] },
  ];
  const merged = new Map<string, Row[]>(tables.map((table) => [table, []]));
  for (const part of parts) for (const [table, rows] of Object.entries(part)) merged.get(table)?.push(...rows);
  return merged;
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
