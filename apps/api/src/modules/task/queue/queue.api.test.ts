import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { can } from '@wasl/domain/access';
import { addDays, addMonths, type IsoDate, isoDate } from '@wasl/domain/kernel';
import { type TaskFacts, taskFor, type TaskKind, taskKinds } from '@wasl/domain/task';
import { territoryCode } from '@wasl/domain/territory';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { people } from '../../../../test/stage/actor.ts';
import { below, type Draw, drawFrom, pick } from '../../../../test/stage/draw.ts';
import { adminUrlOf, loosen, refill, type Row } from '../../../../test/stage/loosened.ts';
import { createWorld, type Persona, type World } from '../../../../test/world.ts';
import { taskSources } from '#database/wall/tasks/task-sources.ts';

const beginning = isoDate('2026-03-10');
let today = beginning;
let world: World;
let rows: Map<string, Row[]>;
let facts: (TaskFacts & { readonly id: string })[];
beforeAll(async () => {
  world = await createWorld({ now: () => new Date(`${today}T10:00:00Z`) });
  await loosen(adminUrlOf(world));
  rows = new Map(tables.map((table) => [table, []]));
  facts = [];
  const draw = drawFrom(3);
  for (let n = 0; n < 40; n += 1) for (const kind of taskKinds) add(draw, kind, n);
  await refill(adminUrlOf(world), rows);
}, 120_000);
beforeEach(() => {
  today = beginning;
});
afterAll(() => world.close());

const tables = [
  ...['case_file', 'appointment', 'case_transfer', 'diagnosis', 'micro_project', 'committee_session', 'task_note'],
  ...['distribution_event', 'agreement', 'tranche', 'follow_up_plan', 'visit', 'support_action', 'asset'],
];

const idOf = (email: string) =>
  demonstrationAccounts.find((account) => account.email === `${email}@demo.wasl.ma`)?.id ?? '';
const centres = ['CAR-BENI-MELLAL', 'CAR-KHOURIBGA', 'CAR-SETTAT'];
const places = ['05.091', '05.255', '06.461'].map((code) => territoryCode(code));

/** Something that waits for somebody, near enough to today to matter, and something of the same kind that does not. */
function add(draw: Draw, kind: TaskKind, n: number): void {
  const id = randomUUID();
  const dueOn = addDays(beginning, below(draw, 90) - 45);
  const officerId = pick(draw, [idOf('officer'), idOf('officer'), null, idOf('auditor')]);
  const place = { territoryCode: pick(draw, places), centreCode: pick(draw, centres), officerId, facilityCode: null };
  const authorIds = draw() < 0.3 ? [idOf('centre'), idOf('das')] : [];
  rowsFor[kind]({ id, n, dueOn, place, authorIds, isDone: false });
  rowsFor[kind]({ id: randomUUID(), n: n + 1_000, dueOn, place, authorIds, isDone: true });
  const isAccompanied = taskSources[kind].isAccompanied;
  const isOfTerritory = [
    'PROJECT_DECISION',
    'SESSION_PREPARATION',
    'EVENT_PREPARATION',
    'TRANCHE_JUSTIFICATION',
  ].includes(kind);
  const at = isOfTerritory ? { ...place, centreCode: null, officerId: null } : place;
  facts.push({
    ...{ id, kind, dueOn, isUnassigned: isAccompanied && officerId === null },
    place: kind === 'TRANSFER_ANSWER' ? { ...at, officerId: null } : at,
    authorIds: kind === 'DIAGNOSIS_VALIDATION' || kind === 'PROJECT_DECISION' ? authorIds : [],
  });
}

type Waiting = {
  readonly id: string;
  readonly n: number;
  readonly dueOn: IsoDate;
  readonly place: { readonly territoryCode: string; readonly centreCode: string; readonly officerId: string | null };
  readonly authorIds: readonly string[];
  readonly isDone: boolean;
};

const put = (table: string, row: Row) => void rows.get(table)?.push(row);
const placed = ({ place }: Waiting): Row => ({
  ...{ territory_code: place.territoryCode, centre_code: place.centreCode, officer_id: place.officerId },
});
const noon = (on: IsoDate) => `${on}T12:00:00Z`;

function aCase(waiting: Waiting, row: Row): string {
  const id = String(row.id ?? randomUUID());
  put('case_file', {
    number: `${waiting.n} ${id}`,
    person_id: randomUUID(),
    state: 'CLOSED',
    ...placed(waiting),
    ...row,
    id,
  });
  return id;
}

function aPlan(waiting: Waiting, state: string): string {
  const [project, id] = [randomUUID(), randomUUID()];
  put('micro_project', { id: project, code: project, state: 'SUSTAINED', ...placed(waiting) });
  put('follow_up_plan', { id, micro_project_id: project, state, ...placed(waiting) });
  return id;
}

const rowsFor: Record<TaskKind, (waiting: Waiting) => void> = {
  FIRST_CONTACT: (waiting) => {
    const { id, dueOn, isDone } = waiting;
    aCase(waiting, { id, state: 'RELEASED', first_contact_due_on: dueOn, first_contact_on: isDone ? dueOn : null });
  },
  APPOINTMENT: (waiting) => {
    const case_id = aCase(waiting, {});
    const state = waiting.isDone ? 'KEPT' : 'SCHEDULED';
    put('appointment', { id: waiting.id, case_id, state, takes_place_at: noon(waiting.dueOn), ...placed(waiting) });
  },
  SUSPENSION_REVIEW: (waiting) => {
    aCase(waiting, { id: waiting.id, state: waiting.isDone ? 'CLOSED' : 'SUSPENDED', review_on: waiting.dueOn });
  },
  TRANSFER_ANSWER: (waiting) => {
    const { id, dueOn, place, isDone } = waiting;
    const away = { territory_code: place.territoryCode, to_centre_code: place.centreCode, centre_code: 'CAR-FES' };
    put('case_transfer', {
      id,
      case_number: id,
      proposed_on: addDays(dueOn, -7),
      state: isDone ? 'REVOKED' : 'PROPOSED',
      ...away,
    });
  },
  DIAGNOSIS_VALIDATION: (waiting) => {
    const case_id = aCase(waiting, {});
    const [state, updated_at] = [waiting.isDone ? 'VALIDATED' : 'SUBMITTED', noon(addDays(waiting.dueOn, -7))];
    const by = { author_id: randomUUID(), author_ids: waiting.authorIds };
    put('diagnosis', { id: waiting.id, case_id, state, updated_at, ...by, ...placed(waiting) });
  },
  PROJECT_DECISION: (waiting) => {
    const [state, submitted_on] = [waiting.isDone ? 'REJECTED' : 'UNDER_REVIEW', addDays(waiting.dueOn, -30)];
    const { id, authorIds } = waiting;
    put('micro_project', { id, code: id, state, submitted_on, author_ids: authorIds, ...placed(waiting) });
  },
  SESSION_PREPARATION: (waiting) => {
    const { id, dueOn, place, n, isDone } = waiting;
    const [state, days] = isDone
      ? ['MINUTED', 0]
      : n % 3 === 0
        ? ['DRAFT', 5]
        : n % 3 === 1
          ? ['OPEN', 0]
          : ['CLOSED', -7];
    const starts_at = noon(addDays(dueOn, Number(days)));
    put('committee_session', { id, number: id, state, starts_at, notice_days: 5, territory_code: place.territoryCode });
  },
  EVENT_PREPARATION: (waiting) => {
    const { id, dueOn, place, n, isDone } = waiting;
    const [state, days] = isDone
      ? ['CLOSED', 0]
      : n % 3 === 0
        ? ['PLANNED', 3]
        : n % 3 === 1
          ? ['READY', 0]
          : ['HELD', -7];
    put('distribution_event', {
      id,
      number: id,
      state,
      starts_at: noon(addDays(dueOn, Number(days))),
      territory_code: place.territoryCode,
    });
  },
  TRANCHE_JUSTIFICATION: (waiting) => {
    const { id, dueOn, place, n, isDone } = waiting;
    const [agreement_id, territory_code] = [randomUUID(), place.territoryCode];
    const isLast = n % 2 === 0;
    put('agreement', { id: agreement_id, number: id, territory_code, ends_on: isLast ? dueOn : addDays(dueOn, 400) });
    put('tranche', { id, agreement_id, territory_code, sequence: 1, state: isDone ? 'JUSTIFIED' : 'IN_USE' });
    const next = { id: randomUUID(), agreement_id, territory_code, sequence: 2, state: 'PLANNED', planned_on: dueOn };
    if (!isLast) put('tranche', next);
  },
  VISIT: (waiting) => {
    const { id, dueOn, n, isDone } = waiting;
    const plan_id = aPlan(waiting, isDone && n % 2 ? 'COMPLETED' : 'ACTIVE');
    const state = isDone ? (n % 2 ? 'SCHEDULED' : 'DONE') : n % 2 ? 'RESCHEDULED' : 'SCHEDULED';
    const days =
      n % 2 ? { due_on: addDays(dueOn, -9), rescheduled_on: dueOn } : { due_on: dueOn, rescheduled_on: null };
    put('visit', {
      id,
      plan_id,
      month: 6,
      state,
      ...days,
      done_on: state === 'DONE' ? dueOn : null,
      ...placed(waiting),
    });
  },
  SUPPORT_ACTION: (waiting) => {
    const [plan_id, state] = [aPlan(waiting, 'ACTIVE'), waiting.isDone ? 'DONE' : 'OPEN'];
    put('support_action', { id: waiting.id, plan_id, state, due_on: waiting.dueOn, ...placed(waiting) });
  },
  WARRANTY_END: (waiting) => {
    const { id, dueOn, isDone } = waiting;
    put('asset', {
      id,
      tag: id,
      item_code: 'BAR-CHAIR',
      received_on: addMonths(dueOn, -12),
      warranty_until: dueOn,
      state: isDone ? 'SCRAPPED' : 'HANDED_OVER',
      ...placed(waiting),
    });
  },
};

const query = `query ($kinds: [TaskKind!], $urgency: Urgency, $first: Int!, $after: String) {
  workCounts { kind count overdue soon }
  workQueue(kinds: $kinds, urgency: $urgency, first: $first, after: $after) { totalCount
    nodes { kind subjectId reference dueOn urgency isEscalated } pageInfo { hasNextPage endCursor } } }`;

type Listed = {
  kind: TaskKind;
  subjectId: string;
  dueOn: string;
  urgency: string;
  isEscalated: boolean;
  reference: string;
};

async function everything(persona: Persona, more: object = {}): Promise<Listed[]> {
  const found: Listed[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await world.as(persona, query, { first: 40, after, ...more });
    expect(errors).toEqual([]);
    found.push(...data.workQueue.nodes);
    if (!data.workQueue.pageInfo.hasNextPage) return found;
    after = data.workQueue.pageInfo.endCursor;
  }
}

describe('the work queue', () => {
  it('BR-42 is for everyone, on any day, what the domain makes of the things', async () => {
    let compared = 0;
    for (const { email } of demonstrationAccounts) {
      const { actor } = await world.contextOf({ email });
      if (!actor) continue;
      for (const day of [beginning, addDays(beginning, 20)]) {
        today = day;
        const wanted = facts.flatMap((thing) => {
          const task = taskFor(actor, thing, today);
          // A warranty that ended more than a month ago is claimed no more; equipment is seen where its province is.
          const isOver =
            thing.kind === 'WARRANTY_END' &&
            (thing.dueOn < addDays(today, -30) || !can(actor, 'asset.read', thing.place));
          return task === null || isOver ? [] : [{ ...task, subjectId: `${taskSources[thing.kind].type}:${thing.id}` }];
        });
        const found = (await everything({ email })).map(({ reference: _, ...task }) => task);
        const byKey = (one: { subjectId: string; kind: string }, other: { subjectId: string; kind: string }) =>
          `${one.kind}${one.subjectId}` < `${other.kind}${other.subjectId}` ? -1 : 1;
        expect({ email, day, tasks: found.toSorted(byKey) }).toEqual({ email, day, tasks: wanted.toSorted(byKey) });
        compared += found.length;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  it('counts each kind, whatever page or kind is asked for, and comes the most pressing first', async () => {
    const all = await everything(people.officer);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
    const { data } = await world.as(people.officer, query, { first: 2, kinds: ['VISIT'], urgency: 'SOON' });
    const count = (kind: TaskKind, urgencies: readonly string[]) =>
      all.filter((task) => task.kind === kind && urgencies.includes(task.urgency)).length;
    expect(data.workCounts.find(({ kind }: Listed) => kind === 'VISIT')).toEqual({
      ...{ kind: 'VISIT', count: count('VISIT', ['OVERDUE', 'TODAY', 'SOON', 'LATER']) },
      ...{ overdue: count('VISIT', ['OVERDUE']), soon: count('VISIT', ['TODAY', 'SOON']) },
    });
    const near = await everything(people.officer, { kinds: ['VISIT'], urgency: 'SOON' });
    expect(near).toHaveLength(count('VISIT', ['OVERDUE', 'TODAY', 'SOON']));
    expect(data.workQueue.totalCount).toBe(near.length);
    expect(world.compiled.filter((text) => text.includes('task as materialized'))).toHaveLength(2);
  });

  it('lets a task be put aside until a day, and brings it back then', async () => {
    const visits = async () => everything(people.officer, { kinds: ['VISIT'] });
    const [visit] = await visits();
    const input = { kind: 'VISIT', subjectId: visit?.subjectId, until: addDays(today, 3) };
    const refused = async (more: object) => (await snoozed(people.officer, { ...input, ...more })).codes;
    expect(await refused({ until: today })).toEqual(['TASK_DAY_NOT_AHEAD']);
    expect(await refused({ until: addDays(today, 31) })).toEqual(['TASK_PUT_OFF_TOO_LONG']);
    expect((await snoozed(people.officer, input)).errors).toEqual([]);
    expect((await visits()).map(({ subjectId }) => subjectId)).not.toContain(visit?.subjectId);
    today = addDays(today, 3);
    expect((await visits()).map(({ subjectId }) => subjectId)).toContain(visit?.subjectId);
  });

  const snoozed = (by: Persona, input: object) =>
    world.as(by, 'mutation ($input: SnoozeTaskInput!) { snoozeTask(input: $input) }', {
      input: { idempotencyKey: randomUUID(), ...input },
    });
  const finished = (by: Persona, input: object) =>
    world.as(by, 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) }', {
      input: { idempotencyKey: randomUUID(), ...input },
    });

  it('refuses to put off what came to a head, what is another’s, and to call done what a step decides', async () => {
    const escalated = (await everything(people.centre)).find(({ isEscalated }) => isEscalated);
    const until = addDays(today, 2);
    const { kind, subjectId } = escalated ?? {};
    expect((await snoozed(people.centre, { kind, subjectId, until })).codes).toEqual(['TASK_ESCALATED']);
    const [own] = await everything(people.das);
    expect((await snoozed(people.finance, { kind: own?.kind, subjectId: own?.subjectId, until })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await finished(people.das, { kind: own?.kind, subjectId: own?.subjectId })).codes).toEqual([
      'TASK_DECIDED_BY_ITS_THING',
    ]);
    expect((await snoozed(people.das, { kind: 'VISIT', subjectId: own?.subjectId, until })).codes).toEqual([
      'NOT_FOUND',
    ]);
    const warranties = () => everything(people.officer, { kinds: ['WARRANTY_END'] });
    const [warranty, ...others] = await warranties();
    const done = await finished(people.officer, { kind: 'WARRANTY_END', subjectId: warranty?.subjectId });
    expect(done.data).toEqual({ finishTask: true });
    expect(await warranties()).toEqual(others);
  });

  it('refuses bad pages and cursors of nothing, and is for nobody who is not signed in', async () => {
    for (const bad of [
      { first: 0 },
      { first: 101 },
      { first: 5, after: 'x' },
      { first: 5, after: Buffer.from('a b c').toString('base64url') },
    ]) {
      expect((await world.as(people.officer, query, bad)).codes).toEqual(['BAD_INPUT']);
    }
    expect((await world.as(null, query, { first: 5 })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
