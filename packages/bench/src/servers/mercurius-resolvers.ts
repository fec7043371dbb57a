import type { MercuriusRequest } from './mercurius-request.ts';

type Row = Readonly<Record<string, unknown>>;

/** Mercurius copies its context: what has methods lies one level below. */
export type MercuriusContext = Readonly<{ request: MercuriusRequest }>;
type Queries = readonly Readonly<{ obj: Row; params: Readonly<{ first?: number }> }>[];

const key = (id: unknown) => String(id).replace(/^[^:]*:/, '');

const projectColumns =
  'id, code, title, state, requested, granted, updated_at as "updatedAt", case_id, territory_code, sector_code, agreement_id';
const caseColumns = 'id, number, state, opened_on as "openedOn", person_id, territory_code';

/** A loader for a to-one relation: every key of the level in one statement. */
function one(name: string, text: string, column: string, keyColumn = 'id') {
  return async (queries: Queries, { request }: MercuriusContext) => {
    const keys = [...new Set(queries.map(({ obj }) => obj[column]))];
    const rows = await request.rows<Row>(name, text, [keys]);
    const found = new Map(rows.map((row) => [row[keyColumn], row]));
    return queries.map(({ obj }) => found.get(obj[column]) ?? null);
  };
}

/** A loader for a list below another thing: the first few of each parent, in one statement. */
function many(name: string, text: string) {
  return async (queries: Queries, { request }: MercuriusContext) => {
    const rows = await request.rows<Row>(name, text, [
      queries.map(({ obj }) => obj.id),
      queries[0]?.params.first ?? 20,
    ]);
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    return queries.map(({ obj }) => ({ nodes: byParent.get(obj.id) ?? [] }));
  };
}

/** The relations, each by hand. */
export const mercuriusLoaders = {
  MicroProject: {
    case: one('cases by id', `select ${caseColumns} from case_file where id = any($1::uuid[])`, 'case_id'),
    territory: one('territories', 'select code, names from territory where code = any($1)', 'territory_code', 'code'),
    sector: one('sectors', 'select code, names from sector where code = any($1)', 'sector_code', 'code'),
    agreement: one('agreements', 'select id, number from agreement where id = any($1::uuid[])', 'agreement_id'),
    assets: many(
      'assets',
      `select parent, a.* from unnest($1::uuid[]) parent, lateral (select id, tag, state, quantity, cost from asset
         where micro_project_id = parent order by updated_at desc, id desc limit $2) a`,
    ),
    handovers: many(
      'handovers',
      `select parent, h.* from unnest($1::uuid[]) parent, lateral (select id, report_number as "reportNumber", delivered_at as "deliveredAt",
         amount, witness from handover where micro_project_id = parent order by delivered_at, id limit $2) h`,
    ),
  },
  Case: {
    person: one(
      'persons',
      'select id, public_code as "publicCode" from person where id = any($1::uuid[])',
      'person_id',
    ),
    territory: one('territories', 'select code, names from territory where code = any($1)', 'territory_code', 'code'),
    microProjects: many(
      'projects of cases',
      `select parent, m.* from unnest($1::uuid[]) parent, lateral (select ${projectColumns} from micro_project
         where case_id = parent order by updated_at desc, id desc limit $2) m`,
    ),
  },
  Person: {
    async identity(queries: Queries, { request }: MercuriusContext) {
      const text = `select person_id, first_name_ar as "firstNameAr", last_name_ar as "lastNameAr", first_name_fr as "firstNameFr",
        last_name_fr as "lastNameFr", phone from person_identity where person_id = any($1::uuid[])`;
      const rows = await request.rows<Row>('identities', text, [queries.map(({ obj }) => obj.id)]);
      request.note(...rows.map((row) => `identity Person:${String(row.person_id)}`));
      const found = new Map(rows.map((row) => [row.person_id, row]));
      return queries.map(({ obj }) => found.get(obj.id) ?? null);
    },
  },
};

type Where = Readonly<{ territory: { within: string }; state: { eq: string } }>;
type ListArgs = Readonly<{ first: number; where: Where }>;
type Visit = Readonly<{ caseId: string; on: string; channel: string; note: string }>;

async function listProjects(_root: unknown, { first, where }: ListArgs, { request }: MercuriusContext) {
  const values = [where.territory.within, where.state.eq];
  const text = `select ${projectColumns} from micro_project where territory_code = $1 and state = $2 order by updated_at desc, id desc limit $3`;
  const rows = await request.rows<Row>('projects', text, [...values, first + 1]);
  const page = rows.slice(0, first);
  const cursor = (row: Row | undefined) => Buffer.from(JSON.stringify([row?.updatedAt, row?.id])).toString('base64url');
  return {
    edges: page.map((node) => ({ cursor: cursor(node), node })),
    pageInfo: { hasNextPage: rows.length > first, endCursor: page.length > 0 ? cursor(page.at(-1)) : null },
    counted: values,
  };
}

/** A count is asked for only when it is selected. graphql-jit calls no functions of objects: it has a resolver. */
async function totalCount(
  { counted }: Readonly<{ counted: readonly unknown[] }>,
  _args: unknown,
  { request }: MercuriusContext,
) {
  const text = 'select count(*) as total from micro_project where territory_code = $1 and state = $2';
  return (await request.rows<Row>('count of projects', text, counted))[0]?.total;
}

async function listCases(_root: unknown, { first, where }: ListArgs, { request }: MercuriusContext) {
  const text = `select ${caseColumns} from case_file where territory_code = $1 and state = $2 order by updated_at desc, id desc limit $3`;
  return { nodes: await request.rows('cases', text, [where.territory.within, where.state.eq, first]) };
}

async function oneCase(_root: unknown, { id }: { id: string }, { request }: MercuriusContext) {
  const [found] = await request.rows('case', `select ${caseColumns} from case_file where id = $1`, [key(id)]);
  if (found) request.note(`casework ${id}`);
  return found ?? null;
}

async function oneNode(_root: unknown, { id }: { id: string }, { request }: MercuriusContext) {
  const [found] = await request.rows('project', 'select id, code, title, state from micro_project where id = $1', [
    key(id),
  ]);
  return found ? { __typename: 'MicroProject', ...found } : null;
}

const figuresText = `with delivered as materialized (select h.amount, h.micro_project_id, p.person_id, p.sector_code, p.territory_code
    from handover h join micro_project p on p.id = h.micro_project_id join distribution_event e on e.id = h.event_id
    where e.state in ('RECONCILED', 'CLOSED') and h.delivered_at >= $1::date::timestamp at time zone 'Africa/Casablanca'
      and h.delivered_at < ($2::date + 1)::timestamp at time zone 'Africa/Casablanca')
  select (select json_agg(t) from (select territory_code as territory, count(distinct person_id) as beneficiaries, sum(amount) as amount
      from delivered group by 1) t) as territories,
    (select json_agg(s) from (select sector_code as sector, count(distinct micro_project_id) as count from delivered group by 1) s) as sectors,
    (select json_agg(s) from (select state, count(*) as count from micro_project group by 1) s) as "projectsByState"`;

type Period = Readonly<{ where: Readonly<{ from: string; to: string }> }>;

async function figures(_root: unknown, { where: { from, to } }: Period, { request }: MercuriusContext) {
  const [found] = await request.rows<Row>('figures', figuresText, [from, to]);
  return {
    territories: found?.territories ?? [],
    sectors: found?.sectors ?? [],
    projectsByState: found?.projectsByState ?? [],
  };
}

const fileText = `select ${caseColumns}, centre_code, officer_id, facility_code from case_file where id = $1
  and state not in ('AUTONOMOUS', 'CLOSED') and $2::date between opened_on and current_date and first_contact_on is not null`;

const contactText = `insert into case_contact (id, case_id, contacted_on, channel, is_reached, note, recorded_at, recorded_by_id, territory_code, centre_code,
    officer_id, facility_code) values (uuidv7(), $1, $2, $3, true, $4, now(), app.actor(), $5, $6, $7, $8)`;

const eventText = `insert into case_event (id, case_id, kind, happened_on, recorded_at, recorded_by_id, territory_code, centre_code, officer_id, facility_code)
  values (uuidv7(), $1, 'CONTACTED', $2, now(), app.actor(), $3, $4, $5, $6)`;

async function recordContact(_root: unknown, { input }: { input: Visit }, { request }: MercuriusContext) {
  const { caseId, on, channel, note } = input;
  const [file] = await request.rows<Row>('file', fileText, [key(caseId), on]);
  if (!file) throw new Error('There is no such case.');
  const place = [file.territory_code, file.centre_code, file.officer_id, file.facility_code];
  const written = [
    request.rows('contact', contactText, [file.id, on, channel, note, ...place]),
    request.rows('event', eventText, [file.id, on, ...place]),
    ...(request.hasDuties
      ? [request.rows('trail', 'select audit.append($1::json)', [JSON.stringify([entryOf(input, request)])])]
      : []),
  ];
  await Promise.all(written);
  return file;
}

function entryOf({ caseId, on, channel }: Visit, { requestId }: MercuriusRequest) {
  return {
    stream: caseId,
    action: 'case.recordContact',
    operation: 'recordContact',
    isEffect: 'false',
    reason: null,
    changes: JSON.stringify({ channel: [null, channel], isReached: [null, true], on: [null, on] }),
    requestId,
  };
}

export const mercuriusResolvers = {
  Query: { microProjects: listProjects, cases: listCases, case: oneCase, node: oneNode, figures },
  MicroProjectConnection: { totalCount },
  Mutation: { recordContact },
};
