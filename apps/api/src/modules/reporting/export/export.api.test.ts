import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { projectAt } from '../../../../test/stage/micro-project.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
let project: Thing;
beforeAll(async () => {
  world = await createWorld();
  project = await projectAt(world, await activeAgreement(world), 'SUBMITTED');
});
afterAll(() => world.close());

const fields = 'fileName mediaType content rowCount';
const reason = 'For the yearly review of the province.';
const taking = (list: string, by = people.coordinator) => ({ by, verb: 'exportList', input: { list, reason }, fields });

describe('a list that leaves the house', () => {
  it('BR-54 says who took it and when, and is in the audit', async () => {
    const taken = await make(world, taking('MICRO_PROJECTS'));
    expect(taken).toMatchObject({ rowCount: 1, mediaType: 'text/csv; charset=utf-8' });
    const [first, head, row, last] = taken.content.replace('\uFEFF', '').trimEnd().split('\r\n');
    const mark = /-([0-9a-f]{8})\.csv$/.exec(taken.fileName)?.[1] ?? 'none';
    expect([first, row].every((line: string) => line.includes(mark))).toBe(true);
    expect([last, head.split(',').length]).toEqual([first, 9]);
    expect(row).toContain(project.code);
    const em = await world.behind();
    const entries = await em.execute(`select reason, changes from audit.entry where action = 'list.export'`);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).toContain(mark);
    expect(entries[0]).toMatchObject({ reason });
  });

  it('BR-54 names nobody, and stays within the reach and the role of who takes it', async () => {
    const cases = await make(world, taking('CASES'));
    expect(cases.rowCount).toBeGreaterThan(0);
    expect(cases.content).not.toMatch(/Souad|سعاد/);
    expect((await ask(world, taking('CASES', people.finance))).codes).toEqual(['EXPORT_NOT_READABLE']);
    for (const by of [people.officer, people.das, people.auditor]) {
      expect((await ask(world, taking('MICRO_PROJECTS', by))).codes).toEqual(['FORBIDDEN']);
    }
    const short = { ...taking('CASES'), input: { list: 'CASES', reason: 'x' } };
    expect((await ask(world, short)).codes).toEqual(['BAD_INPUT']);
  });

  it.each(['AGREEMENTS', 'PURCHASES', 'ASSETS'])('is also of %s', async (list) => {
    const { rowCount, content } = await make(world, taking(list));
    expect(content.trimEnd().split('\r\n')).toHaveLength(rowCount + 3);
  });
});
