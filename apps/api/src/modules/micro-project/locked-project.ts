import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { ceilingOf } from '@wasl/domain/agreement';
import { type Centimes, Refusal } from '@wasl/domain/kernel';
import { assertVersion, loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { lockTranche } from '#modules/agreement/index.ts';
import { Programme } from '#modules/programme/programme.entity.ts';
import { MicroProject } from './micro-project.entity.ts';
import { ProjectDecision } from './project-decision.entity.ts';

type Named = { readonly id: string; readonly expectedVersion?: number };

/** A project whose step touches no money: it alone is held. */
export function holdProject(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const options = { lock: true, ...(expectedVersion !== undefined && { expectedVersion }) };
  return loadFor(context, MicroProject, id, permission, options);
}

/**
 * A project with the money it depends on, each held until the command ends and in the order of all commands: tranche,
 * agreement, project (A7). The version is asked again once the project is held: who waited may be late.
 */
export async function lockProject(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const found = await loadFor(context, MicroProject, id, permission);
  const tranche = await lockTranche(context, found.tranche.id);
  const agreement = await findAgreement(context, found, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
  const project = await context.em.findOneOrFail(MicroProject, found.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  assertVersion(project, expectedVersion);
  return { project, tranche, agreement };
}

/** The decision on a project that stands: the one after an appeal, where there is one. */
export async function standingDecision({ em }: Context, project: MicroProject): Promise<ProjectDecision | null> {
  return project.decision && em.findOne(ProjectDecision, project.decision.id);
}

/** The most a project may be granted, under its agreement and its programme. */
export async function ceilingUnder({ em }: Context, agreement: Agreement): Promise<Centimes> {
  const programme = await em.findOneOrFail(Programme, agreement.programme.code);
  return ceilingOf({ ceilingPerProject: agreement.ceilingPerProject, programme });
}

/** The agreement of a project: not found when the caller may not see it. */
export function findAgreement(
  { em }: Context,
  project: MicroProject,
  options: { readonly lockMode?: LockMode; readonly refresh?: boolean } = {},
): Promise<Agreement> {
  return em.findOneOrFail(Agreement, project.agreement.id, { ...options, failHandler: () => new Refusal('NOT_FOUND') });
}
