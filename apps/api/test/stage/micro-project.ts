import type { World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';
import { integratedCase } from './case.ts';

export const projectFields =
  'id code state version requested granted trancheRoom ceiling assets { nodes { id state tag cost } }';
/** Two pieces and a lot of the barber's kit: 23,000.00 MAD. */
const lines = [
  { itemCode: 'BAR-CHAIR', quantity: 2, unitPrice: 600_000, source: 'PROGRAMME' },
  { itemCode: 'BAR-COSM', quantity: 10, unitPrice: 110_000, source: 'PROGRAMME' },
];
export const requested = 2_300_000;

type Stage =
  | 'FORMULATED'
  | 'STUDIED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'SHORTLISTED'
  | 'APPROVED'
  | 'CONTRACTED'
  | 'PROCURING'
  | 'READY';

export async function formulationOf(world: World, agreement: Thing) {
  const caseFile = await integratedCase(world);
  return {
    caseId: caseFile.id,
    agreementId: agreement.id,
    trancheId: agreement.tranches.nodes[0].id,
    sectorCode: 'services',
    trade: 'barber',
    kitCode: 'KIT-SRV-BARBER',
    title: 'Barber of the old market',
    territoryCode: '05.091',
    premises: 'RENTED',
    legalForm: 'AUTO_ENTREPRENEUR',
    lines,
  };
}

const study = {
  demand: 'Two hundred households, one barber.',
  monthlySales: 800_000,
  monthlyCosts: 350_000,
  verdict: 'FAVOURABLE',
  studiedOn: day(-20),
};

/** A project brought to a stage by those who bring it there in life. */
export async function projectAt(
  world: World,
  agreement: Thing,
  stage: Stage,
  formulation?: Awaited<ReturnType<typeof formulationOf>>,
): Promise<Thing> {
  const { officer, das, coordinator } = people;
  let project = await make(world, {
    by: officer,
    verb: 'formulateMicroProject',
    input: formulation ?? (await formulationOf(world, agreement)),
    fields: projectFields,
  });
  const steps: readonly (readonly [Stage, () => Promise<Thing>])[] = [
    ['STUDIED', () => move('studyMicroProject', officer, study)],
    ['SUBMITTED', () => move('submitMicroProject', officer)],
    ['UNDER_REVIEW', () => move('reviewMicroProject', das)],
    ['SHORTLISTED', () => move('shortlistMicroProject', das)],
    [
      'APPROVED',
      () =>
        move('approveMicroProject', das, {
          amount: project.requested,
          minutesReference: 'PV 14/2026',
          minutesOn: day(0),
        }),
    ],
    ['CONTRACTED', () => move('contractMicroProject', officer, { commitmentSignedOn: day(0) })],
    ['PROCURING', () => move('procureMicroProject', coordinator)],
    ['READY', () => equip()],
  ];
  for (const [, step] of steps.slice(0, steps.findIndex(([name]) => name === stage) + 1)) project = await step();
  return project;

  function move(verb: string, by: (typeof people)[keyof typeof people], more: object = {}): Promise<Thing> {
    return make(world, { by, verb, input: { ...changeOf(project), ...more }, fields: projectFields });
  }
  async function equip(): Promise<Thing> {
    project = await reservedAssets(world, project);
    return move('prepareMicroProject', coordinator);
  }
}

/** Everything of the list received, accepted, stored and reserved. */
export async function reservedAssets(world: World, project: Thing): Promise<Thing> {
  const { buyer, coordinator, storekeeper } = people;
  const received = await make(world, {
    by: buyer,
    verb: 'receiveAssets',
    input: deliveryOf(project),
    fields: projectFields,
  });
  const assetIds = received.assets.nodes.map(({ id }: Thing) => id);
  const input = { microProjectId: project.id, assetIds };
  await make(world, { by: coordinator, verb: 'acceptAssets', input });
  await make(world, { by: storekeeper, verb: 'storeAssets', input });
  return make(world, { by: storekeeper, verb: 'reserveAssets', input, fields: projectFields });
}

export function deliveryOf(project: Thing) {
  return {
    microProjectId: project.id,
    receivedOn: day(0),
    lines: lines.map(({ itemCode, quantity, unitPrice }) => ({
      itemCode,
      quantity,
      unitCost: unitPrice,
      serialNumbers: [],
    })),
  };
}
