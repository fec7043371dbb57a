import { dayOf } from '@wasl/domain/kernel';
import { receive, type ReceiptDraft, receiptDraft } from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { plannedLines } from '#modules/micro-project/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from './asset.entity.ts';
import type { AcceptAssetsInput, ReceiveAssetsInput, ReserveAssetsInput, StoreAssetsInput } from './asset.input.ts';
import { addAsset, holdDeliveries, trackedAmong } from './asset-piece.ts';
import { takeStepTogether } from './asset-step.ts';
import { cashGrantsOf } from './payment/payment-money.ts';

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
      cashGrants: await cashGrantsOf(context, project),
      lines: await plannedLines(context.em, project),
      assets: before.map(({ item, quantity, cost }) => ({ itemCode: item.code, quantity, cost })),
    },
    { receivedOn: draft.receivedOn, today: dayOf(context.now()), lines },
  );
  const receivedBy = context.em.getReference(Staff, actorOf(context).id);
  const arrival = {
    project,
    receivedOn: draft.receivedOn,
    receivedBy,
    acceptedBy: null,
    warrantyUntil: null,
    purchaseLine: null,
  };
  for (const piece of pieces) addAsset(context, { ...arrival, piece, state: 'RECEIVED' });
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

/** The lines with what the reference says of each item: a tracked one becomes as many assets as there are pieces. */
async function trackedLines(context: Context, { lines }: ReceiptDraft) {
  const codes = lines.map(({ itemCode }) => itemCode);
  const tracked = await trackedAmong(context, codes);
  return lines.map((line) => ({ ...line, isTracked: tracked.get(line.itemCode) === true }));
}
