import { dayOf, Refusal, zero } from '@wasl/domain/kernel';
import { amountOf, consolidate, draftPurchase, purchaseDraft, stepPurchase } from '@wasl/domain/procurement';
import { contains } from '@wasl/domain/territory';
import { assertReach } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { trackedAmong } from '../asset-piece.ts';
import { holdPurchase, methodicalOf } from './held-purchase.ts';
import { holdProjects, requisitionsOf } from './project-needs.ts';
import { Purchase } from './purchase.entity.ts';
import type { ConsolidatePurchaseInput, DraftPurchaseInput, RelaunchPurchaseInput } from './purchase.input.ts';
import { PurchaseLine } from './purchase-line.entity.ts';
import { nextPurchaseNumber } from './purchase-number.ts';

export async function draftNewPurchase(context: Context, input: DraftPurchaseInput): Promise<Purchase> {
  const { em, now } = context;
  const { lines: written, ...draft } = purchaseDraft.parse(input);
  assertReach(context, 'purchase.draft', draft);
  if ((await em.count(Territory, { code: draft.territoryCode })) === 0) throw badInput('territoryCode', 'UNKNOWN');
  const keys = input.lines.map(({ microProjectId }) => uuidOf(microProjectId, 'MicroProject'));
  const projects = await holdProjects(context, keys);
  await trackedAmong(
    context,
    written.map(({ itemCode }) => itemCode),
  );
  const needs = written.flatMap((line, index) => {
    const project = projects.get(keys[index] ?? '');
    return project ? [{ ...line, project }] : [];
  });
  assertWithin(draft.territoryCode, [...projects.values()]);
  const { state } = draftPurchase(await requisitionsOf(context, needs));
  const purchase = em.create(Purchase, {
    ...draft,
    state,
    number: await nextPurchaseNumber(em, dayOf(now())),
    amount: amountOf(written.map(({ quantity, unitEstimate }) => ({ quantity, price: unitEstimate }))),
    buyer: em.getReference(Staff, actorOf(context).id),
    ...notYet,
  });
  for (const [index, { project, itemCode, ...need }] of needs.entries()) {
    const where = { purchase, territoryCode: draft.territoryCode, microProject: project, position: index + 1 };
    em.create(PurchaseLine, { ...need, ...where, item: itemCode, unitPrice: null, delivered: 0 });
  }
  const after = { state, number: purchase.number, lines: needs.length };
  audit(context, { action: 'purchase.draft', subject: purchase, after });
  return purchase;
}

/** What a purchase is before anything came of it. */
const notYet = {
  approvedBy: null,
  round: 1,
  isNearCeiling: false,
  hasRecentTwin: false,
  accepted: zero,
  invoiced: zero,
  paid: zero,
  award: null,
  publishedOn: null,
  orderedOn: null,
  acceptedOn: null,
  finallyAcceptedOn: null,
  reservations: null,
  reason: null,
} as const;

export async function consolidatePurchase(context: Context, input: ConsolidatePurchaseInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.draft', input);
  const change = consolidate(await methodicalOf(context, purchase));
  return applyChange(context, 'purchase.draft', { subject: purchase, change });
}

export async function relaunchPurchase(context: Context, input: RelaunchPurchaseInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.draft', input);
  const change = { ...stepPurchase(purchase, 'relaunch'), approvedBy: null, reason: null, round: purchase.round + 1 };
  return applyChange(context, 'purchase.draft', { subject: purchase, change });
}

/** What is bought for a territory is for projects in it. */
function assertWithin(territoryCode: Purchase['territoryCode'], projects: readonly MicroProject[]): void {
  const isOutside = projects.some((project) => !contains(territoryCode, project.territoryCode));
  if (isOutside) throw badInput('lines.microProjectId', 'OUTSIDE_TERRITORY');
}

function badInput(field: string, problem: string): Refusal {
  return new Refusal('BAD_INPUT', { field, problem });
}
