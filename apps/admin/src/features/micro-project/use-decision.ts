import { useMutation } from '@apollo/client/react';
import { can } from '@wasl/domain/access';
import { type Centimes, dayOf } from '@wasl/domain/kernel';
import {
  type Approval,
  approvalRefusals,
  factsOf,
  type Rejection,
  type RejectionReason,
  rejectionRefusals,
} from '@wasl/domain/micro-project';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  ApproveMicroProjectDocument,
  type MicroProjectFileFragment,
  RejectMicroProjectDocument,
} from '#gql/console/graphql.ts';
import { keyOf, newKey } from '#lib/ids.ts';
import { language } from '#lib/language.ts';

export type DecisionDraft = {
  outcome: 'APPROVED' | 'REJECTED';
  amount: Centimes | null;
  reason: RejectionReason | null;
  minutesReference: string;
  minutesOn: string | null;
};

/** Whether this person may record a decision on this project, and every reason why it is not possible now. */
export function useDecidable(project: MicroProjectFileFragment) {
  const actor = useActor();
  const today = dayOf(new Date());
  // The minutes are not written yet: the question is what would refuse a decision taken today on what is asked for.
  const decision = {
    byId: actor.id,
    minutesReference: project.code,
    minutesOn: today,
    today,
    amount: project.requested,
  };
  const refusals = approvalRefusals(facts(project), decision);
  return {
    isVisible: can(actor, 'microProject.approve', { territoryCode: project.territory.code }),
    reasons: refusals.map((code) => sentenceOf(code, factsOf(facts(project), decision), language())),
  };
}

/** What is wrong with a decision as it is being written, each reason a sentence. */
export function useDecisionReasons(project: MicroProjectFileFragment, draft: DecisionDraft): string[] {
  const { id: byId } = useActor();
  const today = dayOf(new Date());
  const minutes = { byId, today, minutesReference: draft.minutesReference, minutesOn: draft.minutesOn ?? today };
  if (draft.outcome === 'REJECTED') {
    const rejection: Rejection = { ...minutes, reason: draft.reason };
    return rejectionRefusals(facts(project), rejection).map((code) => sentenceOf(code, {}, language()));
  }
  const approval: Approval = { ...minutes, amount: draft.amount ?? project.requested };
  const said = factsOf(facts(project), approval);
  return approvalRefusals(facts(project), approval).map((code) => sentenceOf(code, said, language()));
}

/** The act itself. One intent has one key, however often it is sent. */
export function useDecision(project: MicroProjectFileFragment) {
  const [idempotencyKey] = useState(newKey);
  const [approve, approval] = useMutation(ApproveMicroProjectDocument);
  const [reject, rejection] = useMutation(RejectMicroProjectDocument);
  const base = { idempotencyKey, id: project.id, expectedVersion: project.version };
  return {
    isLoading: approval.loading || rejection.loading,
    record: async ({ outcome, amount, reason, minutesReference, minutesOn }: DecisionDraft) => {
      if (minutesOn === null) return;
      const minutes = { ...base, minutesReference, minutesOn };
      if (outcome === 'APPROVED' && amount !== null) await approve({ variables: { input: { ...minutes, amount } } });
      if (outcome === 'REJECTED' && reason !== null) await reject({ variables: { input: { ...minutes, reason } } });
    },
  };
}

function facts(project: MicroProjectFileFragment) {
  const { submittedBy, ...rest } = project;
  return { ...rest, submittedBy: submittedBy ? { id: keyOf(submittedBy.id) } : null };
}
