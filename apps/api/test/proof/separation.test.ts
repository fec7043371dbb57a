import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayByProgram } from '@wasl/domain/access';
import { withClient } from '#database/roles.ts';
import { ask, changeOf, day, make, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { formulationOf, requested } from '../stage/micro-project.ts';
import { createWorld, type Persona, type World } from '../world.ts';

// Three people who hold every role of the road of a project at once, which no administrator could give them: whatever
// stands between them and their own work is then the separation of duties, and nothing else.
const everyone: readonly Persona[] = ['officer', 'das', 'centre'].map((name) => ({ email: `${name}@demo.wasl.ma` }));
const roles = ['ACCOMPANIMENT_OFFICER', 'CENTRE_COORDINATOR', 'DAS_OFFICER'] as const;

let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world, { tranches: [120_000_000, 8_000_000], envelope: 128_000_000 });
  await withClient(world.database.ownerUrl, (client) =>
    client.query(
      `insert into auth.role_grant (id, staff_id, role, territory_code, centre_code, facility_code, valid_from, valid_to)
       select gen_random_uuid(), s.id, r.role, case when r.role = 'DAS_OFFICER' then '05.091' end,
         case when r.role <> 'DAS_OFFICER' then 'CAR-BENI-MELLAL' end, null, '2024-01-01', null
       from auth.staff s, unnest($1::text[]) r (role) where s.email = any($2)`,
      [roles, everyone.map((one) => one?.email)],
    ),
  );
  // What they may do is written into their sessions when they sign in: they sign in anew.
  await withClient(world.database.ownerUrl, (client) =>
    client.query('update auth.staff set auth_epoch = auth_epoch + 1'),
  );
  world.forgetSessions();
}, 120_000);
afterAll(() => world.close());

const study = {
  demand: 'Two hundred households.',
  monthlySales: 800_000,
  monthlyCosts: 350_000,
  verdict: 'FAVOURABLE',
  studiedOn: day(-20),
};
const decision = { minutesReference: 'PV 14/2026', minutesOn: day(0) };
const fields = 'id state version';

/** Who does each step of a project’s history, by their place in the list; returned and submitted again when `again` says by whom. */
const histories = fc.record({
  formulates: fc.nat(2),
  studies: fc.nat(2),
  submits: fc.nat(2),
  again: fc.option(fc.nat(2), { nil: null }),
  decides: fc.nat(2),
  verb: fc.constantFrom('approveMicroProject', 'rejectMicroProject'),
});

function person(index: number): Persona {
  return everyone[index] ?? null;
}

it('[AZ-11] lets nobody decide on what he formulated, studied or submitted, over random histories', {
  timeout: 300_000,
}, async ({ task }) => {
  let [own, others] = [0, 0];
  await fc.assert(
    fc.asyncProperty(histories, async ({ formulates, studies, submits, again, decides, verb }) => {
      let project = await make(world, {
        by: person(formulates),
        verb: 'formulateMicroProject',
        input: await formulationOf(world, agreement),
        fields,
      });
      const step = async (by: number, name: string, more: object = {}) => {
        project = await make(world, { by: person(by), verb: name, input: { ...changeOf(project), ...more }, fields });
      };
      await step(studies, 'studyMicroProject', study);
      await step(submits, 'submitMicroProject');
      const reviewer = [0, 1, 2].find((one) => one !== submits) ?? 0;
      if (again !== null) {
        await step(reviewer, 'reviewMicroProject');
        await step(reviewer, 'returnMicroProject', { reason: 'A quotation is missing.' });
        await step(studies, 'studyMicroProject', study);
        await step(again, 'submitMicroProject');
      }
      await step(reviewer, 'reviewMicroProject');
      await step(reviewer, 'shortlistMicroProject');
      const more = verb === 'approveMicroProject' ? { amount: requested } : { reason: 'NOT_VIABLE' };
      const { codes } = await ask(world, {
        by: person(decides),
        verb,
        input: { ...changeOf(project), ...decision, ...more },
      });
      const isOwn = [formulates, studies, submits, again].includes(decides);
      expect(codes).toEqual(isOwn ? ['MICRO_PROJECT_OWN_SUBMISSION'] : []);
      if (isOwn) own += 1;
      else others += 1;
    }),
    { numRuns: 25 },
  );
  expect(own).toBeGreaterThan(3);
  Object.assign(task.meta, { figure: `${own} own decisions refused, ${others} by others taken` });
});

it('[AZ-11] has a database that takes no such decision by itself', async () => {
  const decide = (set: string) =>
    withClient(world.database.ownerUrl, (client) => client.query(`update project_decision set ${set}`));
  await expect(decide("decided_by_id = submitted_by_id, author_ids = '{}'")).rejects.toThrow(
    /project_decision_two_persons/,
  );
  await expect(decide('author_ids = array[decided_by_id]')).rejects.toThrow(/project_decision_by_no_author/);
});

it('[AZ-11] has no decision that a program may take', async () => {
  for (const permission of ['microProject.approve', 'microProject.reject', 'tranche.release'] as const)
    expect(mayByProgram([permission], permission)).toBe(false);
});
