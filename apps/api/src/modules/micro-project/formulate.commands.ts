import { randomBytes } from 'node:crypto';
import { dayOf, zero } from '@wasl/domain/kernel';
import {
  formulate,
  type Formulation,
  liveMicroProjectStates,
  microProjectCode,
  microProjectDraft,
  type MicroProjectDraft,
} from '@wasl/domain/micro-project';
import { searchKey } from '@wasl/domain/person';
import { assertReach, loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Tranche } from '#modules/agreement/tranche.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { Kit } from '#modules/programme/kit.entity.ts';
import { MicroProject } from './micro-project.entity.ts';
import type { FormulateMicroProjectInput } from './micro-project.input.ts';
import { assertKnown } from './known-codes.ts';
import { ceilingUnder } from './locked-project.ts';
import { ProjectLine } from './project-line.entity.ts';

export async function formulateMicroProject(
  context: Context,
  input: FormulateMicroProjectInput,
): Promise<MicroProject> {
  const draft = microProjectDraft.parse(input);
  const caseFile = await loadFor(context, Case, input.caseId, 'microProject.formulate');
  const money = await moneyOf(context, input);
  await assertKnown(context.em, draft);
  const change = formulate(draft, await worldOf(context, { draft, caseFile, ...money }));
  const project = add(context, { draft, caseFile, ...money, ...change });
  const { code, requested, state } = project;
  audit(context, { action: 'microProject.formulate', subject: project, after: { state, code, requested } });
  return project;
}

type Money = { readonly agreement: Agreement; readonly tranche: Tranche };
type Written = Money & { readonly draft: MicroProjectDraft; readonly caseFile: Case };

/** The agreement and tranche it names, if the caller may see them. */
async function moneyOf(context: Context, input: FormulateMicroProjectInput): Promise<Money> {
  const agreement = await loadFor(context, Agreement, input.agreementId, 'agreement.read');
  const tranche = await loadFor(context, Tranche, input.trancheId, 'agreement.read');
  return { agreement, tranche };
}

async function worldOf(context: Context, { draft, caseFile, agreement, tranche }: Written): Promise<Formulation> {
  const { em, now } = context;
  const kit = draft.kitCode === null ? null : await em.findOneOrFail(Kit, draft.kitCode, { populate: ['skills'] });
  const live = { person: caseFile.person.id, state: { $in: [...liveMicroProjectStates] } };
  return {
    caseState: caseFile.state,
    diagnosis: await validatedDiagnosis(context, caseFile),
    kit: kit && {
      sectorCode: kit.sector.code,
      skillCodes: kit.skills.getItems().map(({ skill }) => skill.code),
      minExperienceMonths: kit.minExperienceMonths,
    },
    agreement,
    ceiling: await ceilingUnder(context, agreement),
    isTrancheOfAgreement: tranche.agreement.id === agreement.id,
    hasLiveProject: (await em.count(MicroProject, live)) > 0,
    today: dayOf(now()),
  };
}

async function validatedDiagnosis({ em }: Context, caseFile: Case): Promise<Formulation['diagnosis']> {
  const found = await em.findOne(
    Diagnosis,
    { case: caseFile.id, state: 'VALIDATED' },
    { populate: ['skills'], orderBy: { validatedOn: 'desc' } },
  );
  return found?.validatedOn ? { validatedOn: found.validatedOn, skills: found.skills.getItems() } : null;
}

type New = Written & ReturnType<typeof formulate>;

function add(context: Context, { draft, caseFile, agreement, tranche, state, requested }: New): MicroProject {
  const { em } = context;
  const { lines, sectorCode, kitCode, ...written } = draft;
  const { centreCode, officerId } = caseFile;
  const place = { territoryCode: draft.territoryCode, centreCode, officerId };
  assertReach(context, 'microProject.formulate', place);
  const project = em.create(MicroProject, {
    ...written,
    ...place,
    state,
    requested,
    agreement,
    tranche,
    code: microProjectCode(randomBytes),
    searchText: searchKey(draft.title),
    case: caseFile,
    person: caseFile.person,
    sector: sectorCode,
    kit: kitCode,
    granted: null,
    decision: null,
    delivered: zero,
    paid: zero,
    authorIds: [actorOf(context).id],
    submittedBy: null,
    submittedOn: null,
    commitmentSignedOn: null,
    endedOn: null,
    reason: null,
  });
  for (const [index, { itemCode, ...line }] of lines.entries()) {
    em.create(ProjectLine, { ...line, ...place, microProject: project, position: index + 1, item: itemCode });
  }
  return project;
}
