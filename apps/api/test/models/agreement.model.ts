import { agreementMachine, type AgreementState, trancheMachine, type TrancheState } from '@wasl/domain/agreement';
import { leads } from '@wasl/domain/kernel';
import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import { agreementDraftOf } from '../stage/agreement.ts';
import type { World } from '../world.ts';
import { keyOf } from './clone.ts';
import type { Look } from './look.ts';
import type { Command, Model, Outcome } from './model.ts';

const { national, das, finance } = people;

type Tranche = Readonly<{ id: string; version: number; state: TrancheState }>;
/** An agreement with its two tranches. */
type AgreementModel = Readonly<{ id: string; version: number; state: AgreementState; tranches: readonly Tranche[] }>;

/** The agreement: from its draft to an active one, and the tranches it releases while it is active. */
export async function agreementModel(world: World, look: Look): Promise<Model<AgreementModel>> {
  const moves = [
    ['negotiate', 'negotiateAgreement', national, {}, 'NEGOTIATED'],
    ['adopt', 'adoptAgreement', das, { minutesReference: 'PV 12/2026', adoptedOn: day(-220) }, 'ADOPTED'],
    ['sign', 'signAgreement', national, { signedOn: day(-210) }, 'SIGNED'],
    ['activate', 'activateAgreement', national, {}, 'ACTIVE'],
  ] as const;
  const agreementCommands = (state: AgreementModel): Command<AgreementModel>[] =>
    moves.map(([name, verb, by, more, to]) => ({
      name,
      asked: { by, verb, input: { ...changeOf(state), ...more } },
      apply: (now): Outcome<AgreementModel> => {
        if (now.version !== state.version) return 'STALE';
        return leads(agreementMachine, now.state, name) ? { ...now, state: to, version: now.version + 1 } : 'REFUSED';
      },
    }));
  const steps = [
    ['request', 'requestTranche', finance, {}, 'REQUESTED'],
    ['release', 'releaseTranche', das, { releasedOn: day(-120) }, 'RELEASED'],
    ['justify', 'justifyTranche', finance, {}, 'JUSTIFIED'],
  ] as const;
  const trancheCommands = (state: AgreementModel): Command<AgreementModel>[] =>
    state.tranches.flatMap((tranche, index) =>
      steps.map(([name, verb, by, more, to]) => ({
        name: `${name} ${index + 1}`,
        asked: { by, verb, input: { ...changeOf(tranche), ...more } },
        apply: (now: AgreementModel): Outcome<AgreementModel> => {
          const held = now.tranches[index];
          if (!held || held.version !== tranche.version) return 'STALE';
          if (now.state !== 'ACTIVE' || !leads(trancheMachine, held.state, name)) return 'REFUSED';
          // Half of the one before is to be delivered first, and nothing ever is here.
          if (name === 'justify' || (name === 'release' && index > 0)) return 'REFUSED';
          const moved = { ...held, state: to, version: held.version + 1 };
          return { ...now, tranches: now.tranches.with(index, moved) };
        },
      })),
    );
  return {
    fresh: async () => {
      const { id, version, tranches } = await draftStrictly(world);
      return { id, version, state: 'DRAFT', tranches: tranches.nodes };
    },
    commands: (state) => [...agreementCommands(state), ...trancheCommands(state)],
    look: async ({ id }) => {
      const [found] = await look(
        `select a.state, a.version, (select json_agg(json_build_array(t.state, t.version) order by sequence)
           from tranche t where t.agreement_id = a.id) as tranches from agreement a where id = $1`,
        [keyOf(id)],
      );
      return found;
    },
    told: ({ state, version, tranches }) => ({
      state,
      version,
      tranches: tranches.map((tranche) => [tranche.state, tranche.version]),
    }),
  };
}

/** An agreement that releases a tranche only when half of the one before is delivered. */
function draftStrictly(world: World): Promise<Thing> {
  const input = { ...agreementDraftOf(), trancheJustificationBps: 5_000 };
  const fields = 'id state version tranches { nodes { id state version } }';
  return make(world, { by: national, verb: 'draftAgreement', input, fields });
}
