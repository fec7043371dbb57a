import { ref } from '@mikro-orm/core';
import { roomOf } from '@wasl/domain/agreement';
import {
  type ApprovalDraft,
  approvalDraft,
  approve,
  assertNoAuthor,
  assertOffAgenda,
  type RejectionDraft,
  reject,
  rejectionDraft,
} from '@wasl/domain/micro-project';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { reserveFrom } from '#modules/agreement/index.ts';
import { AgendaItem } from '#modules/committee/agenda/agenda-item.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { ceilingUnder, holdProject, lockProject } from './locked-project.ts';
import type { MicroProject } from './micro-project.entity.ts';
import { ProjectDecision } from './project-decision.entity.ts';
import type { ApproveMicroProjectInput, RejectMicroProjectInput } from './project-decision.input.ts';

export async function approveMicroProject(context: Context, input: ApproveMicroProjectInput): Promise<MicroProject> {
  const project = await grantProject(context, input, approvalDraft.parse(input));
  assertOffAgenda(await isOnAgenda(context, project));
  return project;
}

export async function rejectMicroProject(context: Context, input: RejectMicroProjectInput): Promise<MicroProject> {
  const project = await refuseProject(context, input, rejectionDraft.parse(input));
  assertOffAgenda(await isOnAgenda(context, project));
  return project;
}

/** Whether a session has still to decide on a project, which is held by now. */
async function isOnAgenda({ em }: Context, project: MicroProject): Promise<boolean> {
  return (await em.count(AgendaItem, { microProject: project.id, state: 'LISTED' })) > 0;
}

type Named = { readonly id: string; readonly expectedVersion?: number };

/** Grants a project what its minutes say, be they of a session held here or on paper. */
export async function grantProject(context: Context, named: Named, minutes: ApprovalDraft): Promise<MicroProject> {
  const { project, tranche, agreement } = await lockProject(context, 'microProject.approve', named);
  assertNoAuthor(project.authorIds, actorOf(context).id);
  const { state, requested, submittedBy, submittedOn } = project;
  const money = { agreement, tranche, ceiling: await ceilingUnder(context, agreement), trancheRoom: roomOf(tranche) };
  const change = approve(
    { state, requested, submittedBy, submittedOn, ...money },
    { ...minutes, ...recorder(context) },
  );
  await reserveFrom(context, { tranche, project, amount: change.granted, cause: 'microProject.approve' });
  const outcome = { outcome: 'APPROVED', amount: change.granted, reason: null } as const;
  await record(context, project, { ...minutes, ...outcome });
  return applyChange(context, 'microProject.approve', { subject: project, change });
}

/** Refuses a project for the reason that its minutes give. */
export async function refuseProject(context: Context, named: Named, minutes: RejectionDraft): Promise<MicroProject> {
  const project = await holdProject(context, 'microProject.reject', named);
  assertNoAuthor(project.authorIds, actorOf(context).id);
  const { state, submittedBy, submittedOn } = project;
  const change = reject({ state, submittedBy, submittedOn }, { ...minutes, ...recorder(context) });
  await record(context, project, { ...minutes, outcome: 'REJECTED', amount: null });
  return applyChange(context, 'microProject.reject', { subject: project, change });
}

type Recorded = Pick<ProjectDecision, 'outcome' | 'amount' | 'reason' | 'minutesReference' | 'minutesOn'>;

/** The decision as a row, beside who asked for it: that the two are not one is checked there once more (BR-08). */
async function record(context: Context, project: MicroProject, decision: Recorded): Promise<void> {
  const { em, now } = context;
  const { territoryCode, centreCode, officerId, submittedBy, authorIds } = project;
  if (!submittedBy) throw new Refusal('MICRO_PROJECT_WRONG_STATE');
  const round = 1 + (await em.count(ProjectDecision, { microProject: project.id }));
  const recorded = em.create(ProjectDecision, {
    ...decision,
    round,
    microProject: project,
    territoryCode,
    centreCode,
    officerId,
    submittedBy,
    authorIds,
    decidedBy: em.getReference(Staff, actorOf(context).id),
    decidedAt: now(),
  });
  project.decision = ref(recorded);
}

function recorder(context: Context) {
  return { byId: actorOf(context).id, today: dayOf(context.now()) };
}
