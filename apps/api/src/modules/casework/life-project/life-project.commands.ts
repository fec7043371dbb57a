import { LockMode } from '@mikro-orm/core';
import { agreeOnLife, doStep, type LifeProjectDraft, lifeProjectDraft, stepDoneDraft } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { LifeProject, LifeStep } from './life-project.entity.ts';
import type { AgreeLifeProjectInput, DoLifeStepInput } from './life-project.input.ts';

/** Agrees on where a person wants to go; the agreement before it is kept as it was. */
export async function agreeLifeProject(context: Context, input: AgreeLifeProjectInput): Promise<LifeProject> {
  const { em, now } = context;
  const { caseId, goal, road, agreedOn, steps } = input;
  const draft = lifeProjectDraft.parse({ goal, road, agreedOn, steps });
  const caseFile = await loadFor(context, Case, caseId, 'lifeProject.agree', { lock: true });
  const inForce = { case: caseFile.id, state: 'AGREED' } as const;
  const standing = await em.findOne(LifeProject, inForce, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const dueOn = draft.steps.map((step) => step.dueOn ?? null);
  const decided = agreeOnLife(caseFile, { agreedOn: draft.agreedOn, today: dayOf(now()), dueOn, standing });
  if (standing) {
    applyChange(context, 'lifeProject.agree', { subject: standing, change: decided.replaced });
    // One is in force at a time: the old one steps back before the new one comes.
    await em.flush();
  }
  const agreed = addLifeProject(context, caseFile, { ...draft, ...decided.agreed });
  caseFile.road = draft.road;
  addEvent(context, caseFile, { kind: 'LIFE_PROJECT_AGREED', on: draft.agreedOn });
  const { revision } = decided.agreed;
  audit(context, {
    action: 'lifeProject.agree',
    subject: agreed,
    after: { revision, road: draft.road, agreedOn: draft.agreedOn, steps: draft.steps.length },
  });
  return agreed;
}

type Agreed = LifeProjectDraft & { readonly state: 'AGREED'; readonly revision: number };

function addLifeProject(context: Context, caseFile: Case, { steps, ...agreed }: Agreed): LifeProject {
  const { em } = context;
  const place = placeOfCase(caseFile);
  const lifeProject = em.create(LifeProject, {
    ...place,
    ...agreed,
    case: caseFile,
    agreedWith: em.getReference(Staff, actorOf(context).id),
  });
  for (const [index, { what, who, dueOn = null }] of steps.entries()) {
    em.create(LifeStep, { ...place, lifeProject, position: index + 1, what, who, dueOn, doneOn: null });
  }
  return lifeProject;
}

/** Records that a step was done. */
export async function doLifeStep(context: Context, input: DoLifeStepInput): Promise<LifeStep> {
  const { doneOn } = stepDoneDraft.parse({ doneOn: input.doneOn });
  const { id, expectedVersion } = input;
  const step = await loadFor(context, LifeStep, id, 'lifeProject.doStep', { expectedVersion, lock: true });
  const lifeProject = await context.em.findOneOrFail(LifeProject, step.lifeProject.id);
  const change = doStep(step, { doneOn, today: dayOf(context.now()), lifeProject });
  const caseFile = await context.em.findOneOrFail(Case, lifeProject.case.id);
  addEvent(context, caseFile, { kind: 'LIFE_STEP_DONE', on: doneOn });
  return applyChange(context, 'lifeProject.doStep', { subject: step, change });
}
