import { isOpenCase, type CaseState } from '../casework/index.ts';
import type { DiagnosisState } from '../diagnosis/index.ts';
import type { EventState } from '../distribution/index.ts';
import type { TrancheState } from '../agreement/index.ts';
import { type Centimes, sum } from '../kernel/index.ts';
import { type MicroProjectState, microProjectStates } from '../micro-project/index.ts';
import type { TerritoryCode } from '../territory/index.ts';
import { averagePerProject } from './reporting.kpis.ts';

/** A handover of an event, as the home counts it. */
export type CountedHandover = {
  readonly personId: string;
  readonly microProjectId: string;
  readonly sector: string;
  readonly territory: TerritoryCode;
  readonly amount: Centimes;
  readonly eventState: EventState;
};

/** What is within reach of who looks. */
export type DashboardFacts = {
  readonly handovers: readonly CountedHandover[];
  readonly microProjects: readonly { readonly state: MicroProjectState }[];
  readonly cases: readonly { readonly state: CaseState }[];
  readonly diagnoses: readonly { readonly state: DiagnosisState }[];
  readonly events: readonly { readonly state: EventState }[];
  readonly agreements: readonly { readonly envelope: Centimes }[];
  readonly tranches: readonly { readonly state: TrancheState; readonly committed: Centimes }[];
};

/** The states of a project that wait for the province. */
const undecided: readonly MicroProjectState[] = ['SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED'];
/** The states of an event that somebody still has to bring to its day. */
const unprepared: readonly EventState[] = ['DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED'];

/** The figures of the home. Only reconciled events count; persons and projects count once (BR-34). */
export function dashboardOf(facts: DashboardFacts) {
  const served = facts.handovers.filter(({ eventState }) => eventState === 'RECONCILED' || eventState === 'CLOSED');
  const amountDelivered = sum(served.map(({ amount }) => amount));
  const projects = new Set(served.map(({ microProjectId }) => microProjectId)).size;
  return {
    beneficiaries: new Set(served.map(({ personId }) => personId)).size,
    projects,
    amountDelivered,
    averagePerProject: averagePerProject({ amountDelivered, projects }),
    envelope: sum(facts.agreements.map(({ envelope }) => envelope)),
    committed: sum(facts.tranches.map(({ committed }) => committed)),
    openCases: facts.cases.filter(({ state }) => isOpenCase(state)).length,
    projectsByState: byState(facts.microProjects),
    sectors: groupsOf(served, ({ sector }) => sector).map(([sector, group]) => ({
      sector,
      count: distinctProjects(group),
    })),
    territories: groupsOf(served, ({ territory }) => territory).map(([territory, group]) => ({
      territory,
      beneficiaries: new Set(group.map(({ personId }) => personId)).size,
      amount: sum(group.map(({ amount }) => amount)),
    })),
    waiting: waitingOf(facts),
  };
}

function waitingOf(facts: DashboardFacts) {
  return {
    decisions: facts.microProjects.filter(({ state }) => undecided.includes(state)).length,
    diagnosesToValidate: facts.diagnoses.filter(({ state }) => state === 'SUBMITTED').length,
    eventsToPrepare: facts.events.filter(({ state }) => unprepared.includes(state)).length,
    tranchesToRelease: facts.tranches.filter(({ state }) => state === 'REQUESTED').length,
  };
}

function byState(projects: DashboardFacts['microProjects']) {
  return microProjectStates
    .map((state) => ({ state, count: projects.filter((project) => project.state === state).length }))
    .filter(({ count }) => count > 0);
}

function distinctProjects(handovers: readonly CountedHandover[]): number {
  return new Set(handovers.map(({ microProjectId }) => microProjectId)).size;
}

function groupsOf<Key extends string>(
  handovers: readonly CountedHandover[],
  keyOf: (handover: CountedHandover) => Key,
) {
  const groups = new Map<Key, CountedHandover[]>();
  for (const handover of handovers) groups.set(keyOf(handover), [...(groups.get(keyOf(handover)) ?? []), handover]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
