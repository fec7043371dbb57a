import type { Module } from '#graphql/module.ts';
import { Outcome } from './outcome/outcome.entity.ts';
import { OutcomeResolver } from './outcome/outcome.resolver.ts';
import { OutcomeType } from './outcome/outcome.type.ts';
import { FollowUpPlan } from './plan/follow-up-plan.entity.ts';
import { FollowUpPlanType, ProjectObstacleType } from './plan/follow-up-plan.type.ts';
import { FollowUpRule } from './rule/follow-up-rule.entity.ts';
import { FollowUpRuleType } from './rule/follow-up-rule.type.ts';
import { SupportAction } from './support/support-action.entity.ts';
import { SupportActionResolver } from './support/support-action.resolver.ts';
import { SupportActionType } from './support/support-action.type.ts';
import { AssetCheck } from './visit/asset-check.entity.ts';
import { ProjectObstacle } from './visit/project-obstacle.entity.ts';
import { Visit } from './visit/visit.entity.ts';
import { VisitResolver } from './visit/visit.resolver.ts';
import { AssetCheckType, VisitType } from './visit/visit.type.ts';

export { addPlan } from './plan/add-plan.ts';
export { openAfter } from './visit/visit-effects.ts';

export const followUp: Module = {
  entities: [FollowUpRule, FollowUpPlan, Visit, AssetCheck, ProjectObstacle, SupportAction, Outcome],
  types: [
    [FollowUpRule, FollowUpRuleType, 'reference.read'],
    [FollowUpPlan, FollowUpPlanType, 'followUp.read'],
    [Visit, VisitType, 'followUp.read'],
    [AssetCheck, AssetCheckType, 'parent'],
    [ProjectObstacle, ProjectObstacleType, 'parent'],
    [SupportAction, SupportActionType, 'followUp.read'],
    [Outcome, OutcomeType, 'followUp.read'],
  ],
  resolvers: [VisitResolver, SupportActionResolver, OutcomeResolver],
  constraints: { visit_one_a_day: 'VISIT_COUNTED_ALREADY' },
};
