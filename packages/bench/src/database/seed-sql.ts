import type { Volume } from './volume.ts';

/** The account whose own cases the officer's operations read: the demonstration's, whose province is this one. */
export type Officer = Readonly<{ id: string; territory: string; centre: string; cases: number }>;

const agreementsPerProvince = 3;

/** A key that anybody can work out again from the kind of a row and its number. */
export function keySql(kind: string, number: string): string {
  return `md5('${kind} ' || (${number}))::uuid`;
}

// No two rows share a moment: orders by it leave nothing to chance, and look shuffled.
const moment = (number: string) =>
  `timestamptz '2026-01-01 00:00:00+00' + ((${number})::bigint * 7919 % 1000003) * interval '10 seconds'`;

const provinces = `create temp table province as
  select row_number() over (order by code)::int - 1 as place, code, count(*) over ()::int as among
  from territory where kind in ('PROVINCE', 'PREFECTURE')`;

/**
 * The bench's rows, set by set, over reference data and accounts that are there already. Every row is a function of its
 * number, so that two databases of the same volume are the same.
 */
export function seedSql({ cases, projects, assets, visits }: Volume, officer: Officer): readonly string[] {
  const withProjects = Math.max(1, projects / 2);
  const own = ownSql(officer, withProjects);
  return [
    // The rows are made to fit; asking each foreign key of 900,000 rows would only take minutes.
    "set session_replication_role = 'replica'",
    provinces,
    `create temp table place as select n, t.code as territory_code,
       case when n in ${own} then '${officer.centre}' end as centre_code,
       case when n in ${own} then '${officer.id}'::uuid end as officer_id
     from generate_series(1, ${cases}) n join province t on t.place = (n - 1) % t.among`,
    'create unique index on place (n)',
    'analyze place',
    ...peopleSql(withProjects),
    ...agreementsSql(),
    `create temp table project as
     select n, 1 + (n - 1) % ${withProjects} as case_number, n <= ${withProjects} as is_first
     from generate_series(1, ${projects}) n`,
    projectsSql,
    assetsSql(assets, projects),
    ...visitsSql(visits, projects),
    "set session_replication_role = 'origin'",
    'drop table place, province, project',
  ];
}

/** Two thirds of an officer's cases have projects, whatever the volume: her pages are as full in each. */
function ownSql({ territory, cases }: Officer, withProjects: number): string {
  const number = `1 + p.place + p.among * case when n <= ${Math.round(cases / 1.5)} then n - 1 else ceil(${withProjects}::numeric / p.among)::int + n end`;
  return `(select ${number} from province p, generate_series(1, ${cases}) n where p.code = '${territory}')`;
}

const pick = (number: string, ...words: readonly string[]) =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + (${number}) % ${words.length}]`;

const jsonNames = (words: string) => `jsonb_build_object('ar', ${words}, 'fr', ${words}, 'en', ${words})`;

function peopleSql(withProjects: number): string[] {
  const placed = 'territory_code, centre_code, officer_id';
  return [
    `insert into person (id, public_code, sex, birth_year, ${placed}, version, created_at, updated_at)
     select ${keySql('person', 'n')}, 'B-' || lpad(n::text, 7, '0'), ${pick('n', 'FEMALE', 'MALE', 'MALE')}, 1960 + n % 45, ${placed}, 1,
       ${moment('n')}, ${moment('n')} from place`,
    `insert into person_identity (id, person_id, ${placed}, last_name_ar, first_name_ar, last_name_fr, first_name_fr, phone, preferred_language)
     select ${keySql('identity', 'n')}, ${keySql('person', 'n')}, ${placed}, ${pick('n / 3', 'العلوي', 'الإدريسي', 'بنعيسى', 'أيت حدو')},
       ${pick('n', 'مريم', 'يوسف', 'فاطمة', 'عمر')}, ${pick('n / 3', 'El Alaoui', 'El Idrissi', 'Benaïssa', 'Aït Haddou')},
       ${pick('n', 'Maryam', 'Youssef', 'Fatima', 'Omar')}, '+2126' || lpad(n::text, 8, '0'), 'ar' from place`,
    `insert into consent (id, person_id, ${placed}, purpose, text_version, language, is_given, given_at, evidence)
     select ${keySql('consent', 'n')}, ${keySql('person', 'n')}, ${placed}, 'ACCOMPANIMENT', '1', 'ar', true, ${moment('n')}, 'SIGNED_PAPER' from place`,
    `insert into case_file (id, number, state, origin, road, opened_on, first_contact_on, person_id, ${placed}, version, created_at, updated_at)
     select ${keySql('case', 'n')}, 'C-' || lpad(n::text, 8, '0'),
       case when n <= ${withProjects} then ${pick('n / 75', 'IN_INTEGRATION', 'IN_FOLLOW_UP')} else ${pick('n / 75', 'PREPARING', 'ASSESSED')} end,
       ${pick('n', 'SPR', 'WALK_IN', 'COURT')}, 'AGR', date '2019-01-01' + n % 2400, date '2019-01-02' + n % 2400, ${keySql('person', 'n')}, ${placed}, 1, ${moment('n')}, ${moment('n')}
     from place`,
  ];
}

function agreementsSql(): string[] {
  return [
    `insert into agreement (id, territory_code, number, titles, search_text, state, programme_code, signed_on, starts_on, ends_on, envelope,
       planned, planned_projects, ceiling_per_project, own_contribution_bps, data_sharing_clause, tranche_justification_bps, version, created_at, updated_at)
     select ${keySql('agreement', 'a')}, p.code, 'CV-' || lpad(a::text, 5, '0'), ${jsonNames("'Agreement ' || a")}, 'agreement ' || a, 'ACTIVE',
       (select min(code) from programme), date '2018-06-01', date '2018-07-01', date '2030-01-01', 100000000000000, 100000000000000, 400,
       6000000, 1000, 'CODES_ONLY', 5000, 1, ${moment('a')}, ${moment('a')}
     from province p, generate_series(p.place, p.among * ${agreementsPerProvince} - 1, p.among) a`,
    `insert into tranche (id, agreement_id, territory_code, sequence, amount, committed, delivered, planned_on, released_on, state, version, created_at, updated_at)
     select ${keySql('tranche', 'number')}, id, territory_code, 1, envelope, envelope / 2, 0, date '2018-08-01', date '2018-09-01', 'RELEASED', 1, created_at, updated_at
     from agreement`,
  ];
}

const projectsSql = `insert into micro_project (id, territory_code, centre_code, officer_id, tranche_id, agreement_id, case_id, person_id, code, title,
    search_text, state, sector_code, trade, premises, legal_form, requested, granted, delivered, author_ids, version, created_at, updated_at)
  select ${keySql('project', 'p.n')}, c.territory_code, c.centre_code, c.officer_id, ${keySql('tranche', 'a.number')}, a.id,
    ${keySql('case', 'p.case_number')}, ${keySql('person', 'p.case_number')}, 'MP-' || lpad(p.n::text, 7, '0'), 'Project number ' || p.n, 'project number ' || p.n,
    case when p.is_first then ${pick('(p.n / 75)', 'APPROVED', 'CONTRACTED', 'EQUIPPED', 'OPERATING', 'AT_RISK')}
      else ${pick('(p.n / 75)', 'SUBMITTED', 'REJECTED', 'WITHDRAWN', 'FORMULATED', 'SUSTAINED')} end,
    (select array_agg(code order by code) from sector)[1 + (p.n / 3) % 7], 'barber', 'RENTED', 'NONE', 500000 + (p.n * 37::bigint) % 4000000,
    case when p.is_first then 500000 + (p.n * 37::bigint) % 4000000 end, case when p.is_first then 100000 else 0 end, '{}', 1, ${moment('p.n')}, ${moment('p.n')}
  from project p join place c on c.n = p.case_number join province t on t.code = c.territory_code
  join agreement a on a.number = 'CV-' || lpad((t.place + t.among * ((p.n / t.among) % ${agreementsPerProvince}))::text, 5, '0')`;

function assetsSql(assets: number, projects: number): string {
  return `insert into asset (id, micro_project_id, territory_code, centre_code, officer_id, tag, state, item_code, quantity, cost, received_on,
      received_by_id, version, created_at, updated_at)
    select ${keySql('asset', 'n')}, p.id, p.territory_code, p.centre_code, p.officer_id, 'T-' || lpad(n::text, 8, '0'), 'IN_USE',
      i.codes[1 + n % cardinality(i.codes)], 1 + n % 4, 2000 + (n * 11::bigint) % 90000, date '2025-01-01' + n % 300, s.id, 1, ${moment('n')}, ${moment('n')}
    from generate_series(1, ${assets}) n join micro_project p on p.code = 'MP-' || lpad((1 + (n - 1) % ${projects})::text, 7, '0'),
      (select array_agg(code order by code) as codes from item_type) i, (select min(id::text)::uuid as id from auth.staff) s`;
}

/**
 * Visits are handovers: the dated meetings with a beneficiary that the schema has today, each at an event of its own
 * agreement, so that a project is never twice on one list.
 */
function visitsSql(visits: number, projects: number): string[] {
  const rounds = Math.ceil(visits / projects);
  return [
    `insert into distribution_event (id, territory_code, number, state, agreement_id, place, starts_at, presided_by, figures, version, created_at, updated_at)
     select ${keySql('event', "a.number || ' ' || r")}, a.territory_code, 'EV-' || a.number || '-' || r, case when r = ${rounds - 1} then 'HELD' else 'RECONCILED' end, a.id,
       ${jsonNames("'Hall'")}, timestamptz '2019-01-05 09:00:00+00' + r * interval '1 year', 'GOVERNOR', case when r <> ${rounds - 1} then '{}'::jsonb end, 1, now(), now()
     from agreement a, generate_series(0, ${rounds - 1}) r`,
    `create temp table visit as
     select n, p.id as micro_project_id, p.territory_code, p.centre_code, p.officer_id, p.agreement_id,
       ${keySql('event', `a.number || ' ' || (n - 1) / ${projects}`)} as event_id
     from generate_series(1, ${visits}) n
     join micro_project p on p.code = 'MP-' || lpad((1 + (n - 1) % ${projects})::text, 7, '0') join agreement a on a.id = p.agreement_id`,
    `insert into event_entry (id, micro_project_id, territory_code, centre_code, officer_id, event_id, agreement_id, position, state, version, created_at, updated_at)
     select ${keySql('entry', 'n')}, micro_project_id, territory_code, centre_code, officer_id, event_id, agreement_id, 1 + (n - 1) / 75, 'DELIVERED', 1, now(), now() from visit`,
    `insert into handover (id, micro_project_id, territory_code, centre_code, officer_id, entry_id, event_id, report_number, delivered_at, received_by,
       witness, amount, version)
     select ${keySql('visit', 'n')}, micro_project_id, territory_code, centre_code, officer_id, ${keySql('entry', 'n')}, event_id, 'R-' || lpad(n::text, 9, '0'),
       timestamptz '2019-01-05 09:00:00+00' + ((n::bigint * 29) % 2500) * interval '1 day' + (n % 28000) * interval '1 second', 'PERSON',
       case when n % 2 = 0 then 'Witness ' || n end, 10000 + (n * 53::bigint) % 300000, 1 from visit`,
    'drop table visit',
  ];
}
