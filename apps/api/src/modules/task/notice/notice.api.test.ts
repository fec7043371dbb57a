import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { runJobsOnce } from '#jobs/work.ts';
import type { Letter } from '#mail/post-office.ts';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { day, people } from '../../../../test/stage/actor.ts';
import { adminUrlOf, loosen, refill, type Row } from '../../../../test/stage/loosened.ts';
import { createWorld, type Persona, type World } from '../../../../test/world.ts';

let world: World;
let rows: Map<string, Row[]>;
const letters: Letter[] = [];
let isPostOpen = true;
beforeAll(async () => {
  world = await createWorld();
  await loosen(adminUrlOf(world));
  rows = new Map<string, Row[]>([
    ['case_file', [aCase(-1), aCase(3), aCase(60)]],
    ['notice', []],
    ['notice_letter', []],
    ['notice_choice', []],
  ]);
  await refill(adminUrlOf(world), rows);
}, 120_000);
afterAll(async () => {
  // The worker lets its connections go a moment after its last job.
  await wait(1_500);
  await world.close();
});

const officerId = demonstrationAccounts.find(({ email }) => email === people.officer?.email)?.id;

/** A case whose first contact is due some days from today. */
function aCase(offset: number): Row {
  const id = randomUUID();
  const place = { territory_code: '05.091', centre_code: 'CAR-BENI-MELLAL', officer_id: officerId };
  return {
    ...place,
    id,
    number: `N ${id}`,
    person_id: randomUUID(),
    state: 'RELEASED',
    first_contact_due_on: day(offset),
  };
}

/** A morning: the worker does what it does each day. */
async function morning(): Promise<Letter[]> {
  const before = letters.length;
  await withClient(adminUrlOf(world), (client) =>
    client.query("select graphile_worker.add_job('notices', max_attempts := 9)"),
  );
  await runJobsOnce({
    ...{ workerUrl: world.database.workerUrl, filesFolder: '/nowhere', publicAddress: 'https://wasl.example.org' },
    vault: world.vault,
    post: async (letter) => {
      if (!isPostOpen) throw new Error('The post is closed.');
      letters.push(letter);
    },
  });
  return letters.slice(before);
}

const owner = (text: string) => withClient(adminUrlOf(world), (client) => client.query(text));
const query = `query ($where: NoticeWhere) { notices(first: 50, where: $where) { totalCount
  nodes { id kind subjectId reference dueOn isEscalated readAt } } noticeChoice { wantsLetter } }`;
const noticesOf = async (persona: Persona, where: object | null = null) => {
  const { data, errors } = await world.as(persona, query, { where });
  expect(errors).toEqual([]);
  return data;
};
const say = (by: Persona, verb: string, input: object) =>
  world.as(by, `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });

describe('notices', () => {
  it('BR-42 tell the officer what is near and the head what is late, once, with one letter each', async () => {
    isPostOpen = false;
    await morning();
    isPostOpen = true;
    expect(letters).toEqual([]);
    // The job that failed is tried again; here at once.
    await owner('delete from graphile_worker._private_jobs');
    const sent = await morning();
    expect(sent.map(({ to }) => to).toSorted()).toEqual(['centre@demo.wasl.ma', 'officer@demo.wasl.ma']);
    const { notices } = await noticesOf(people.officer);
    expect(notices.nodes.map(({ dueOn }: { dueOn: string }) => dueOn).toSorted()).toEqual([day(-1), day(3)]);
    expect((await noticesOf(people.centre)).notices.nodes).toMatchObject([
      { kind: 'FIRST_CONTACT', isEscalated: true },
    ]);
    // The worker starts anew, or the morning comes twice: nothing more is told.
    expect(await morning()).toEqual([]);
    expect((await noticesOf(people.officer)).notices.totalCount).toBe(2);
  });

  it('BR-53 come in letters that name nobody and nothing but how many', () => {
    for (const { subject, text } of letters) {
      expect(`${subject} ${text}`).toMatch(/وصل|Wasl/);
      expect(text).toContain('https://wasl.example.org/');
      expect(text).not.toMatch(/prison|détenu|libér|سجن|إفراج|N [0-9a-f]{8}/i);
    }
  });

  it('are one’s own: others neither see nor change them', async () => {
    const { notices } = await noticesOf(people.officer);
    const [first] = notices.nodes;
    expect((await noticesOf(people.coordinator)).notices.totalCount).toBe(0);
    expect((await say(people.coordinator, 'markNoticesRead', { noticeIds: [first.id] })).codes).toEqual(['NOT_FOUND']);
    expect((await say(people.officer, 'markNoticesRead', { noticeIds: [] })).codes).toEqual(['BAD_INPUT']);
    expect((await say(people.officer, 'markNoticesRead', { noticeIds: [first.id] })).errors).toEqual([]);
    expect((await noticesOf(people.officer, { isRead: { eq: false } })).notices.totalCount).toBe(1);
    expect((await noticesOf(people.officer, { isRead: { eq: true } })).notices.nodes[0].id).toBe(first.id);
  });

  it('come without a letter to who chose so, and with one on the next day of something new', async () => {
    expect((await noticesOf(people.officer)).noticeChoice).toEqual({ wantsLetter: true });
    expect((await say(people.officer, 'chooseNotices', { wantsLetter: false })).errors).toEqual([]);
    expect((await noticesOf(people.officer)).noticeChoice).toEqual({ wantsLetter: false });
    await owner("delete from notice_letter; update notice set created_at = created_at - interval '1 day'");
    rows.get('case_file')?.push(aCase(1));
    await refill(adminUrlOf(world), new Map([['case_file', rows.get('case_file') ?? []]]));
    expect(await morning()).toEqual([]);
    expect((await noticesOf(people.officer)).notices.totalCount).toBe(3);
    await say(people.officer, 'chooseNotices', { wantsLetter: true });
    rows.get('case_file')?.push(aCase(2));
    await refill(adminUrlOf(world), new Map([['case_file', rows.get('case_file') ?? []]]));
    expect((await morning()).map(({ to }) => to)).toEqual(['officer@demo.wasl.ma']);
  });
});
