import * as z from 'zod/mini';
import type { Permission } from '../access/index.ts';
import { fields, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { PersonRefusal } from './person.refusals.ts';
import { type RevealPurpose, revealPurposes, type SealedField, sealedFields } from './reveal.kinds.ts';

/** The permission that each sealed field asks for, beside that of laying anything open. */
export const permissionOfField: Record<SealedField, Permission> = {
  NATIONAL_ID: 'person.nationalId',
  COMMITTAL_NUMBER: 'person.committalNumber',
  HEALTH: 'person.health',
};

/** What each field may be laid open for. */
export const purposesOfField: Record<SealedField, readonly RevealPurpose[]> = {
  NATIONAL_ID: revealPurposes.filter((purpose) => purpose !== 'CARE'),
  COMMITTAL_NUMBER: ['OFFICIAL_PAPER', 'DUPLICATE_CHECK', 'CORRECTION', 'RIGHTS_REQUEST', 'LEGAL_ORDER'],
  HEALTH: ['CARE', 'CORRECTION', 'RIGHTS_REQUEST', 'LEGAL_ORDER'],
};

/** What whoever lays a field open says first: which, what for, and why, in a sentence. */
export const revealDraft = z.object({
  field: z.enum(sealedFields),
  purpose: z.enum(revealPurposes),
  reason: fields.text({ min: 10, max: 300 }),
});
export type RevealDraft = z.output<typeof revealDraft>;

/** Why a field cannot be laid open so. */
export function revealRefusals({
  field,
  purpose,
  held,
}: Pick<RevealDraft, 'field' | 'purpose'> & Held): PersonRefusal[] {
  return reasonsOf([
    ['REVEAL_PURPOSE_NOT_FOR_FIELD', !purposesOfField[field].includes(purpose)],
    ['REVEAL_NOTHING_HELD', held === 0],
  ]);
}

/** Throws the first reason why a field cannot be laid open so. */
export function checkReveal(asked: Pick<RevealDraft, 'field' | 'purpose'> & Held): void {
  refuseFirst(revealRefusals(asked));
}

type Held = {
  /** How many values of the field are on record. */
  readonly held: number;
};
