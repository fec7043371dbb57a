import {
  assign,
  close,
  closureDraft,
  followingDraft,
  followWork,
  openCaseStates,
  reasonDraft,
  reopen,
  resume,
  suspend,
  suspensionDraft,
} from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { equippedMicroProjectStates, listableMicroProjectStates } from '@wasl/domain/micro-project';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Case } from '../case.entity.ts';
import { addEvent } from '../timeline/add-event.ts';
import { endOffer, holdOffer } from '../transfer/end-offer.ts';
import type {
  AssignCaseInput,
  CloseCaseInput,
  FollowCaseInput,
  ReopenCaseInput,
  ResumeCaseInput,
  SuspendCaseInput,
} from './course.input.ts';
import { isOfficerOf } from './officer-of-centre.ts';

/** Gives a case, and the person behind it, to an officer of its centre. */
export async function assignCase(context: Context, input: AssignCaseInput): Promise<Case> {
  const caseFile = await loadFor(context, Case, input.id, 'case.assign', { ...input, lock: true });
  const officerId = uuidOf(input.officerId, 'StaffMember');
  const { centreCode } = caseFile;
  const isOfficerOfCentre = centreCode !== null && (await isOfficerOf(context, { officerId, centreCode }));
  const change = assign(caseFile, { officerId, isOfficerOfCentre });
  const person = await context.em.findOneOrFail(Person, caseFile.person.id);
  // Written where the case still is: what belongs to it follows.
  addEvent(context, caseFile, { kind: 'ASSIGNED' });
  applyChange(context, 'case.assign', { subject: caseFile, change });
  Object.assign(person, { centreCode, officerId });
  return caseFile;
}

export async function suspendCase(context: Context, { id, expectedVersion, ...input }: SuspendCaseInput) {
  const { reason, reviewOn } = suspensionDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.suspend', { expectedVersion, lock: true });
  const { state, stateBefore } = suspend(caseFile, { reviewOn, today: dayOf(context.now()) });
  addEvent(context, caseFile, { kind: 'SUSPENDED', reason });
  return applyChange(context, 'case.suspend', { subject: caseFile, change: { state, stateBefore, reviewOn } });
}

export async function resumeCase(context: Context, input: ResumeCaseInput): Promise<Case> {
  const caseFile = await loadFor(context, Case, input.id, 'case.resume', { ...input, lock: true });
  const change = resume(caseFile);
  addEvent(context, caseFile, { kind: 'RESUMED' });
  return applyChange(context, 'case.resume', { subject: caseFile, change });
}

/** Begins follow-up where no handover does: a job started, or the case was lost or closed after one. */
export async function followCase(context: Context, { id, expectedVersion, ...input }: FollowCaseInput): Promise<Case> {
  const { jobStartedOn = null } = followingDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.follow', { expectedVersion, lock: true });
  const equipped = { case: caseFile.id, state: { $in: [...equippedMicroProjectStates] } };
  const isProjectEquipped = (await context.em.count(MicroProject, equipped)) > 0;
  const change = followWork(caseFile, { isProjectEquipped, jobStartedOn, today: dayOf(context.now()) });
  addEvent(context, caseFile, { kind: 'FOLLOWED', on: jobStartedOn ?? dayOf(context.now()) });
  return applyChange(context, 'case.follow', { subject: caseFile, change });
}

export async function closeCase(context: Context, { id, expectedVersion, ...input }: CloseCaseInput): Promise<Case> {
  const { closeReason, closedOn, reason } = closureDraft.parse(input);
  await holdOffer(context, id);
  const caseFile = await loadFor(context, Case, id, 'case.close', { expectedVersion, lock: true });
  const inHand = { case: caseFile.id, state: { $in: [...listableMicroProjectStates] } };
  const hasProjectInHand = (await context.em.count(MicroProject, inHand)) > 0;
  const change = close(caseFile, { closeReason, closedOn, today: dayOf(context.now()), hasProjectInHand });
  await endOffer(context, caseFile);
  addEvent(context, caseFile, { kind: 'CLOSED', on: closedOn, reason });
  return applyChange(context, 'case.close', { subject: caseFile, change: { ...change, closedOn } });
}

export async function reopenCase(context: Context, { id, expectedVersion, ...input }: ReopenCaseInput): Promise<Case> {
  const { reason } = reasonDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.reopen', { expectedVersion, lock: true });
  const open = { person: caseFile.person.id, state: { $in: [...openCaseStates] } };
  const change = reopen(caseFile, {
    hasCentre: caseFile.centreCode !== null,
    hasOfficer: caseFile.officerId !== null,
    hasOpenCase: (await context.em.count(Case, open)) > 0,
  });
  addEvent(context, caseFile, { kind: 'REOPENED', reason });
  return applyChange(context, 'case.reopen', { subject: caseFile, change });
}
