import { dayOf } from '@wasl/domain/kernel';
import { appeal, appealDraft } from '@wasl/domain/micro-project';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { holdProject, standingDecision } from '../locked-project.ts';
import type { MicroProject } from '../micro-project.entity.ts';
import { ProjectAppeal } from './project-appeal.entity.ts';
import type { AppealMicroProjectInput } from './project-appeal.input.ts';

export async function appealMicroProject(context: Context, input: AppealMicroProjectInput): Promise<MicroProject> {
  const { em, now } = context;
  const draft = appealDraft.parse(input);
  const project = await holdProject(context, 'microProject.appeal', input);
  const hasAppealed = (await em.count(ProjectAppeal, { microProject: project.id })) > 0;
  const facts = { state: project.state, decision: await standingDecision(context, project), hasAppealed };
  const change = appeal(facts, { ...draft, today: dayOf(now()) });
  const { territoryCode, centreCode, officerId } = project;
  const recordedBy = em.getReference(Staff, actorOf(context).id);
  const place = { territoryCode, centreCode, officerId };
  em.create(ProjectAppeal, { ...draft, ...place, microProject: project, recordedBy, recordedAt: now() });
  return applyChange(context, 'microProject.appeal', { subject: project, change });
}
