import { leads } from '@wasl/domain/kernel';
import { microProjectMachine, type MicroProjectState } from '@wasl/domain/micro-project';
import { changeOf, day, people } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { projectAt, requested } from '../stage/micro-project.ts';
import type { World } from '../world.ts';
import { cloneProject, keyOf } from './clone.ts';
import type { Look } from './look.ts';
import type { Command, Model, Outcome } from './model.ts';

const { das, officer, coordinator } = people;

type Project = Readonly<{ id: string; version: number; state: MicroProjectState }>;
/** Some projects that want money of one tranche, and the entries of its ledger. */
type EnvelopeModel = Readonly<{
  tranche: string;
  amount: number;
  committed: number;
  projects: readonly Project[];
  ledger: readonly string[];
}>;

/** How many projects want the money, and for how many there is some. */
const wanting = 3;
const roomFor = 2;

/** The envelope: what is reserved never exceeds it (BR-01), what is given up is free at once (BR-04), the ledger says so. */
export async function envelopeModel(world: World, look: Look): Promise<Model<EnvelopeModel>> {
  const agreement = await activeAgreement(world, { tranches: [10_000_000, 8_000_000] });
  const template = await projectAt(world, agreement, 'SHORTLISTED');
  const from = keyOf(agreement.tranches.nodes[0].id);
  const minutes = { minutesReference: 'PV 14/2026', minutesOn: day(0) };
  const moves = [
    ['approve', 'approveMicroProject', das, { amount: requested, ...minutes }, 'APPROVED', ['RESERVE']],
    ['reject', 'rejectMicroProject', das, { reason: 'NOT_VIABLE', ...minutes }, 'REJECTED', []],
    ['contract', 'contractMicroProject', officer, { commitmentSignedOn: day(0) }, 'CONTRACTED', ['COMMIT']],
    ['procure', 'procureMicroProject', coordinator, {}, 'PROCURING', []],
    ['withdraw', 'withdrawMicroProject', officer, { reason: 'Found work.' }, 'WITHDRAWN', ['RELEASE']],
  ] as const;
  return {
    fresh: async () => {
      const tranche = crypto.randomUUID();
      await look(
        `insert into tranche select (jsonb_populate_record(t, jsonb_build_object('id', $2::uuid, 'amount', $3::bigint,
           'committed', 0, 'delivered', 0, 'sequence', (select max(sequence) + 1 from tranche where agreement_id = t.agreement_id)))).*
         from tranche t where id = $1`,
        [from, tranche, roomFor * requested],
      );
      const projects: Project[] = [];
      for (let rank = 0; rank < wanting; rank += 1) {
        const { id, version } = await cloneProject(look, template);
        await look('update micro_project set tranche_id = $2 where id = $1', [keyOf(id), tranche]);
        projects.push({ id, version, state: 'SHORTLISTED' });
      }
      return { tranche, amount: roomFor * requested, committed: 0, projects, ledger: [] };
    },
    commands: (state) =>
      state.projects.flatMap((project, index) =>
        moves.map(
          ([name, verb, by, more, to, entries]): Command<EnvelopeModel> => ({
            name: `${name} ${index + 1}`,
            isRare: name === 'reject',
            asked: { by, verb, input: { ...changeOf(project), ...more } },
            apply: (now): Outcome<EnvelopeModel> => {
              const held = now.projects[index];
              if (!held || held.version !== project.version) return 'STALE';
              if (!leads(microProjectMachine, held.state, name)) return 'REFUSED';
              if (name === 'approve' && now.committed + requested > now.amount) return 'REFUSED';
              const isFreed = name === 'withdraw' && ['APPROVED', 'CONTRACTED'].includes(held.state);
              const moved = name === 'approve' ? requested : isFreed ? -requested : 0;
              const written = name === 'withdraw' && !isFreed ? [] : entries;
              const projects = now.projects.with(index, { ...held, state: to, version: held.version + 1 });
              return { ...now, projects, committed: now.committed + moved, ledger: [...now.ledger, ...written].sort() };
            },
          }),
        ),
      ),
    look: async ({ tranche, projects }) => {
      const [found] = await look(
        `select t.committed::int, (select coalesce(json_agg(kind order by kind), '[]') from ledger_entry where tranche_id = t.id) as ledger,
           (select coalesce(sum(case kind when 'RESERVE' then amount when 'RELEASE' then -amount else 0 end), 0)::int
            from ledger_entry where tranche_id = t.id) as sum,
           (select json_agg(json_build_array(state, version) order by array_position($2::uuid[], id)) from micro_project
            where id = any ($2::uuid[])) as projects
         from tranche t where id = $1`,
        [tranche, projects.map(({ id }) => keyOf(id))],
      );
      return found;
    },
    told: ({ committed, ledger, projects }) => ({
      committed,
      ledger,
      sum: committed,
      projects: projects.map(({ state, version }) => [state, version]),
    }),
  };
}
