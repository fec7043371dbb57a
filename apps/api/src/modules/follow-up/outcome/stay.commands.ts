import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { dayOf, fields, Refusal } from '@wasl/domain/kernel';
import { equippedMicroProjectStates, fail, rest, sustain } from '@wasl/domain/micro-project';
import { checkNewStay } from '@wasl/domain/person';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { addEvent, placeOfCase } from '#modules/casework/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Stay } from '#modules/person/stay.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { openOnce } from '../visit/visit-effects.ts';
import type { FailMicroProjectInput, RecordStayInput, SustainMicroProjectInput } from './outcome.input.ts';

/**
 * A stay entered after a handover lets the activity rest and asks the family what becomes of it; the equipment is
 * looked after, and the history stays. It is a fact of the person, never a mark on the case (BR-43).
 */
export async function recordStay(context: Context, { caseId, ...input }: RecordStayInput): Promise<Case> {
  const { em } = context;
  const enteredOn = fields.date.parse(input.enteredOn);
  const caseFile = await loadFor(context, Case, caseId, 'case.recordStay');
  const facility = await em.findOne(Facility, { code: input.facilityCode, kind: 'PRISON' });
  if (!facility) throw new Refusal('BAD_INPUT', { field: 'facilityCode', problem: 'UNKNOWN' });
  if (facility.status === 'CLOSED') throw new Refusal('CASE_FACILITY_NOT_OPEN');
  const stays = await em.find(Stay, { person: caseFile.person.id });
  checkNewStay({ enteredOn, releasedOn: null, hasReleaseKind: false }, { stays, today: dayOf(context.now()) });
  em.create(Stay, {
    ...placeOfCase(caseFile),
    id: randomUUID(),
    person: caseFile.person,
    heldAtCode: facility.code,
    enteredOn,
    releasedOn: null,
    releaseKind: null,
    committalNumberSealed: null,
    committalNumberMask: null,
  });
  addEvent(context, caseFile, { kind: 'STAY_RECORDED', on: enteredOn });
  audit(context, { action: 'case.recordStay', subject: caseFile, after: { enteredOn } });
  await letRest(context, caseFile);
  return caseFile;
}

async function letRest(context: Context, caseFile: Case): Promise<void> {
  const { em } = context;
  const handedOver = { case: caseFile.id, state: { $in: [...equippedMicroProjectStates] } };
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  for (const project of await em.find(MicroProject, handedOver, held)) {
    const change = rest(project);
    if (change.state === project.state && change.state !== 'PAUSED') continue;
    applyChange(context, 'case.recordStay', { subject: project, change });
    const plan = await em.findOne(FollowUpPlan, { microProject: project.id });
    if (!plan) continue;
    await openOnce(context, plan, { kind: 'FAMILY_DECISION', cause: null, isHighRisk: true });
    await openOnce(context, plan, { kind: 'RECOVERY', cause: null, isHighRisk: false });
  }
}

export async function failMicroProject(context: Context, input: FailMicroProjectInput): Promise<MicroProject> {
  const reason = fields.text({ min: 3, max: 500 }).parse(input.reason);
  const project = await loadFor(context, MicroProject, input.id, 'microProject.fail', { ...input, lock: true });
  const change = fail(project, { reason, today: dayOf(context.now()) });
  await endPlan(context, project, 'INTERRUPTED');
  return applyChange(context, 'microProject.fail', { subject: project, change });
}

export async function sustainMicroProject(context: Context, input: SustainMicroProjectInput): Promise<MicroProject> {
  const project = await loadFor(context, MicroProject, input.id, 'microProject.sustain', { ...input, lock: true });
  const plan = await context.em.findOne(FollowUpPlan, { microProject: project.id });
  const change = sustain(project, { endsOn: plan?.endsOn ?? null, today: dayOf(context.now()) });
  await endPlan(context, project, 'COMPLETED');
  return applyChange(context, 'microProject.sustain', { subject: project, change });
}

async function endPlan(context: Context, project: MicroProject, state: 'COMPLETED' | 'INTERRUPTED'): Promise<void> {
  const plan = await context.em.findOne(FollowUpPlan, { microProject: project.id, state: 'ACTIVE' });
  if (plan)
    applyChange(context, `microProject.${state === 'COMPLETED' ? 'sustain' : 'fail'}`, {
      subject: plan,
      change: { state },
    });
}
