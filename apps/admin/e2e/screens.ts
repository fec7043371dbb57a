import type { BrowserContext } from 'playwright-core';
import { ask } from './visitor.ts';

export type Screen = Readonly<{ name: string; path: string; persona: string | null }>;

type Node = { id: string };
type Found = {
  agreements: { nodes: (Node & { territory: { code: string } })[] };
  cases: { nodes: Node[] };
  microProjects: { nodes: Node[] };
  distributionEvents: { nodes: (Node & { state: string })[] };
  followUpPlans: { nodes: (Node & { visits: { nodes: Node[] } })[] };
};

const finding = `query Screens {
  agreements(first: 10) { nodes { id territory { code } } }
  cases(first: 1, where: { state: { eq: IN_FOLLOW_UP } }) { nodes { id } }
  microProjects(first: 1, where: { state: { eq: SHORTLISTED } }) { nodes { id } }
  distributionEvents(first: 10) { nodes { id state } }
  followUpPlans(first: 1) { nodes { id visits(first: 1) { nodes { id } } } }
}`;

/** Every screen of the console with something on it, and who is looking. */
export async function listScreens(coordinator: BrowserContext): Promise<Screen[]> {
  const found = await ask<Found>(coordinator, finding);
  const agreement = found.agreements.nodes.find(({ territory }) => territory.code === '05.311');
  const plan = found.followUpPlans.nodes[0];
  const eventIn = (state: string) => found.distributionEvents.nodes.find((event) => event.state === state);
  return [
    { name: 'sign-in', path: '/sign-in', persona: null },
    { name: 'home', path: '/', persona: 'coordinator' },
    { name: 'agreements', path: '/agreements', persona: 'coordinator' },
    { name: 'agreement', path: `/agreements/${idOf(agreement)}`, persona: 'coordinator' },
    { name: 'cases', path: '/cases', persona: 'coordinator' },
    { name: 'case', path: `/cases/${idOf(found.cases.nodes[0])}`, persona: 'coordinator' },
    { name: 'opening', path: '/cases/new', persona: 'officer' },
    { name: 'micro-projects', path: '/micro-projects', persona: 'das' },
    { name: 'micro-project', path: `/micro-projects/${idOf(found.microProjects.nodes[0])}`, persona: 'das' },
    { name: 'distribution', path: '/distribution', persona: 'coordinator' },
    { name: 'follow-up', path: '/follow-up', persona: 'coordinator' },
    { name: 'follow-up-plan', path: `/follow-up/${idOf(plan)}`, persona: 'coordinator' },
    {
      name: 'visit',
      path: `/follow-up/${idOf(plan)}/visits/${idOf(plan?.visits.nodes[0])}`,
      persona: 'coordinator',
    },
    { name: 'access', path: '/access?permission=microProject.approve', persona: 'coordinator' },
    { name: 'account', path: '/account', persona: 'coordinator' },
    { name: 'forgotten', path: '/forgotten', persona: null },
    { name: 'reset', path: '/reset', persona: null },
    { name: 'audit', path: '/audit', persona: 'auditor' },
    { name: 'audit-accesses', path: '/audit?book=ACCESSES', persona: 'auditor' },
    { name: 'event', path: `/distribution/${idOf(eventIn('READY'))}`, persona: 'coordinator' },
    { name: 'event-closed', path: `/distribution/${idOf(eventIn('CLOSED'))}`, persona: 'coordinator' },
  ];
}

function idOf(node: Node | undefined): string {
  if (node === undefined) throw new Error('The demonstration does not hold what this screen shows.');
  return encodeURIComponent(node.id);
}

/** The first event whose list is ready to be served: what one journey closes, the next does not find. */
export async function firstReadyEvent(coordinator: BrowserContext): Promise<string> {
  const { distributionEvents } = await ask<Pick<Found, 'distributionEvents'>>(
    coordinator,
    'query Ready { distributionEvents(first: 10, where: { state: { eq: READY } }) { nodes { id state } } }',
  );
  return idOf(distributionEvents.nodes[0]);
}

/** A project that waits for a decision. */
export async function firstShortlisted(das: BrowserContext): Promise<string> {
  const { microProjects } = await ask<Pick<Found, 'microProjects'>>(
    das,
    'query Shortlisted { microProjects(first: 1, where: { state: { eq: SHORTLISTED } }) { nodes { id } } }',
  );
  return idOf(microProjects.nodes[0]);
}
