import { randomBytes } from 'node:crypto';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { assetTag, type Piece, receive, type ReceiptDraft, receiptDraft } from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { plannedLines } from '#modules/micro-project/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Asset } from './asset.entity.ts';
import type { AcceptAssetsInput, ReceiveAssetsInput, ReserveAssetsInput, StoreAssetsInput } from './asset.input.ts';
import { takeStepTogether } from './asset-step.ts';

export async function receiveAssets(context: Context, input: ReceiveAssetsInput): Promise<MicroProject> {
  const draft = receiptDraft.parse(input);
  const project = await loadFor(context, MicroProject, input.microProjectId, 'asset.receive');
  await holdDeliveries(context, project);
  const lines = await trackedLines(context, draft);
  const before = await context.em.find(Asset, { microProject: project.id });
  const pieces = receive(
    {
      state: project.state,
      granted: project.granted,
      lines: await plannedLines(context.em, project),
      assets: before.map(({ item, quantity, cost }) => ({ itemCode: item.code, quantity, cost })),
    },
    { receivedOn: draft.receivedOn, today: dayOf(context.now()), lines },
  );
  for (const piece of pieces) add(context, { project, piece, receivedOn: draft.receivedOn });
  audit(context, { action: 'asset.receive', subject: project, after: { pieces: pieces.length } });
  return project;
}

export function acceptAssets(context: Context, input: AcceptAssetsInput): Promise<MicroProject> {
  return takeStepTogether(context, 'accept', input);
}

export function storeAssets(context: Context, input: StoreAssetsInput): Promise<MicroProject> {
  return takeStepTogether(context, 'store', input);
}

export function reserveAssets(context: Context, input: ReserveAssetsInput): Promise<MicroProject> {
  return takeStepTogether(context, 'reserve', input);
}

/** One delivery of a project at a time, so that two together cannot pass its budget: a buyer may not lock the project. */
async function holdDeliveries({ em }: Context, { id }: MicroProject): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`asset.receive ${id}`]);
}

type Arriving = { readonly project: MicroProject; readonly piece: Piece; readonly receivedOn: string };

function add(context: Context, { project, piece, receivedOn }: Arriving): void {
  const { em } = context;
  const { territoryCode, centreCode, officerId } = project;
  const { itemCode, ...counted } = piece;
  em.create(Asset, {
    ...counted,
    microProject: project,
    territoryCode,
    centreCode,
    officerId,
    tag: assetTag(randomBytes),
    state: 'RECEIVED',
    item: itemCode,
    receivedOn,
    receivedBy: em.getReference(Staff, actorOf(context).id),
    acceptedBy: null,
  });
}

/** The lines with what the reference says of each item: a tracked one becomes as many assets as there are pieces. */
async function trackedLines({ em }: Context, { lines }: ReceiptDraft) {
  const codes = lines.map(({ itemCode }) => itemCode);
  const items = await em.find(ItemType, { code: { $in: codes } });
  const tracked = new Map(items.map(({ code, isTracked }) => [code, isTracked]));
  return lines.map((line) => {
    const isTracked = tracked.get(line.itemCode);
    if (isTracked === undefined) throw new Refusal('BAD_INPUT', { field: 'lines.itemCode', problem: 'UNKNOWN' });
    return { ...line, isTracked };
  });
}
