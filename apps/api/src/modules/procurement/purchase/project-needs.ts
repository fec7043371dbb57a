import { type Centimes, Refusal, sum, times, zero } from '@wasl/domain/kernel';
import { expectedQuantities, quantitiesOf } from '@wasl/domain/micro-project';
import type { Paying, PurchaseState, Requisition } from '@wasl/domain/procurement';
import type { Context } from '#graphql/context.ts';
import { findAgreement, plannedLines } from '#modules/micro-project/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '../asset.entity.ts';
import { holdDeliveries } from '../asset-piece.ts';
import { cashGrantsOf } from '../payment/payment-money.ts';
import type { Purchase } from './purchase.entity.ts';
import { PurchaseLine } from './purchase-line.entity.ts';

/** Until it is accepted, what a purchase takes of a budget is in its lines; from then on it is in the assets. */
const settled = ['PROVISIONALLY_ACCEPTED', 'FINALLY_ACCEPTED', 'SETTLED', 'CANCELLED'] as const;
const ordered = ['ORDERED', 'PARTIALLY_DELIVERED', 'DELIVERED', 'REJECTED'] as const;

type Wanted = { readonly project: MicroProject; readonly itemCode: string; readonly quantity: number };

/** The projects of a purchase, each held against other purchases and deliveries: always in the order of their keys. */
export async function holdProjects(context: Context, ids: readonly string[]): Promise<Map<string, MicroProject>> {
  const keys = [...new Set(ids)].sort();
  const found = await context.em.find(MicroProject, { id: { $in: keys } });
  if (found.length !== keys.length) throw new Refusal('NOT_FOUND');
  const projects = new Map(found.map((project) => [project.id, project]));
  for (const key of keys) await holdDeliveries(context, { id: key });
  return projects;
}

/** Needs beside what the budgets of their projects hold, and what is taken of them already. */
export async function requisitionsOf(context: Context, wanted: readonly Wanted[]): Promise<Requisition[]> {
  const budgets = new Map<string, Awaited<ReturnType<typeof budgetOf>>>();
  for (const project of new Set(wanted.map((need) => need.project))) {
    budgets.set(project.id, await budgetOf(context, project));
  }
  return wanted.map(({ project, itemCode, quantity }) => ({
    microProjectId: project.id,
    itemCode,
    quantity,
    planned: budgets.get(project.id)?.planned.get(itemCode) ?? 0,
    taken: budgets.get(project.id)?.taken.get(itemCode) ?? 0,
    projectState: project.state,
  }));
}

async function budgetOf(context: Context, project: MicroProject) {
  const { em } = context;
  const lines = await linesElsewhere(context, project, settled);
  const assets = await em.find(Asset, { microProject: project.id, state: { $ne: 'REJECTED' } });
  const taken = [...lines, ...assets].map(({ item, quantity }) => ({ itemCode: item.code, quantity }));
  return { planned: expectedQuantities(await plannedLines(em, project)), taken: quantitiesOf(taken) };
}

/** Lines of a project in purchases that are in none of these states. */
function linesElsewhere({ em }: Context, project: MicroProject, without: readonly PurchaseState[]) {
  return em.find(PurchaseLine, { microProject: project.id, purchase: { state: { $nin: [...without] } } });
}

/** What a project has spent and ordered on equipment: the cost of its assets, and of orders that have not come in. */
export async function spendingOf({ em }: Context, project: MicroProject): Promise<Centimes> {
  const lines = await em.find(PurchaseLine, { microProject: project.id, purchase: { state: { $in: [...ordered] } } });
  const assets = await em.find(Asset, { microProject: project.id, state: { $ne: 'REJECTED' } });
  return sum([costOf(lines), ...assets.map(({ cost }) => cost)]);
}

/** What each project of a purchase has to pay for it, beside what it holds and what it spent. */
export async function payersOf(
  context: Context,
  purchase: Purchase,
  lines: readonly PurchaseLine[],
): Promise<Paying[]> {
  const projects = await holdProjects(
    context,
    lines.map(({ microProject }) => microProject.id),
  );
  const payers: Paying[] = [];
  for (const project of projects.values()) {
    const own = lines.filter(({ microProject }) => microProject.id === project.id);
    const others = await context.em.find(PurchaseLine, {
      microProject: project.id,
      purchase: { id: { $ne: purchase.id }, state: { $in: [...ordered] } },
    });
    const assets = await context.em.find(Asset, { microProject: project.id, state: { $ne: 'REJECTED' } });
    const agreement = await findAgreement(context, project);
    payers.push({
      agreementState: agreement.state,
      projectState: project.state,
      granted: project.granted,
      spent: sum([await cashGrantsOf(context, project), ...assets.map(({ cost }) => cost)]),
      ordered: costOf([...own, ...others]),
    });
  }
  return payers;
}

function costOf(lines: readonly PurchaseLine[]): Centimes {
  return sum(lines.map(({ unitPrice, quantity }) => (unitPrice === null ? zero : times(unitPrice, quantity))));
}
