import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { projectAt } from '../../../../test/stage/micro-project.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('the timeline of a case', () => {
  it('tells what others did who reach no case, money by the code of the project alone', async () => {
    const project = await projectAt(world, await activeAgreement(world), 'APPROVED');
    const em = await world.behind();
    const { case: caseRef, code } = await em.findOneOrFail(MicroProject, project.id.replace('MicroProject:', ''));
    const query = `query ($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind reason reference recordedBy { email } } } } }`;
    const { data } = await world.as(people.officer, query, { id: `Case:${caseRef.id}` });
    const told = (kind: string) => data.case.timeline.nodes.filter((line: { kind: string }) => line.kind === kind);
    expect(told('DIAGNOSIS_SHARED')).toHaveLength(1);
    expect(told('DIAGNOSIS_VALIDATED')).toMatchObject([{ recordedBy: { email: people.coordinator?.email } }]);
    expect(told('PROJECT_DECIDED')).toEqual([
      { kind: 'PROJECT_DECIDED', reason: null, reference: code, recordedBy: { email: people.das?.email } },
    ]);
  });
});
