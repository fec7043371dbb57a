import { LockMode } from '@mikro-orm/core';
import {
  actionsAfter,
  doneVisits,
  missedInARow,
  type Obstacle,
  obstacleChanges,
  riskOf,
  type RiskReason,
  type Seen,
  type SupportActionKind,
} from '@wasl/domain/follow-up';
import { addDays, dayOf, type IsoDate } from '@wasl/domain/kernel';
import { afterVisit, type Sighting } from '@wasl/domain/micro-project';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { addEvent } from '#modules/casework/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { SupportAction } from '../support/support-action.entity.ts';
import { AssetCheck } from './asset-check.entity.ts';
import { ProjectObstacle } from './project-obstacle.entity.ts';
import { Visit } from './visit.entity.ts';

/** How soon something that a visit found is looked into. */
const soon = 15;

type Named = { readonly obstacles: readonly Obstacle[]; readonly on: IsoDate };

/** Ends the obstacles that a visit no longer names, and adds the new ones. */
export async function recordObstacles(context: Context, plan: FollowUpPlan, { obstacles, on }: Named): Promise<void> {
  const { em } = context;
  const open = await em.find(ProjectObstacle, { plan: plan.id, resolvedOn: null });
  const { resolved, added } = obstacleChanges(
    open.map(({ kind }) => kind),
    obstacles,
  );
  // A visit entered late may name what an earlier day resolved: nothing is resolved before it was named.
  for (const obstacle of open) {
    if (resolved.includes(obstacle.kind)) obstacle.resolvedOn = on > obstacle.namedOn ? on : obstacle.namedOn;
  }
  for (const kind of added) {
    em.create(ProjectObstacle, { ...placeOfPlan(plan), plan, kind, namedOn: on, resolvedOn: null });
  }
}

/** Weighs the risk of a project anew, with its reasons: by the last visit that was done, and those that were not. */
export async function weighRisk(context: Context, plan: FollowUpPlan) {
  const { em } = context;
  await em.flush();
  const visits = await em.find(Visit, { plan: plan.id });
  const [latest = null] = doneVisits(visits);
  const checks = latest === null ? [] : await em.find(AssetCheck, { visit: latest.id });
  const { level, reasons } = riskOf({
    activityState: latest?.activityState ?? null,
    monthlyIncome: latest?.monthlyIncome ?? null,
    autonomyIncome: plan.autonomyIncome,
    equipmentMissing: checks.filter(({ isPresent }) => !isPresent).length,
    equipmentBroken: checks.filter(({ isPresent, isWorking }) => isPresent && !isWorking).length,
    openObstacles: await em.count(ProjectObstacle, { plan: plan.id, resolvedOn: null }),
    missedInARow: missedInARow(visits),
  });
  Object.assign(plan, { riskLevel: level, riskReasons: reasons });
  return { level, reasons };
}

const causes: Partial<Record<SupportActionKind, RiskReason>> = {
  MEDIATION: 'ACTIVITY_STOPPED',
  RECOVERY: 'EQUIPMENT_MISSING',
};

/** Opens what a visit asks for, unless it is under way already. */
export async function openAfter(context: Context, plan: FollowUpPlan, seen: Seen): Promise<void> {
  for (const kind of actionsAfter(seen)) {
    await openOnce(context, plan, { kind, cause: causes[kind] ?? null, isHighRisk: true });
  }
}

type Opened = {
  readonly kind: SupportActionKind;
  readonly cause: RiskReason | null;
  readonly isHighRisk: boolean;
};

/** Opens an action for a project, unless one of its kind is open. */
export async function openOnce(context: Context, plan: FollowUpPlan, action: Opened): Promise<void> {
  const { em, now } = context;
  if ((await em.count(SupportAction, { plan: plan.id, kind: action.kind, state: 'OPEN' })) > 0) return;
  const today = dayOf(now());
  const opened = em.create(SupportAction, {
    ...placeOfPlan(plan),
    ...action,
    plan,
    state: 'OPEN',
    reason: null,
    openedOn: today,
    openedBy: em.getReference(Staff, actorOf(context).id),
    dueOn: addDays(today, soon),
    endedOn: null,
    result: null,
  });
  audit(context, { action: 'supportAction.open', subject: opened, after: { kind: action.kind, cause: action.cause } });
}

/** The step that the project takes, and the line in the timeline of the case. */
export async function reportOnProject(context: Context, plan: FollowUpPlan, sighting: Sighting & { doneOn: IsoDate }) {
  const { em } = context;
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const project = await em.findOneOrFail(MicroProject, plan.microProject.id, held);
  const change = afterVisit(project, sighting);
  if (change.state !== project.state) applyChange(context, 'visit.carryOut', { subject: project, change });
  const caseFile = await em.findOneOrFail(Case, project.case.id);
  addEvent(context, caseFile, { kind: 'VISITED', on: sighting.doneOn });
}

/** Where a plan is: each of its parts repeats it for the policy. */
export function placeOfPlan({ territoryCode, centreCode, officerId }: FollowUpPlan) {
  return { territoryCode, centreCode, officerId };
}
