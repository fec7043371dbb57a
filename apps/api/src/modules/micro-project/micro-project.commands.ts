import type { Permission } from '@wasl/domain/access';
import { dayOf } from '@wasl/domain/kernel';
import {
  reasonDraft,
  review,
  sendBack,
  shortlist,
  study,
  studyDraft,
  submit,
  withdraw,
} from '@wasl/domain/micro-project';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { releaseTo } from '#modules/agreement/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { hasConsent } from '#modules/person/index.ts';
import { addAuthor } from './authors.ts';
import { findStudy, saveStudy } from './feasibility-study.ts';
import { ceilingUnder, findAgreement, holdProject, lockProject } from './locked-project.ts';
import type { MicroProject } from './micro-project.entity.ts';
import type {
  ReturnMicroProjectInput,
  ReviewMicroProjectInput,
  ShortlistMicroProjectInput,
  StudyMicroProjectInput,
  SubmitMicroProjectInput,
  WithdrawMicroProjectInput,
} from './micro-project.input.ts';

export async function studyMicroProject(context: Context, input: StudyMicroProjectInput): Promise<MicroProject> {
  const draft = studyDraft.parse(input);
  const project = await holdProject(context, 'microProject.study', input);
  const { feasibility, ...change } = study(project, { ...draft, today: dayOf(context.now()) });
  await saveStudy(context, project, { ...draft, ...feasibility });
  addAuthor(context, project);
  return applyChange(context, 'microProject.study', { subject: project, change });
}

export async function submitMicroProject(context: Context, input: SubmitMicroProjectInput): Promise<MicroProject> {
  const project = await holdProject(context, 'microProject.submit', input);
  const { state, requested } = project;
  const { em } = context;
  const today = dayOf(context.now());
  const agreement = await findAgreement(context, project);
  const ceiling = await ceilingUnder(context, agreement);
  const change = submit(
    { state, requested, feasibility: await findStudy(em, project), agreement, ceiling },
    {
      hasSharingConsent: await hasConsent(em, project.person.id, 'SHARE_WITH_DAS'),
      submittedOn: input.submittedOn ?? today,
      today,
    },
  );
  addAuthor(context, project);
  project.submittedBy = em.getReference(Staff, actorOf(context).id, { wrapped: true });
  return applyChange(context, 'microProject.submit', { subject: project, change });
}

export function reviewMicroProject(context: Context, input: ReviewMicroProjectInput): Promise<MicroProject> {
  return move(context, 'microProject.review', { input, by: review });
}

export function shortlistMicroProject(context: Context, input: ShortlistMicroProjectInput): Promise<MicroProject> {
  return move(context, 'microProject.shortlist', { input, by: shortlist });
}

export async function returnMicroProject(context: Context, input: ReturnMicroProjectInput): Promise<MicroProject> {
  const { reason } = reasonDraft.parse(input);
  const project = await holdProject(context, 'microProject.return', input);
  const change = sendBack(project, reason);
  Object.assign(project, { reason, submittedBy: null });
  return applyChange(context, 'microProject.return', { subject: project, change });
}

export async function withdrawMicroProject(context: Context, input: WithdrawMicroProjectInput): Promise<MicroProject> {
  const { reason } = reasonDraft.parse(input);
  const { project, tranche } = await lockProject(context, 'microProject.withdraw', input);
  const { change, freed } = withdraw(project, reason);
  if (freed !== null) await releaseTo(context, { tranche, project, amount: freed, cause: 'microProject.withdraw' });
  project.reason = reason;
  return applyChange(context, 'microProject.withdraw', { subject: project, change });
}

type Move = {
  readonly input: { readonly id: string; readonly expectedVersion: number };
  readonly by: (project: MicroProject) => Pick<MicroProject, 'state'>;
};

/** A step that changes nothing but the state. */
async function move(context: Context, action: Permission, { input, by }: Move): Promise<MicroProject> {
  const project = await holdProject(context, action, input);
  return applyChange(context, action, { subject: project, change: by(project) });
}
