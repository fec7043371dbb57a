import { cancelAction, completeAction, openAction, supportActionDraft } from '@wasl/domain/follow-up';
import { dayOf, fields } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { SupportAction } from './support-action.entity.ts';
import type {
  CancelSupportActionInput,
  CompleteSupportActionInput,
  OpenSupportActionInput,
} from './support-action.input.ts';

const resultText = fields.text({ min: 3, max: 500 });

export async function openSupportAction(context: Context, { planId, ...input }: OpenSupportActionInput) {
  const { em, now } = context;
  const draft = supportActionDraft.parse(input);
  const plan = await loadFor(context, FollowUpPlan, planId, 'supportAction.open');
  const today = dayOf(now());
  const { state } = openAction({ dueOn: draft.dueOn, today });
  const { territoryCode, centreCode, officerId } = plan;
  const action = em.create(SupportAction, {
    territoryCode,
    centreCode,
    officerId,
    ...draft,
    plan,
    state,
    cause: null,
    openedOn: today,
    openedBy: em.getReference(Staff, actorOf(context).id),
    endedOn: null,
    result: null,
  });
  const { kind, dueOn, isHighRisk } = draft;
  audit(context, { action: 'supportAction.open', subject: action, after: { kind, dueOn, isHighRisk } });
  return action;
}

export async function completeSupportAction(context: Context, input: CompleteSupportActionInput) {
  const result = resultText.parse(input.result);
  const action = await loadFor(context, SupportAction, input.id, 'supportAction.complete', { ...input, lock: true });
  const today = dayOf(context.now());
  const { state } = completeAction(action, { today });
  return applyChange(context, 'supportAction.complete', { subject: action, change: { state, endedOn: today, result } });
}

export async function cancelSupportAction(context: Context, input: CancelSupportActionInput) {
  const result = resultText.parse(input.result);
  const action = await loadFor(context, SupportAction, input.id, 'supportAction.cancel', { ...input, lock: true });
  const today = dayOf(context.now());
  const { state } = cancelAction(action, { today });
  return applyChange(context, 'supportAction.cancel', { subject: action, change: { state, endedOn: today, result } });
}
