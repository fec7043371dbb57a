import {
  caseDraft,
  type CaseDraft,
  type MassReleaseDraft,
  openCaseStates,
  originOf,
  triage,
} from '@wasl/domain/casework';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { personDraft } from '@wasl/domain/person';
import { loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { toGlobalId } from '#graphql/ids.ts';
import { findByNationalId, listNamesakes } from '#modules/person/index.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Case } from '../case.entity.ts';
import { coveringCentre } from '../release/covering-centre.ts';
import type { ReleaseLineInput } from './mass-release.input.ts';

/** What a line asks for: a release of a case, a case to open, or nothing that is written. */
export type Task =
  | { readonly outcome: 'RELEASED'; readonly caseFile: Case }
  | { readonly outcome: 'OPENED'; readonly draft: CaseDraft; readonly centreCode: string }
  | { readonly outcome: 'ALREADY_RELEASED'; readonly caseFile: Case }
  | { readonly outcome: 'NAMESAKE'; readonly codes: readonly string[] };

/** Finds whom a line means, and what is to be done with it. It writes nothing, and refuses what nothing can be done with. */
export async function triageLine(context: Context, head: MassReleaseDraft, line: ReleaseLineInput): Promise<Task> {
  const { personId, codes } = await whomItMeans(context, line);
  const caseFile = personId === null ? null : await openCaseOf(context, personId);
  const { outcome, refusal } = triage({
    match: personId === null ? (codes.length > 0 ? 'NAMESAKE' : 'NEW') : 'KNOWN',
    openCase: caseFile,
    releasedOn: head.releasedOn,
    hasConsent: Boolean(line.consent),
  });
  if (refusal !== null) throw new Refusal(refusal);
  if (caseFile) return { outcome: outcome === 'ALREADY_RELEASED' ? outcome : 'RELEASED', caseFile };
  return outcome === 'NAMESAKE' ? { outcome, codes } : { outcome: 'OPENED', ...(await newCaseOf(context, head, line)) };
}

type Meant = { readonly personId: string | null; readonly codes: readonly string[] };

/** By the code that the line names, by the number of the card, or by the name; nobody out of reach is told about. */
async function whomItMeans(
  context: Context,
  { personCode, isAnotherPerson, person }: ReleaseLineInput,
): Promise<Meant> {
  const { em } = context;
  if (personCode) {
    const found = await em.findOne(Person, { publicCode: personCode.trim().toUpperCase() });
    if (!found) throw new Refusal('NOT_FOUND');
    return { personId: found.id, codes: [] };
  }
  const draft = personDraft.parse(person);
  const byNumber = draft.nationalId === null ? null : await findByNationalId(context, draft.nationalId);
  if (byNumber !== null || isAnotherPerson) return { personId: byNumber, codes: [] };
  return { personId: null, codes: await listNamesakes(em, draft) };
}

async function openCaseOf(context: Context, personId: string): Promise<Case | null> {
  const open = { person: personId, state: { $in: [...openCaseStates] } };
  const found = await context.em.findOne(Case, open);
  return found && loadFor(context, Case, toGlobalId('Case', found.id), 'case.release', { lock: true });
}

async function newCaseOf(context: Context, head: MassReleaseDraft, line: ReleaseLineInput) {
  const { territoryCode, person, consent, enteredOn, committalNumber } = line;
  const draft = caseDraft.parse({
    origin: originOf(head.releaseKind),
    territoryCode,
    openedOn: dayOf(context.now()),
    person,
    consent: { ...consent, givenAt: consent?.givenAt.toISOString() },
    stay: { facilityCode: head.facilityCode, enteredOn, committalNumber },
  });
  const centreCode = await coveringCentre(context.em, draft.territoryCode);
  if (centreCode === null) throw new Refusal('CASE_HOME_NOT_COVERED');
  return { draft, centreCode };
}
