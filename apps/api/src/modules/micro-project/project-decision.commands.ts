import { roomOf } from '@wasl/domain/agreement';
import { approve, approvalDraft, assertNoAuthor, reject, rejectionDraft } from '@wasl/domain/micro-project';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { reserveFrom } from '#modules/agreement/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { ceilingUnder, holdProject, lockProject } from './locked-project.ts';
import type { MicroProject } from './micro-project.entity.ts';
import { ProjectDecision } from './project-decision.entity.ts';
import type { ApproveMicroProjectInput, RejectMicroProjectInput } from './project-decision.input.ts';

export async function approveMicroProject(context: Context, input: ApproveMicroProjectInput): Promise<MicroProject> {
  const minutes = approvalDraft.parse(input);
  const { project, tranche, agreement } = await lockProject(context, 'microProject.approve', input);
  assertNoAuthor(project.authorIds, actorOf(context).id);
  const { state, requested, submittedBy, submittedOn } = project;
  const money = { agreement, tranche, ceiling: await ceilingUnder(context, agreement), trancheRoom: roomOf(tranche) };
  const change = approve(
    { state, requested, submittedBy, submittedOn, ...money },
    { ...minutes, ...recorded(context) },
  );
  await reserveFrom(context, { tranche, project, amount: change.granted, cause: 'microProject.approve' });
  const outcome = { outcome: 'APPROVED', amount: change.granted, reason: null } as const;
  record(context, project, { ...minutes, ...outcome });
  return applyChange(context, 'microProject.approve', { subject: project, change });
}

export async function rejectMicroProject(context: Context, input: RejectMicroProjectInput): Promise<MicroProject> {
  const minutes = rejectionDraft.parse(input);
  const project = await holdProject(context, 'microProject.reject', input);
  assertNoAuthor(project.authorIds, actorOf(context).id);
  const { state, submittedBy, submittedOn } = project;
  const change = reject({ state, submittedBy, submittedOn }, { ...minutes, ...recorded(context) });
  record(context, project, { ...minutes, outcome: 'REJECTED', amount: null });
  return applyChange(context, 'microProject.reject', { subject: project, change });
}

type Recorded = Pick<ProjectDecision, 'outcome' | 'amount' | 'reason' | 'minutesReference' | 'minutesOn'>;

/** The decision as a row, beside who asked for it: that the two are not one is checked there once more (BR-08). */
function record(context: Context, project: MicroProject, decision: Recorded): void {
  const { em, now } = context;
  const { territoryCode, centreCode, officerId, submittedBy, authorIds } = project;
  if (!submittedBy) throw new Refusal('MICRO_PROJECT_WRONG_STATE');
  em.create(ProjectDecision, {
    ...decision,
    microProject: project,
    territoryCode,
    centreCode,
    officerId,
    submittedBy,
    authorIds,
    decidedBy: em.getReference(Staff, actorOf(context).id),
    decidedAt: now(),
  });
}

function recorded(context: Context) {
  return { byId: actorOf(context).id, today: dayOf(context.now()) };
}
