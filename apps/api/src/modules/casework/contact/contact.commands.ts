import {
  checkContact,
  type ContactDraft,
  contactDraft,
  find as findAgain,
  firstContactAfter,
  lose as decideLoss,
} from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { CaseContact } from './case-contact.entity.ts';
import type { FindCaseInput, LoseCaseInput, RecordContactInput } from './contact.input.ts';

/** Writes down an attempt to reach somebody. */
export async function recordContact(context: Context, { caseId, ...input }: RecordContactInput): Promise<Case> {
  const draft = contactDraft.parse(input);
  const caseFile = await loadFor(context, Case, caseId, 'case.recordContact');
  checkContact(caseFile, { on: draft.on, today: dayOf(context.now()) });
  addContact(context, caseFile, draft);
  const { on, channel, isReached } = draft;
  audit(context, { action: 'case.recordContact', subject: caseFile, after: { on, channel, isReached } });
  return caseFile;
}

export async function loseCase(context: Context, { id, expectedVersion }: LoseCaseInput): Promise<Case> {
  const caseFile = await loadFor(context, Case, id, 'case.lose', { expectedVersion, lock: true });
  const contacts = await context.em.find(CaseContact, { case: caseFile.id });
  const change = decideLoss(caseFile, contacts);
  addEvent(context, caseFile, { kind: 'LOST' });
  return applyChange(context, 'case.lose', { subject: caseFile, change });
}

export async function findCaseAgain(context: Context, { id, expectedVersion, ...input }: FindCaseInput): Promise<Case> {
  const draft = contactDraft.parse({ ...input, isReached: true });
  const caseFile = await loadFor(context, Case, id, 'case.find', { expectedVersion, lock: true });
  const change = findAgain(caseFile, { ...draft, today: dayOf(context.now()) });
  addContact(context, caseFile, draft);
  addEvent(context, caseFile, { kind: 'FOUND', on: draft.on });
  return applyChange(context, 'case.find', { subject: caseFile, change });
}

function addContact(context: Context, caseFile: Case, draft: ContactDraft): void {
  const { em, now } = context;
  em.create(CaseContact, {
    ...placeOfCase(caseFile),
    ...draft,
    case: caseFile,
    recordedAt: now(),
    recordedBy: em.getReference(Staff, actorOf(context).id),
  });
  addEvent(context, caseFile, { kind: draft.isReached ? 'CONTACTED' : 'NOT_REACHED', on: draft.on });
  caseFile.firstContactOn = firstContactAfter(caseFile, draft);
}
