import { commitmentDraft, contract, prepare, procure } from '@wasl/domain/micro-project';
import { dayOf } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { recordCommitment } from '#modules/agreement/index.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { findAgreement, holdProject, lockProject, standingDecision } from './locked-project.ts';
import type { MicroProject } from './micro-project.entity.ts';
import type {
  ContractMicroProjectInput,
  PrepareMicroProjectInput,
  ProcureMicroProjectInput,
} from './micro-project.input.ts';
import { plannedLines } from './planned-lines.ts';

export async function contractMicroProject(context: Context, input: ContractMicroProjectInput): Promise<MicroProject> {
  const commitment = commitmentDraft.parse(input);
  const { project, tranche } = await lockProject(context, 'microProject.contract', input);
  const decision = await standingDecision(context, project);
  const change = contract({ state: project.state, decision }, { ...commitment, today: dayOf(context.now()) });
  if (project.granted !== null) {
    recordCommitment(context, { tranche, project, amount: project.granted, cause: 'microProject.contract' });
  }
  return applyChange(context, 'microProject.contract', { subject: project, change });
}

export async function procureMicroProject(context: Context, input: ProcureMicroProjectInput): Promise<MicroProject> {
  const project = await holdProject(context, 'microProject.procure', input);
  const agreement = await findAgreement(context, project);
  const change = procure({ state: project.state, agreement });
  return applyChange(context, 'microProject.procure', { subject: project, change });
}

export async function prepareMicroProject(context: Context, input: PrepareMicroProjectInput): Promise<MicroProject> {
  const project = await holdProject(context, 'microProject.prepare', input);
  const assets = await context.em.find(Asset, { microProject: project.id });
  const change = prepare(project, {
    lines: await plannedLines(context.em, project),
    assets: assets.map(({ item, quantity, state }) => ({ itemCode: item.code, quantity, state })),
  });
  return applyChange(context, 'microProject.prepare', { subject: project, change });
}
