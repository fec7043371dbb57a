import { planOf } from '@wasl/domain/follow-up';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import type { Agreement } from '#modules/agreement/agreement.entity.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { FollowUpRule } from '../rule/follow-up-rule.entity.ts';
import { Visit } from '../visit/visit.entity.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';

type HandedOver = { readonly project: MicroProject; readonly agreement: Agreement };

/** Makes the plan of a project on the day of its handover, in the rhythm of its programme. */
export async function addPlan(context: Context, { project, agreement }: HandedOver): Promise<void> {
  const { em, now } = context;
  const today = dayOf(now());
  const { visits, ...plan } = planOf(await ruleInForce(context, agreement.programme.code, today), today);
  const { territoryCode, centreCode, officerId } = project;
  const where = { territoryCode, centreCode, officerId };
  const made = em.create(FollowUpPlan, { ...where, ...plan, microProject: project, riskLevel: 0, riskReasons: [] });
  for (const visit of visits) em.create(Visit, { ...where, ...visit, ...nothingSeen, plan: made });
  audit(context, {
    action: 'case.follow',
    subject: made,
    after: { state: plan.state, endsOn: plan.endsOn, visits: visits.length },
  });
}

const nothingSeen = {
  state: 'SCHEDULED',
  rescheduledOn: null,
  doneOn: null,
  doneBy: null,
  mode: null,
  activityState: null,
  monthlySales: null,
  monthlyCosts: null,
  monthlyIncome: null,
  jobsFamily: null,
  jobsFullTime: null,
  jobsPartTime: null,
  missReason: null,
  exemption: null,
  note: null,
} as const;

async function ruleInForce({ em }: Context, programme: string, today: FollowUpRule['validFrom']) {
  const inForce = { validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gte: today } }] };
  const rule = await em.findOne(FollowUpRule, { programme, ...inForce }, { orderBy: { validFrom: 'desc' } });
  if (!rule) throw new Refusal('FOLLOW_UP_RULE_MISSING');
  return rule;
}
