import { assess, caseDraft, firstContactAfter, integrate, integrationDraft } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { hasConsent } from '#modules/person/index.ts';
import { Case } from './case.entity.ts';
import type { AssessCaseInput, IntegrateCaseInput, OpenCaseInput } from './case.input.ts';
import { addCase, checkOpening, toDraft } from './opening/add-case.ts';
import { takeOver } from './referral/add-referral.ts';
import { addEvent } from './timeline/add-event.ts';

export async function openCase(context: Context, input: OpenCaseInput): Promise<Case> {
  const draft = caseDraft.parse(toDraft(input));
  const opening = await checkOpening(context, draft, input);
  return addCase(context, draft, opening);
}

export async function assessCase(context: Context, { id, expectedVersion }: AssessCaseInput): Promise<Case> {
  const caseFile = await loadFor(context, Case, id, 'case.assess', { expectedVersion });
  const before = { state: caseFile.state };
  const change = assess(caseFile, {
    hasConsent: await hasConsent(context.em, caseFile.person.id),
    hasValidatedDiagnosis: (await context.em.count(Diagnosis, { case: caseFile.id, state: 'VALIDATED' })) > 0,
  });
  addEvent(context, caseFile, { kind: 'ASSESSED' });
  audit(context, { action: 'case.assess', subject: caseFile, before, after: change });
  return Object.assign(caseFile, change);
}

export async function integrateCase(
  context: Context,
  { id, expectedVersion, ...input }: IntegrateCaseInput,
): Promise<Case> {
  const { firstMeetingOn } = integrationDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.integrate', { expectedVersion });
  const before = { state: caseFile.state };
  const { state } = integrate(
    {
      state: caseFile.state,
      openedOn: caseFile.openedOn,
      hasCentre: caseFile.centreCode !== null,
      hasOfficer: caseFile.officerId !== null,
    },
    { firstMeetingOn, today: dayOf(context.now()) },
  );
  await takeOver(context, caseFile);
  addEvent(context, caseFile, { kind: 'INTEGRATED', on: firstMeetingOn });
  audit(context, { action: 'case.integrate', subject: caseFile, before, after: { state, firstMeetingOn } });
  const firstContactOn = firstContactAfter(caseFile, { on: firstMeetingOn, isReached: true });
  return Object.assign(caseFile, { state, firstMeetingOn, firstContactOn });
}
