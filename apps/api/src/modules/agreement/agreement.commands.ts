import {
  activate,
  adopt,
  adoptionDraft,
  agreementDraft,
  type AgreementDraft,
  draft,
  negotiate,
  sign,
} from '@wasl/domain/agreement';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { searchKey } from '@wasl/domain/person';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { assertReach, loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { Programme } from '#modules/programme/programme.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Agreement } from './agreement.entity.ts';
import type {
  ActivateAgreementInput,
  AdoptAgreementInput,
  DraftAgreementInput,
  NegotiateAgreementInput,
  SignAgreementInput,
} from './agreement.input.ts';
import { addParts } from './agreement-parts.ts';
import { AgreementParty } from './agreement-party.entity.ts';

export async function draftAgreement(context: Context, input: DraftAgreementInput): Promise<Agreement> {
  const { em } = context;
  const { parties, contributions, tranches, programmeCode, ...terms } = agreementDraft.parse(input);
  const { territoryCode, number, titles, envelope } = terms;
  assertReach(context, 'agreement.draft', { territoryCode });
  const programme = await programmeOf(context, { programmeCode, territoryCode });
  const change = draft({ ...terms, parties, contributions, tranches }, programme.perProjectCeiling);
  const agreement = em.create(Agreement, {
    ...terms,
    ...change,
    programme,
    searchText: searchKey([number, titles.ar, titles.fr, titles.en].join(' ')),
    signedOn: null,
    adoptedOn: null,
    adoptionReference: null,
    reason: null,
    closedOn: null,
    reportReference: null,
  });
  addParts(em, agreement, { parties, contributions, tranches });
  audit(context, { action: 'agreement.draft', subject: agreement, after: { ...change, number, envelope } });
  return agreement;
}

export async function negotiateAgreement(context: Context, input: NegotiateAgreementInput): Promise<Agreement> {
  const agreement = await loadFor(context, Agreement, input.id, 'agreement.negotiate', locked(input));
  return applyChange(context, 'agreement.negotiate', { subject: agreement, change: negotiate(agreement) });
}

export async function adoptAgreement(context: Context, input: AdoptAgreementInput): Promise<Agreement> {
  const minutes = adoptionDraft.parse(input);
  const agreement = await loadFor(context, Agreement, input.id, 'agreement.adopt', locked(input));
  const change = adopt(agreement, { ...minutes, today: dayOf(context.now()) });
  return applyChange(context, 'agreement.adopt', { subject: agreement, change });
}

export async function signAgreement(context: Context, input: SignAgreementInput): Promise<Agreement> {
  const agreement = await loadFor(context, Agreement, input.id, 'agreement.sign', locked(input));
  const change = sign(agreement, { signedOn: input.signedOn, today: dayOf(context.now()) });
  const parties = await context.em.find(AgreementParty, { agreement: agreement.id });
  for (const party of parties) party.signedOn ??= change.signedOn;
  return applyChange(context, 'agreement.sign', { subject: agreement, change });
}

export async function activateAgreement(context: Context, input: ActivateAgreementInput): Promise<Agreement> {
  const agreement = await loadFor(context, Agreement, input.id, 'agreement.activate', locked(input));
  const change = activate(agreement, dayOf(context.now()));
  return applyChange(context, 'agreement.activate', { subject: agreement, change });
}

function locked({ expectedVersion }: { readonly expectedVersion: number }) {
  return { lock: true, expectedVersion };
}

async function programmeOf({ em }: Context, draft: Pick<AgreementDraft, 'programmeCode' | 'territoryCode'>) {
  if ((await em.count(Territory, { code: draft.territoryCode })) === 0) throw unknown('territoryCode');
  const programme = await em.findOne(Programme, { code: draft.programmeCode });
  if (!programme) throw unknown('programmeCode');
  return programme;
}

function unknown(field: string): Refusal {
  return new Refusal('BAD_INPUT', { field, problem: 'UNKNOWN' });
}
