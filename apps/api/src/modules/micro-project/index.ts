import type { Module } from '#graphql/module.ts';
import { ProjectAppeal } from './appeal/project-appeal.entity.ts';
import { ProjectAppealResolver } from './appeal/project-appeal.resolver.ts';
import { ProjectAppealType } from './appeal/project-appeal.type.ts';
import { FeasibilityStudy } from './feasibility-study.entity.ts';
import { FeasibilityStudyType } from './feasibility-study.type.ts';
import { ProjectLicence } from './licence/project-licence.entity.ts';
import { ProjectLicenceResolver } from './licence/project-licence.resolver.ts';
import { ProjectLicenceType } from './licence/project-licence.type.ts';
import { MicroProject } from './micro-project.entity.ts';
import { MicroProjectResolver } from './micro-project.resolver.ts';
import { MicroProjectType } from './micro-project.type.ts';
import { ProjectDecision } from './project-decision.entity.ts';
import { ProjectDecisionResolver } from './project-decision.resolver.ts';
import { ProjectDecisionType } from './project-decision.type.ts';
import { ProjectLine } from './project-line.entity.ts';
import { ProjectLineType } from './project-line.type.ts';

export { grantProject, refuseProject } from './project-decision.commands.ts';
export { findAgreement, lockProject } from './locked-project.ts';
export { licencesOf } from './licence/project-licence.commands.ts';
export { plannedLines } from './planned-lines.ts';

export const microProject: Module = {
  entities: [MicroProject, ProjectLine, FeasibilityStudy, ProjectDecision, ProjectAppeal, ProjectLicence],
  types: [
    [MicroProject, MicroProjectType, 'microProject.read'],
    [ProjectLine, ProjectLineType, 'parent'],
    [FeasibilityStudy, FeasibilityStudyType, 'parent'],
    [ProjectDecision, ProjectDecisionType, 'parent'],
    [ProjectAppeal, ProjectAppealType, 'parent'],
    [ProjectLicence, ProjectLicenceType, 'parent'],
  ],
  resolvers: [MicroProjectResolver, ProjectDecisionResolver, ProjectAppealResolver, ProjectLicenceResolver],
  constraints: {
    project_licence_once: 'MICRO_PROJECT_LICENCE_LISTED',
    micro_project_paid_within_granted: 'PAYMENT_OVER_COMMITMENT',
    micro_project_one_live: 'MICRO_PROJECT_PERSON_HAS_ONE',
    project_appeal_once: 'MICRO_PROJECT_APPEALED_BEFORE',
    project_decision_once_a_round: 'MICRO_PROJECT_WRONG_STATE',
    project_decision_two_persons: 'MICRO_PROJECT_OWN_SUBMISSION',
  },
};
