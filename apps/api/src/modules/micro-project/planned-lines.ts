import type { EntityManager } from '@mikro-orm/postgresql';
import type { MicroProject } from './micro-project.entity.ts';
import { ProjectLine } from './project-line.entity.ts';

/** What a project plans to buy, as the rules read it. */
export async function plannedLines(em: EntityManager, project: MicroProject) {
  const lines = await em.find(ProjectLine, { microProject: project.id }, { orderBy: { position: 'asc' } });
  return lines.map(({ item, quantity, unitPrice, source }) => ({ itemCode: item.code, quantity, unitPrice, source }));
}
