import { fields } from './fields.ts';

/** Who asks: the load mixes readers of different reach. */
export type Reader = 'national' | 'regional' | 'officer';

/** What one request of an operation asks for, whoever serves it. */
export type Asked = Readonly<{ reader: Reader; variables: Readonly<Record<string, unknown>> }>;

/** The facts of a filled database that requests are made of. */
export type Facts = Readonly<{
  provinces: readonly string[];
  /** Provinces within the region of the regional reader. */
  regionProvinces: readonly string[];
  cases: readonly string[];
  regionCases: readonly string[];
  officerCases: readonly string[];
  projects: readonly string[];
  regionProjects: readonly string[];
}>;

export type Operation = Readonly<{
  name: string;
  says: string;
  /** The document for ours and for Mercurius, whose schema has the same names. */
  text: string;
  /** The document for PostGraphile. */
  peerText: string;
  isMutation?: boolean;
  /** How many ask at once when not the usual number. */
  connections?: number;
  ask: (facts: Facts, index: number) => Asked;
  /** Our variables as PostGraphile's. */
  peerVariables: (variables: Asked['variables']) => Readonly<Record<string, unknown>>;
}>;

const listStates = ['APPROVED', 'CONTRACTED', 'EQUIPPED', 'OPERATING', 'AT_RISK'];

/** Every other request is a national one; the rest come from one region. */
function turn<Thing>(
  index: number,
  all: readonly Thing[],
  ofRegion: readonly Thing[],
): { reader: Reader; thing: Thing } {
  const isNational = index % 2 === 0;
  const things = isNational ? all : ofRegion;
  const thing = things[(index * 97) % things.length];
  if (thing === undefined) throw new Error('There is nothing to ask for.');
  return { reader: isNational ? 'national' : 'regional', thing };
}

const keyOf = (id: unknown) => String(id).replace(/^[^:]*:/, '');

function listOf({ provinces, regionProvinces }: Facts, index: number): Asked {
  const { reader, thing: territory } = turn(index, provinces, regionProvinces);
  return { reader, variables: { territory, state: listStates[index % listStates.length] } };
}

const emptyQuestion: Operation = {
  name: 'Q0',
  says: '`{ __typename }`',
  text: '{ __typename }',
  peerText: '{ __typename }',
  ask: (_facts, index) => ({ reader: index % 2 === 0 ? 'national' : 'regional', variables: {} }),
  peerVariables: () => ({}),
};

const list: Operation = {
  name: 'Q1',
  says: 'a page of 50 projects with case, territory, sector and agreement, filtered and sorted, counted',
  text: `query Q1($territory: TerritoryCode!, $state: MicroProjectState!) { microProjects(first: 50,
    where: { territory: { within: $territory }, state: { eq: $state } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${fields.project}
      case { id number } territory { code ${fields.names} } sector { code ${fields.names} } agreement { id number } } } } }`,
  peerText: `query Q1($territory: String!, $state: String!) { microProjects(first: 50,
    condition: { territoryCode: $territory, state: $state }, orderBy: [UPDATED_AT_DESC]) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${fields.peerProject}
      case { rowId number } territoryByTerritoryCode { code names } sectorBySectorCode { code names } agreement { rowId number } } } } }`,
  ask: listOf,
  peerVariables: (variables) => variables,
};

const dossier: Operation = {
  name: 'Q2',
  says: 'one case with its person, its projects, their assets and 5 visits of each',
  text: `query Q2($id: ID!) { case(id: $id) { id number state openedOn person { id publicCode identity { firstNameAr lastNameAr firstNameFr lastNameFr phone } }
    territory { code ${fields.names} } microProjects(first: 5, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { ${fields.project}
      assets(first: 20, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { id tag state quantity cost } }
      handovers(first: 5) { nodes { ${fields.visit} witness } } } } } }`,
  peerText: `query Q2($id: UUID!) { caseFile(rowId: $id) { rowId number state openedOn person { rowId publicCode
    identity { personId firstNameAr lastNameAr firstNameFr lastNameFr phone } }
    territoryByTerritoryCode { code names } microProjects(first: 5, orderBy: [UPDATED_AT_DESC]) { nodes { ${fields.peerProject}
      assets(first: 20, orderBy: [UPDATED_AT_DESC]) { nodes { rowId tag state quantity cost } }
      handovers(first: 5, orderBy: [DELIVERED_AT_ASC]) { nodes { ${fields.peerVisit} witness } } } } } }`,
  ask: ({ cases, regionCases }, index) => {
    const { reader, thing } = turn(index, cases, regionCases);
    return { reader, variables: { id: `Case:${thing}` } };
  },
  peerVariables: ({ id }) => ({ id: keyOf(id) }),
};

const tree: Operation = {
  name: 'Q3',
  says: '20 cases, their projects and 8 visits of each',
  text: `query Q3($territory: TerritoryCode!) { cases(first: 20, where: { territory: { within: $territory }, state: { eq: IN_INTEGRATION } },
    orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { id number openedOn
      microProjects(first: 5, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { id title handovers(first: 8) { nodes { ${fields.visit} } } } } } } }`,
  peerText: `query Q3($territory: String!) { caseFiles(first: 20, condition: { territoryCode: $territory, state: "IN_INTEGRATION" },
    orderBy: [UPDATED_AT_DESC]) { nodes { rowId number openedOn
      microProjects(first: 5, orderBy: [UPDATED_AT_DESC]) { nodes { rowId title handovers(first: 8, orderBy: [DELIVERED_AT_ASC]) { nodes { ${fields.peerVisit} } } } } } } }`,
  ask: ({ provinces, regionProvinces }, index) => {
    const { reader, thing: territory } = turn(index, provinces, regionProvinces);
    return { reader, variables: { territory } };
  },
  peerVariables: (variables) => variables,
};

const single: Operation = {
  name: 'Q4',
  says: 'one project by its id',
  text: 'query Q4($id: ID!) { node(id: $id) { id ... on MicroProject { code title state } } }',
  peerText: 'query Q4($id: UUID!) { microProject(rowId: $id) { rowId code title state } }',
  ask: ({ projects, regionProjects }, index) => {
    const { reader, thing } = turn(index, projects, regionProjects);
    return { reader, variables: { id: `MicroProject:${thing}` } };
  },
  peerVariables: ({ id }) => ({ id: keyOf(id) }),
};

const years = [2019, 2020, 2021, 2022, 2023, 2024];

const dashboard: Operation = {
  name: 'Q5',
  // A dashboard is opened by a few at a time; sixteen would only wait until their statements are cancelled.
  connections: 4,
  says: 'what was delivered in a year by province and by sector, and the projects by state',
  text: `query Q5($from: Date!, $to: Date!) { figures(where: { from: $from, to: $to }) {
    territories { territory beneficiaries amount } sectors { sector count } projectsByState { state count } } }`,
  peerText: `query Q5($year: Int!) { benchDeliveries(condition: { year: $year }) {
    byTerritory: groupedAggregates(groupBy: [TERRITORY_CODE]) { keys distinctCount { personId } sum { amount } }
    bySector: groupedAggregates(groupBy: [SECTOR_CODE]) { keys distinctCount { microProjectId } } }
    microProjects { byState: groupedAggregates(groupBy: [STATE]) { keys distinctCount { rowId } } } }`,
  ask: (_facts, index) => {
    const year = years[index % years.length];
    return {
      reader: index % 2 === 0 ? 'national' : 'regional',
      variables: { from: `${year}-01-01`, to: `${year}-12-31` },
    };
  },
  peerVariables: ({ from }) => ({ year: Number(String(from).slice(0, 4)) }),
};

/** The day of every visit of the load: after the cases were opened, before today. */
const visitDay = '2026-06-01';

const record: Operation = {
  name: 'M1',
  says: 'an officer writes down a visit at home: a contact and a line in the timeline of the case, with its audit entry',
  isMutation: true,
  text: `mutation M1($input: RecordContactInput!) { recordContact(input: $input) { id number state openedOn } }`,
  peerText: `mutation M1($input: BenchRecordContactInput!) { benchRecordContact(input: $input) { result { rowId number state openedOn } } }`,
  ask: ({ officerCases }, index) => ({
    reader: 'officer',
    variables: {
      input: {
        idempotencyKey: keyPlace,
        caseId: `Case:${officerCases[(index * 7) % officerCases.length]}`,
        on: visitDay,
        channel: 'HOME',
        isReached: true,
        note: `Visit ${index}`,
      },
    },
  }),
  peerVariables: ({ input }) => ({ input: peerInput(input as RecordInput) }),
};

/** Where each request of the load puts a key of its own. */
export const keyPlace = '00000000-0000-4000-8000-000000000000';

type RecordInput = Readonly<{ caseId: string; on: string; channel: string; note: string }>;

function peerInput({ caseId, on, channel, note }: RecordInput) {
  return { caseId: keyOf(caseId), contactedOn: on, channel, note, request: 'bench' };
}

/** The operations of the issue, in its order. */
export const operations: readonly Operation[] = [emptyQuestion, list, dossier, tree, single, dashboard, record];

/** An operation of the issue by its name. */
export function operationNamed(name: string): Operation {
  const found = operations.find((operation) => operation.name === name);
  if (!found) throw new Error(`There is no operation ${name}.`);
  return found;
}
