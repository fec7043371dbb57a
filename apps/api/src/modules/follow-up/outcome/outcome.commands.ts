import { checkOutcome, conclude, type OutcomeDraft, outcomeDraft } from '@wasl/domain/follow-up';
import { centimes, dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { addEvent } from '#modules/casework/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { SupportAction } from '../support/support-action.entity.ts';
import { Visit } from '../visit/visit.entity.ts';
import { Outcome } from './outcome.entity.ts';
import type { ConcludeCaseInput, RecordOutcomeInput } from './outcome.input.ts';

/** Concludes that a person stands on their own: the case and the plan of the last project end with it. */
export async function concludeCase(context: Context, input: ConcludeCaseInput): Promise<Case> {
  const { em, now } = context;
  const caseFile = await loadFor(context, Case, input.id, 'case.conclude', { ...input, lock: true });
  const plan = await em.findOne(
    FollowUpPlan,
    { microProject: { case: caseFile.id } },
    { orderBy: { handedOverOn: 'desc' } },
  );
  const ofPlan = { plan: plan?.id ?? null };
  const today = dayOf(now());
  const { state } = conclude(caseFile, {
    visits: plan === null ? [] : await em.find(Visit, ofPlan),
    endsOn: plan?.endsOn ?? null,
    autonomyIncome: plan?.autonomyIncome ?? centimes(0),
    openHighRiskActions: await em.count(SupportAction, { ...ofPlan, state: 'OPEN', isHighRisk: true }),
    today,
  });
  if (plan?.state === 'ACTIVE')
    applyChange(context, 'case.conclude', { subject: plan, change: { state: 'COMPLETED' } });
  addOutcome(context, caseFile, { kind: 'AUTONOMOUS', happenedOn: today, certainty: 'SEEN', source: plan?.id ?? '' });
  addEvent(context, caseFile, { kind: 'CONCLUDED' });
  return applyChange(context, 'case.conclude', { subject: caseFile, change: { state, closedOn: today } });
}

/** Writes down what became of a person, of an open case or of one that ended long ago. */
export async function recordOutcome(context: Context, { caseId, ...input }: RecordOutcomeInput): Promise<Case> {
  const draft = outcomeDraft.parse(input);
  const caseFile = await loadFor(context, Case, caseId, 'case.recordOutcome');
  checkOutcome(draft, { openedOn: caseFile.openedOn, today: dayOf(context.now()) });
  addOutcome(context, caseFile, draft);
  const { kind, happenedOn, certainty } = draft;
  audit(context, { action: 'case.recordOutcome', subject: caseFile, after: { kind, happenedOn, certainty } });
  return caseFile;
}

function addOutcome(context: Context, caseFile: Case, draft: OutcomeDraft): void {
  const { em, now } = context;
  const { territoryCode, centreCode, officerId } = caseFile;
  const recordedBy = em.getReference(Staff, actorOf(context).id);
  em.create(Outcome, {
    ...draft,
    territoryCode,
    centreCode,
    officerId,
    case: caseFile,
    recordedAt: now(),
    recordedBy,
  });
}
