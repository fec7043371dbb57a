import { dayOf } from '@wasl/domain/kernel';
import {
  licenceDraft,
  licencePresentedDraft,
  licenceWaivedDraft,
  listLicence as decideListing,
  presentLicence as decidePresence,
  waiveLicence as decideWaiver,
} from '@wasl/domain/micro-project';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { holdProject } from '../locked-project.ts';
import type { MicroProject } from '../micro-project.entity.ts';
import { ProjectLicence } from './project-licence.entity.ts';
import type { ListLicenceInput, PresentLicenceInput, WaiveLicenceInput } from './project-licence.input.ts';

export async function listLicence(context: Context, input: ListLicenceInput): Promise<MicroProject> {
  const { kind } = licenceDraft.parse(input);
  const project = await holdProject(context, 'microProject.listLicence', input);
  decideListing(project, kind, await licencesOf(context, project));
  const { territoryCode, centreCode, officerId } = project;
  const place = { territoryCode, centreCode, officerId };
  const nothing = { documentNumber: null, issuedOn: null, waivedBy: null, reason: null };
  context.em.create(ProjectLicence, { ...place, ...nothing, microProject: project, kind });
  audit(context, { action: 'microProject.listLicence', subject: project, after: { kind } });
  return touched(context, project);
}

export async function presentLicence(context: Context, input: PresentLicenceInput): Promise<MicroProject> {
  const { kind, ...document } = licencePresentedDraft.parse(input);
  const project = await holdProject(context, 'microProject.presentLicence', input);
  const licence = (await licencesOf(context, project)).find((one) => one.kind === kind) ?? null;
  const change = decidePresence(licence, { ...document, today: dayOf(context.now()) });
  if (licence) Object.assign(licence, change);
  audit(context, { action: 'microProject.presentLicence', subject: project, after: { kind, ...change } });
  return touched(context, project);
}

export async function waiveLicence(context: Context, input: WaiveLicenceInput): Promise<MicroProject> {
  const { kind, reason } = licenceWaivedDraft.parse(input);
  const project = await holdProject(context, 'microProject.waiveLicence', input);
  const licence = (await licencesOf(context, project)).find((one) => one.kind === kind) ?? null;
  const byId = actorOf(context).id;
  decideWaiver(licence, { byId, authorIds: project.authorIds, reason });
  if (licence) Object.assign(licence, { waivedBy: context.em.getReference(Staff, byId, { wrapped: true }), reason });
  audit(context, { action: 'microProject.waiveLicence', subject: project, after: { kind, reason } });
  return touched(context, project);
}

/** The licences that a project lists. */
export function licencesOf({ em }: Context, project: MicroProject): Promise<ProjectLicence[]> {
  return em.find(ProjectLicence, { microProject: project.id });
}

/** The project has no column that changes, and still becomes another version. */
function touched({ now }: Context, project: MicroProject): MicroProject {
  project.updatedAt = now();
  return project;
}
