import { LockMode } from '@mikro-orm/core';
import { follow } from '@wasl/domain/casework';
import { type Centimes, Refusal } from '@wasl/domain/kernel';
import { equip } from '@wasl/domain/micro-project';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { Case } from '#modules/casework/case.entity.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';

/** What a handover carries over to the project and to the case behind it: equipped, and followed from now on. */
export async function carryOver(context: Context, project: MicroProject, delivered: Centimes): Promise<void> {
  const caseFile = await context.em.findOneOrFail(Case, project.case.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
  const change = equip(project, { isHandedOver: true, delivered });
  applyChange(context, 'microProject.equip', { subject: project, change });
  const following = follow(caseFile, { isProjectEquipped: true });
  applyChange(context, 'case.follow', { subject: caseFile, change: following });
}
