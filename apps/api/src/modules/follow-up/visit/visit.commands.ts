import { LockMode } from '@mikro-orm/core';
import {
  cancelVisit as decideExemption,
  carryOut,
  exemptionDraft,
  missDraft,
  missVisit as decideMiss,
  reschedule,
  rescheduleDraft,
  visitDraft,
} from '@wasl/domain/follow-up';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { addChecks, piecesNamed } from './asset-checks.ts';
import { openAfter, recordObstacles, reportOnProject, weighRisk } from './visit-effects.ts';
import { Visit } from './visit.entity.ts';
import type { CancelVisitInput, CarryOutVisitInput, MissVisitInput, RescheduleVisitInput } from './visit.input.ts';

/** Writes down what a visit saw, and everything that follows from it: risk, actions, obstacles, the project's step. */
export async function carryOutVisit(context: Context, { assetChecks, ...input }: CarryOutVisitInput): Promise<Visit> {
  const { id, expectedVersion, ...words } = input;
  const { obstacles, ...draft } = visitDraft.parse(words);
  const { visit, plan } = await holdVisit(context, 'visit.carryOut', { id, expectedVersion });
  const pieces = await piecesNamed(context, plan, assetChecks);
  const decided = carryOut(toFacts(visit, plan), {
    ...draft,
    today: dayOf(context.now()),
    otherDays: await otherDaysOf(context, plan, visit),
    assets: { checked: pieces.checked, known: pieces.assets.length },
  });
  applyChange(context, 'visit.carryOut', { subject: visit, change: { ...draft, ...decided, doneOn: draft.doneOn } });
  visit.doneBy = context.em.getReference(Staff, actorOf(context).id, { wrapped: true });
  const equipmentMissing = addChecks(context, visit, pieces);
  await recordObstacles(context, plan, { obstacles, on: draft.doneOn });
  const { level } = await weighRisk(context, plan);
  await openAfter(context, plan, {
    isStopped: draft.activityState === 'STOPPED' || draft.activityState === 'SOLD',
    equipmentMissing,
  });
  await reportOnProject(context, plan, {
    activityState: draft.activityState,
    riskLevel: level,
    doneOn: draft.doneOn,
    startDueOn: plan.startDueOn,
  });
  return visit;
}

export async function missVisit(context: Context, { missReason, ...input }: MissVisitInput): Promise<Visit> {
  const { visit, plan } = await holdVisit(context, 'visit.miss', input);
  const change = decideMiss(toFacts(visit, plan), { today: dayOf(context.now()) });
  applyChange(context, 'visit.miss', { subject: visit, change: { ...change, ...missDraft.parse({ missReason }) } });
  await weighRisk(context, plan);
  return visit;
}

export async function rescheduleVisit(context: Context, input: RescheduleVisitInput): Promise<Visit> {
  const { rescheduledOn } = rescheduleDraft.parse({ rescheduledOn: input.rescheduledOn });
  const { visit, plan } = await holdVisit(context, 'visit.reschedule', input);
  const { state } = reschedule(toFacts(visit, plan), { rescheduledOn, today: dayOf(context.now()) });
  return applyChange(context, 'visit.reschedule', { subject: visit, change: { state, rescheduledOn } });
}

export async function cancelVisit(context: Context, input: CancelVisitInput): Promise<Visit> {
  const { exemption } = exemptionDraft.parse({ exemption: input.exemption });
  const { visit } = await holdVisit(context, 'visit.cancel', input);
  return applyChange(context, 'visit.cancel', { subject: visit, change: { ...decideExemption(visit), exemption } });
}

type Named = { readonly id: string; readonly expectedVersion: number };
type VisitPermission = 'visit.carryOut' | 'visit.miss' | 'visit.reschedule' | 'visit.cancel';

/** A visit and its plan, held until the command ends: two visits of one plan are weighed one after the other. */
async function holdVisit(context: Context, permission: VisitPermission, { id, expectedVersion }: Named) {
  const { plan: planned } = await loadFor(context, Visit, id, permission);
  const plan = await context.em.findOneOrFail(FollowUpPlan, planned.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  const visit = await loadFor(context, Visit, id, permission, { expectedVersion, lock: true });
  return { visit, plan };
}

function toFacts(visit: Visit, { state, handedOverOn }: FollowUpPlan) {
  const { dueOn, windowFrom, windowTo, rescheduledOn } = visit;
  return { state: visit.state, dueOn, windowFrom, windowTo, rescheduledOn, plan: { state, handedOverOn } };
}

async function otherDaysOf({ em }: Context, plan: FollowUpPlan, visit: Visit): Promise<string[]> {
  const done = await em.find(Visit, { plan: plan.id, state: 'DONE', id: { $ne: visit.id } });
  return done.flatMap(({ doneOn }) => doneOn ?? []);
}
