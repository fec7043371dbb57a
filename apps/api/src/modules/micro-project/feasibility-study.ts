import type { EntityManager } from '@mikro-orm/postgresql';
import type { Centimes } from '@wasl/domain/kernel';
import type { StudyDraft } from '@wasl/domain/micro-project';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FeasibilityStudy } from './feasibility-study.entity.ts';
import type { MicroProject } from './micro-project.entity.ts';

type Studied = StudyDraft & { readonly expectedMonthlyIncome: Centimes; readonly breakEvenMonth: number | null };

/** The study of a project, if there is one. */
export function findStudy(em: EntityManager, project: MicroProject): Promise<FeasibilityStudy | null> {
  return em.findOne(FeasibilityStudy, { microProject: project.id });
}

/** A project has one study: one that is done again takes the place of the first, which the audit log remembers. */
export async function saveStudy(context: Context, project: MicroProject, studied: Studied): Promise<void> {
  const { em } = context;
  const { territoryCode, centreCode, officerId } = project;
  const author = em.getReference(Staff, actorOf(context).id, { wrapped: true });
  const earlier = await findStudy(em, project);
  if (earlier) Object.assign(earlier, { ...studied, author });
  else em.create(FeasibilityStudy, { ...studied, author, microProject: project, territoryCode, centreCode, officerId });
}
