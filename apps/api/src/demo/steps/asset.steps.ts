import type { Document } from '../client.ts';
import type { Persona } from '../desk.ts';
import {
  acceptAssets,
  type AssetAnswer,
  type EquippedAnswer,
  equipmentOf,
  type MoveAssets,
  type ProjectAnswer,
  type ReceiveAssets,
  receiveAssets,
  reserveAssets,
  storeAssets,
} from '../graphql/micro-project.graphql.ts';
import { chance, keyOf } from '../keys.ts';
import { keyOfPerson } from '../operation.ts';
import type { Player } from './case.steps.ts';

type Move = Readonly<{
  from: string;
  verb: string;
  persona: Persona;
  asked: Document<{ thing: EquippedAnswer }, { input: MoveAssets }>;
}>;

const moves: readonly Move[] = [
  { from: 'RECEIVED', verb: 'accept', persona: 'coordinator', asked: acceptAssets },
  { from: 'ACCEPTED', verb: 'store', persona: 'storekeeper', asked: storeAssets },
  { from: 'IN_STORE', verb: 'reserve', persona: 'storekeeper', asked: reserveAssets },
];

/** Everything of the project's list received, tagged, accepted, stored and reserved for its holder. */
export async function playAssets(player: Player, project: ProjectAnswer): Promise<ProjectAnswer> {
  const known = await readEquipment(player, project.id);
  let bought = known.assets.nodes.length > 0 ? known : await receive(player, project);
  for (const move of moves) bought = await make(player, bought, move);
  return bought;
}

async function readEquipment({ desk }: Player, id: string): Promise<EquippedAnswer> {
  const { microProject } = await (await desk.as('coordinator')).ask(equipmentOf, { id });
  if (microProject === null) throw new Error(`${id} is out of reach.`);
  return microProject;
}

function receive(player: Player, project: ProjectAnswer): Promise<EquippedAnswer> {
  return player.desk.change('buyer', receiveAssets, deliveryOf(player, project));
}

async function make(
  player: Player,
  project: EquippedAnswer,
  { from, verb, persona, asked }: Move,
): Promise<EquippedAnswer> {
  const ready = project.assets.nodes.filter((asset: AssetAnswer) => asset.state === from);
  if (ready.length === 0) return project;
  return player.desk.change(persona, asked, {
    idempotencyKey: player.desk.key(keyOfPerson(player.sheet), 'assets', verb),
    microProjectId: project.id,
    assetIds: ready.map((asset) => asset.id),
  });
}

function deliveryOf({ desk, calendar, sheet, kit }: Player, project: ProjectAnswer): ReceiveAssets {
  const person = keyOfPerson(sheet);
  return {
    idempotencyKey: desk.key(person, 'assets', 'receive'),
    microProjectId: project.id,
    receivedOn: calendar.before(30),
    lines: kit.lines.nodes.map(({ item, quantity }) => ({
      itemCode: item.code,
      quantity,
      unitCost: paidFor(item),
      serialNumbers: item.isTracked ? Array.from({ length: quantity }, (_, at) => serialOf(person, item.code, at)) : [],
    })),
  };
}

/** What a quotation brought the estimate down to: up to five percent, the same for every piece of an item. */
function paidFor(item: Readonly<{ code: string; unitPrice: number }>): number {
  const paid = item.unitPrice * (1 - 0.05 * chance(item.code, 'quotation'));
  return Math.floor(paid / 10) * 10;
}

function serialOf(person: string, itemCode: string, at: number): string {
  return `${itemCode}-${keyOf('serial', person, itemCode, String(at)).slice(0, 8).toUpperCase()}`;
}
