import { leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { diagnosisMachine, type DiagnosisState } from '../diagnosis.machine.ts';
import type { DiagnosisRefusal } from '../diagnosis.refusals.ts';
import { type DiagnosisTemplate, domainsOf } from './diagnosis.template.ts';
import type { LifeDomain } from './sitting.kinds.ts';

type Stated = { readonly state: DiagnosisState };
export type Sitting = {
  readonly heldOn: string;
  readonly today: string;
  readonly answers: readonly { readonly domain: LifeDomain; readonly note: string | null }[];
  readonly obstacles: readonly { readonly obstacle: string }[];
  readonly template: DiagnosisTemplate;
};

/** Whether a diagnosis is still being written: in progress, or sent back to be revised. */
export function isBeingWritten(state: DiagnosisState): boolean {
  return state === 'IN_PROGRESS' || leads(diagnosisMachine, state, 'revise');
}

/** Why a sitting cannot be recorded: it took place, answers what the form asks, once, and says nothing of health here. */
export function sittingRefusals({ state }: Stated, sitting: Sitting): DiagnosisRefusal[] {
  const domains = sitting.answers.map(({ domain }) => domain);
  const asked = domainsOf(sitting.template);
  const obstacles = sitting.obstacles.map(({ obstacle }) => obstacle);
  return reasonsOf([
    ['DIAGNOSIS_WRONG_STATE', !isBeingWritten(state)],
    ['DIAGNOSIS_DATE_IN_FUTURE', sitting.heldOn > sitting.today],
    ['DIAGNOSIS_ANSWER_REPEATED', new Set(domains).size < domains.length || new Set(obstacles).size < obstacles.length],
    ['DIAGNOSIS_NOT_IN_TEMPLATE', domains.some((domain) => !asked.includes(domain))],
    ['DIAGNOSIS_HEALTH_NOTE_APART', sitting.answers.some(({ domain, note }) => domain === 'HEALTH' && note !== null)],
  ]);
}

/** The change that a sitting makes: what was sent back is in progress again, in the form it was begun in. */
export function sit(diagnosis: Stated, sitting: Sitting) {
  refuseFirst(sittingRefusals(diagnosis, sitting));
  return { state: 'IN_PROGRESS', templateVersion: sitting.template.version } as const;
}

/** What the form asks and nobody has answered yet; a diagnosis written without a form leaves nothing open. */
export function unansweredOf(template: DiagnosisTemplate | null, answered: readonly LifeDomain[]): LifeDomain[] {
  return template === null ? [] : domainsOf(template).filter((domain) => !answered.includes(domain));
}

/** Why a form cannot be signed: every domain of life was spoken of. */
export function completenessRefusals(
  template: DiagnosisTemplate | null,
  answered: readonly LifeDomain[],
): DiagnosisRefusal[] {
  return reasonsOf([['DIAGNOSIS_DOMAINS_MISSING', unansweredOf(template, answered).length > 0]]);
}

/** Refuses to share a form with open questions. */
export function checkComplete(template: DiagnosisTemplate | null, answered: readonly LifeDomain[]): void {
  refuseFirst(completenessRefusals(template, answered), { count: unansweredOf(template, answered).length });
}

/** Why somebody cannot validate: whoever held any sitting wrote a part of it (BR-08). */
export function writerRefusals(
  { authorIds }: { readonly authorIds: readonly string[] },
  byId: string,
): DiagnosisRefusal[] {
  return reasonsOf([['DIAGNOSIS_OWN_WRITING', authorIds.includes(byId)]]);
}

/** Refuses who wrote any part of a diagnosis. */
export function checkWriter(diagnosis: { readonly authorIds: readonly string[] }, byId: string): void {
  refuseFirst(writerRefusals(diagnosis, byId));
}

/** Why a diagnosis cannot be cancelled. */
export function cancellationRefusals({ state }: Stated): DiagnosisRefusal[] {
  return reasonsOf([['DIAGNOSIS_WRONG_STATE', !leads(diagnosisMachine, state, 'cancel')]]);
}

/** The change of a diagnosis that nobody will finish. */
export function cancelDiagnosis(diagnosis: Stated) {
  refuseFirst(cancellationRefusals(diagnosis));
  return { state: 'CANCELLED' } as const;
}
