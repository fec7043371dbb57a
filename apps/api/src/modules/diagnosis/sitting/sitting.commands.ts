import {
  cancelDiagnosis as decideCancelling,
  checkComplete,
  type SittingDraft,
  sit,
  sittingDraft,
  templateOf,
  templateOn,
} from '@wasl/domain/diagnosis';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Diagnosis } from '../diagnosis.entity.ts';
import { DiagnosisObstacle } from './diagnosis-obstacle.entity.ts';
import { DiagnosisSitting } from './diagnosis-sitting.entity.ts';
import { LifeAnswer } from './life-answer.entity.ts';
import type { CancelDiagnosisInput, SitDiagnosisInput } from './sitting.input.ts';

/** Records what a sitting brought. A form is kept to its end: a newer one is for the next diagnosis. */
export async function sitDiagnosis(
  context: Context,
  { id, expectedVersion, ...input }: SitDiagnosisInput,
): Promise<Diagnosis> {
  const { em, now } = context;
  const draft = sittingDraft.parse(input);
  const diagnosis = await loadFor(context, Diagnosis, id, 'diagnosis.sit', { expectedVersion, lock: true });
  const begun = diagnosis.templateVersion === null ? null : templateOf(diagnosis.templateVersion);
  const { heldOn, answers, obstacles } = draft;
  const today = dayOf(now());
  const change = sit(diagnosis, { heldOn, today, answers, obstacles, template: begun ?? templateOn(today) });
  await writeAnswers(context, diagnosis, draft);
  await writeObstacles(context, diagnosis, draft);
  const heldBy = em.getReference(Staff, actorOf(context).id);
  em.create(DiagnosisSitting, {
    ...placeOf(diagnosis),
    diagnosis,
    heldOn,
    heldBy,
    answered: answers.length,
    recordedAt: now(),
  });
  const after = { ...change, heldOn, answered: answers.length, obstacles: obstacles.length };
  audit(context, { action: 'diagnosis.sit', subject: diagnosis, before: { state: diagnosis.state }, after });
  return Object.assign(diagnosis, change, keptOr(diagnosis, draft), { authorIds: writersOf(context, diagnosis) });
}

export async function cancelDiagnosis(context: Context, input: CancelDiagnosisInput): Promise<Diagnosis> {
  const diagnosis = await loadFor(context, Diagnosis, input.id, 'diagnosis.cancel', input);
  return applyChange(context, 'diagnosis.cancel', { subject: diagnosis, change: decideCancelling(diagnosis) });
}

/** A form that was begun has an answer, known or not, to everything it asks. */
export async function assertComplete({ em }: Context, diagnosis: Diagnosis): Promise<void> {
  const { templateVersion } = diagnosis;
  if (templateVersion === null) return;
  const answers = await em.find(LifeAnswer, { diagnosis: diagnosis.id });
  checkComplete(
    templateOf(templateVersion),
    answers.map(({ domain }) => domain),
  );
}

/** Everyone who wrote a part of it, the caller among them. */
export function writersOf(context: Context, { authorIds }: Pick<Diagnosis, 'authorIds'>): string[] {
  return [...new Set([...authorIds, actorOf(context).id])];
}

async function writeAnswers({ em }: Context, diagnosis: Diagnosis, { answers }: SittingDraft): Promise<void> {
  const said = await em.find(LifeAnswer, { diagnosis: diagnosis.id });
  for (const { domain, score = null, note } of answers) {
    const before = said.find((answer) => answer.domain === domain);
    if (before) Object.assign(before, { score, note });
    else em.create(LifeAnswer, { ...placeOf(diagnosis), diagnosis, domain, score, note });
  }
}

async function writeObstacles({ em }: Context, diagnosis: Diagnosis, { obstacles }: SittingDraft): Promise<void> {
  const found = await em.find(DiagnosisObstacle, { diagnosis: diagnosis.id });
  for (const { obstacle, note } of obstacles) {
    const before = found.find((one) => one.obstacle === obstacle);
    if (before) before.note = note;
    else em.create(DiagnosisObstacle, { ...placeOf(diagnosis), diagnosis, obstacle, note });
  }
}

/** What a sitting leaves out stays as it was. */
function keptOr(diagnosis: Diagnosis, { wishes, baselineSituation, baselineMonthlyIncome = null }: SittingDraft) {
  return {
    wishes: wishes ?? diagnosis.wishes,
    baselineSituation: baselineSituation ?? diagnosis.baselineSituation,
    baselineMonthlyIncome: baselineMonthlyIncome ?? diagnosis.baselineMonthlyIncome,
  };
}

function placeOf({ territoryCode, centreCode, officerId, facilityCode }: Diagnosis) {
  return { territoryCode, centreCode, officerId, facilityCode };
}
