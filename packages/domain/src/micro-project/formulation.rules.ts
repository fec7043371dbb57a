import { type AgreementState, ownPartOf, takesProjects } from '../agreement/index.ts';
import { type CaseState, isOpenCase } from '../casework/index.ts';
import { coveredBy, isRecent, diagnosisValidityMonths, type Skill, type SkillRequirement } from '../diagnosis/index.ts';
import { type Centimes, type Facts, type Random, randomCode, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { contains, type TerritoryCode } from '../territory/index.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';
import { ownPartIn, type ProjectLine, requestedOf, totalOf } from './project-lines.ts';

export type Formulated = {
  readonly sectorCode: string;
  readonly territoryCode: TerritoryCode;
  readonly lines: readonly ProjectLine[];
};

/** What the rules need to know of the world when a project is written. */
export type Formulation = {
  readonly caseState: CaseState;
  /** The validated diagnosis of the case; null when there is none. */
  readonly diagnosis: { readonly validatedOn: string; readonly skills: readonly Skill[] } | null;
  readonly kit: (SkillRequirement & { readonly sectorCode: string }) | null;
  readonly agreement: {
    readonly state: AgreementState;
    readonly territoryCode: TerritoryCode;
    readonly ownContributionBps: number;
  };
  readonly ceiling: Centimes;
  readonly isTrancheOfAgreement: boolean;
  readonly hasLiveProject: boolean;
  readonly today: string;
};

/** The public code of a project: opaque, without meaning, `M-7K3F9Q`. */
export function microProjectCode(random: Random): string {
  return `M-${randomCode(6, random)}`;
}

/** Why a project cannot be formulated so; empty means allowed. */
export function formulationRefusals(project: Formulated, world: Formulation): MicroProjectRefusal[] {
  return [...personReasons(world), ...placeReasons(project, world), ...budgetReasons(project, world)];
}

/** The state and the amount of a project that is formulated. */
export function formulate(project: Formulated, world: Formulation) {
  refuseFirst(formulationRefusals(project, world), factsOf(project, world));
  return { state: 'FORMULATED', requested: requestedOf(project.lines) } as const;
}

function personReasons(world: Formulation): MicroProjectRefusal[] {
  const { diagnosis, kit } = world;
  return reasonsOf([
    ['MICRO_PROJECT_CASE_NOT_OPEN', !isOpenCase(world.caseState)],
    ['MICRO_PROJECT_PERSON_HAS_ONE', world.hasLiveProject],
    ['MICRO_PROJECT_DIAGNOSIS_MISSING', diagnosis === null],
    ['MICRO_PROJECT_DIAGNOSIS_TOO_OLD', diagnosis !== null && !isRecent(diagnosis.validatedOn, world.today)],
    ['MICRO_PROJECT_SKILL_MISSING', diagnosis !== null && !coversTrade(diagnosis.skills, kit)],
  ]);
}

function placeReasons(project: Formulated, world: Formulation): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_AGREEMENT_NOT_ACTIVE', !takesProjects(world.agreement.state)],
    ['MICRO_PROJECT_TRANCHE_OF_OTHER_AGREEMENT', !world.isTrancheOfAgreement],
    ['MICRO_PROJECT_OUT_OF_TERRITORY', !contains(world.agreement.territoryCode, project.territoryCode)],
    ['MICRO_PROJECT_KIT_OF_OTHER_SECTOR', world.kit !== null && world.kit.sectorCode !== project.sectorCode],
  ]);
}

function budgetReasons(project: Formulated, world: Formulation): MicroProjectRefusal[] {
  const { lines } = project;
  const keys = new Set(lines.map(({ itemCode, source }) => `${source} ${itemCode}`));
  return reasonsOf([
    ['MICRO_PROJECT_LINES_MISSING', requestedOf(lines) === 0],
    ['MICRO_PROJECT_LINE_REPEATED', keys.size < lines.length],
    ['MICRO_PROJECT_OVER_CEILING', requestedOf(lines) > world.ceiling],
    [
      'MICRO_PROJECT_OWN_PART_TOO_SMALL',
      ownPartIn(lines) < ownPartOf(totalOf(lines), world.agreement.ownContributionBps),
    ],
  ]);
}

/** Without a kit no page says which skills the trade needs: one that is proven is asked for. */
function coversTrade(skills: readonly Skill[], kit: SkillRequirement | null): boolean {
  const asked = kit ?? { skillCodes: skills.map(({ skillCode }) => skillCode), minExperienceMonths: null };
  return kit === null && skills.length === 0 ? false : coveredBy(skills, asked);
}

function factsOf(project: Formulated, world: Formulation): Facts {
  return {
    amount: requestedOf(project.lines),
    ceiling: world.ceiling,
    required: ownPartOf(totalOf(project.lines), world.agreement.ownContributionBps),
    months: diagnosisValidityMonths,
  };
}
