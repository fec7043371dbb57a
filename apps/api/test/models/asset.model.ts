import { leads } from '@wasl/domain/kernel';
import { assetMachine, type AssetState } from '@wasl/domain/procurement';
import { changeOf, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { deliveryOf, projectAt, projectFields } from '../stage/micro-project.ts';
import type { World } from '../world.ts';
import { cloneProject, keyOf } from './clone.ts';
import type { Look } from './look.ts';
import type { Command, Model, Outcome } from './model.ts';

const { buyer, coordinator, storekeeper } = people;

type Asset = Readonly<{ id: string; state: AssetState }>;
/** A project that is being equipped, and the assets that came for it. */
type AssetModel = Readonly<{ id: string; version: number; isReady: boolean; assets: readonly Asset[] }>;

/** Assets from the lorry to the store: received within the budget, accepted by another, each step once. */
export async function assetModel(world: World, look: Look): Promise<Model<AssetModel>> {
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const template = await projectAt(world, agreement, 'PROCURING');
  const receive = (state: AssetModel): Command<AssetModel> => ({
    name: 'receive',
    asked: { by: buyer, verb: 'receiveAssets', input: deliveryOf({ ...state, state: '' }), fields: projectFields },
    apply: (now, thing: Thing): Outcome<AssetModel> => {
      // The budget holds it once.
      if (now.isReady || now.assets.length > 0) return 'REFUSED';
      return { ...now, assets: thing.assets.nodes.map(({ id }: Asset) => ({ id, state: 'RECEIVED' })) };
    },
  });
  const steps = [
    ['accept', 'acceptAssets', coordinator, 'ACCEPTED'],
    ['store', 'storeAssets', storekeeper, 'IN_STORE'],
    ['reserve', 'reserveAssets', storekeeper, 'RESERVED'],
  ] as const;
  const step = (state: AssetModel): Command<AssetModel>[] =>
    [state.assets, ...state.assets.map((asset) => [asset])].flatMap((chosen, index) =>
      steps.map(([name, verb, by, to]) => ({
        name: index === 0 ? `${name} all` : `${name} ${index}`,
        asked: { by, verb, input: { microProjectId: state.id, assetIds: chosen.map(({ id }) => id) } },
        apply: (now: AssetModel): Outcome<AssetModel> => {
          const named = now.assets.filter(({ id }) => chosen.some((one) => one.id === id));
          if (named.length === 0 || named.some((one) => !leads(assetMachine, one.state, name))) return 'REFUSED';
          const assets = now.assets.map((one) => (named.includes(one) ? { ...one, state: to } : one));
          return { ...now, assets };
        },
      })),
    );
  const prepare = (state: AssetModel): Command<AssetModel> => ({
    name: 'prepare',
    asked: { by: coordinator, verb: 'prepareMicroProject', input: changeOf({ ...state, state: '' }) },
    apply: (now): Outcome<AssetModel> => {
      if (now.version !== state.version) return 'STALE';
      const isWhole = now.assets.length > 0 && now.assets.every((asset) => asset.state === 'RESERVED');
      return isWhole && !now.isReady ? { ...now, isReady: true, version: now.version + 1 } : 'REFUSED';
    },
  });
  return {
    fresh: async () => {
      const { id, version } = await cloneProject(look, template);
      return { id, version, isReady: false, assets: [] };
    },
    commands: (state) => [receive(state), prepare(state), ...(state.assets.length > 0 ? step(state) : [])],
    look: async ({ id, assets }) => {
      const [found] = await look(
        `select p.state, p.version, (select coalesce(json_agg(state order by array_position($2::uuid[], id)), '[]') from asset
           where micro_project_id = p.id) as assets from micro_project p where id = $1`,
        [keyOf(id), assets.map((asset) => keyOf(asset.id))],
      );
      return found;
    },
    told: ({ isReady, version, assets }) => ({
      state: isReady ? 'READY' : 'PROCURING',
      version,
      assets: assets.map(({ state }) => state),
    }),
  };
}
