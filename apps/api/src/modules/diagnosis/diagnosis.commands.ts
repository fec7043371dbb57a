import type { EntityManager } from '@mikro-orm/postgresql';
import { isOpenCase } from '@wasl/domain/casework';
import {
  checkWriter,
  type DiagnosisDraft,
  diagnosisDraft,
  draft as draftState,
  returnDraft,
  sendBack,
  share,
  submit,
  validate,
} from '@wasl/domain/diagnosis';
import { dayOf, fields, Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { ask } from '#database/carrying-client.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { hasConsent } from '#modules/person/index.ts';
import { addHealthNote } from './add-health-note.ts';
import { Diagnosis, DiagnosisSkill } from './diagnosis.entity.ts';
import type {
  DraftDiagnosisInput,
  ReturnDiagnosisInput,
  ShareDiagnosisInput,
  SubmitDiagnosisInput,
  ValidateDiagnosisInput,
} from './diagnosis.input.ts';
import { assertComplete } from './sitting/sitting.commands.ts';

export async function draftDiagnosis(context: Context, { caseId, ...input }: DraftDiagnosisInput): Promise<Diagnosis> {
  const { em } = context;
  const draft = diagnosisDraft.parse(input);
  const caseFile = await loadFor(context, Case, caseId, 'diagnosis.draft');
  const skills = draft.skills.map((skill) => ({ ...skill, practiceMonths: skill.practiceMonths ?? null }));
  const { state } = draftState({
    isCaseOpen: isOpenCase(caseFile.state),
    hasConsent: await hasConsent(em, caseFile.person.id),
    skills,
  });
  await assertKnown(em, draft);
  const { territoryCode, centreCode, officerId, facilityCode } = caseFile;
  const place = { territoryCode, centreCode, officerId, facilityCode };
  const diagnosis = em.create(Diagnosis, {
    ...place,
    case: caseFile,
    kind: draft.kind,
    state,
    author: em.getReference(Staff, actorOf(context).id),
    validatedBy: null,
    validatedOn: null,
    personSignedOn: null,
    returnReason: null,
    authorIds: [actorOf(context).id],
    templateVersion: null,
    supersedes: null,
    baselineMonthlyIncome: draft.baselineMonthlyIncome ?? null,
    baselineSituation: null,
    wishes: null,
  });
  for (const skill of skills) em.create(DiagnosisSkill, { ...place, ...skill, diagnosis });
  if (draft.healthNote !== null)
    await addHealthNote(context, { diagnosis, person: caseFile.person, note: draft.healthNote, place });
  audit(context, {
    action: 'diagnosis.draft',
    subject: diagnosis,
    after: { state, kind: draft.kind, skills: skills.length, hasHealthNote: draft.healthNote !== null },
  });
  return diagnosis;
}

export async function shareDiagnosis(context: Context, input: ShareDiagnosisInput): Promise<Diagnosis> {
  const personSignedOn = fields.date.parse(input.personSignedOn);
  const diagnosis = await loadFor(context, Diagnosis, input.id, 'diagnosis.share', input);
  await assertComplete(context, diagnosis);
  const { state } = share(diagnosis, { personSignedOn, today: dayOf(context.now()) });
  const change = { state, personSignedOn };
  audit(context, { action: 'diagnosis.share', subject: diagnosis, before: stateOf(diagnosis), after: change });
  return Object.assign(diagnosis, change);
}

export async function submitDiagnosis(context: Context, input: SubmitDiagnosisInput): Promise<Diagnosis> {
  const diagnosis = await loadFor(context, Diagnosis, input.id, 'diagnosis.submit', input);
  const change = submit(diagnosis);
  audit(context, { action: 'diagnosis.submit', subject: diagnosis, before: stateOf(diagnosis), after: change });
  return Object.assign(diagnosis, change);
}

export async function validateDiagnosis(context: Context, input: ValidateDiagnosisInput): Promise<Diagnosis> {
  const { em } = context;
  const validatedOn = fields.date.parse(input.validatedOn);
  const diagnosis = await loadFor(context, Diagnosis, input.id, 'diagnosis.validate', { ...input, lock: true });
  const byId = actorOf(context).id;
  checkWriter(diagnosis, byId);
  const { state } = validate(diagnosis, { byId, validatedOn, today: dayOf(context.now()) });
  audit(context, {
    action: 'diagnosis.validate',
    subject: diagnosis,
    before: stateOf(diagnosis),
    after: { state, validatedOn },
  });
  // The newest validated diagnosis is the one a project may rest on.
  for (const older of await em.find(Diagnosis, {
    case: diagnosis.case.id,
    id: { $ne: diagnosis.id },
    state: 'VALIDATED',
  })) {
    older.state = 'SUPERSEDED';
    diagnosis.supersedes = em.getReference(Diagnosis, older.id, { wrapped: true });
  }
  return Object.assign(diagnosis, { state, validatedOn, validatedBy: em.getReference(Staff, byId) });
}

export async function returnDiagnosis(context: Context, input: ReturnDiagnosisInput): Promise<Diagnosis> {
  const { reason } = returnDraft.parse({ reason: input.reason });
  const diagnosis = await loadFor(context, Diagnosis, input.id, 'diagnosis.return', input);
  const change = sendBack(diagnosis, reason);
  audit(context, { action: 'diagnosis.return', subject: diagnosis, before: stateOf(diagnosis), after: change });
  return Object.assign(diagnosis, { ...change, returnReason: reason });
}

function stateOf({ state }: Diagnosis) {
  return { state };
}

async function assertKnown(em: EntityManager, { skills }: DiagnosisDraft): Promise<void> {
  const text = 'select count(*) from skill where code = any ($1)';
  const [[known] = []] = await ask(em, { name: 'skills', text, values: [skills.map(({ skillCode }) => skillCode)] });
  if (Number(known) < skills.length) throw new Refusal('BAD_INPUT', { field: 'skills.skillCode', problem: 'UNKNOWN' });
}
