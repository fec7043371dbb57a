import * as z from 'zod/mini';
import type { Permission } from '../access/index.ts';
import { fields, Refusal } from '../kernel/index.ts';
import { maskText } from './masking.ts';

/** How long a dossier that was opened by breaking the glass stays open. */
export const breakGlassMinutes = 60;
/** A reason that somebody can check afterwards is a sentence. */
export const breakGlassReason = { least: 20, most: 500 } as const;

/** What is written when the glass is broken: how long a reason must be is a rule, what may stand in it is not. */
export const breakGlassDraft = z.object({ reason: fields.text({ min: 0, max: 4 * breakGlassReason.most }) });

/** What a broken glass lets one read, on one case alone. It lets nobody change anything. */
export const breakGlassPermissions = [
  'case.read',
  'person.read',
  'person.identity',
  'person.stays',
  'diagnosis.read',
] as const satisfies readonly Permission[];

export type BreakGlassFacts = {
  readonly reason: string;
  /** Whether the case is within reach without it. */
  readonly isWithinReach: boolean;
};
export type BreakGlassRefusal =
  | 'BREAK_GLASS_REASON_TOO_SHORT'
  | 'BREAK_GLASS_REASON_TOO_LONG'
  | 'BREAK_GLASS_NOT_NEEDED';

/** Every reason why the glass may not be broken now. */
export function breakGlassRefusals({ reason, isWithinReach }: BreakGlassFacts): BreakGlassRefusal[] {
  const { length } = reason.trim();
  return [
    ...(length < breakGlassReason.least ? (['BREAK_GLASS_REASON_TOO_SHORT'] as const) : []),
    ...(length > breakGlassReason.most ? (['BREAK_GLASS_REASON_TOO_LONG'] as const) : []),
    ...(isWithinReach ? (['BREAK_GLASS_NOT_NEEDED'] as const) : []),
  ];
}

/**
 * Opens one case for an hour, for a reason, or throws the first refusal. The reason is kept beside the audit and told
 * to others: an identity number that somebody typed into it is masked before it is written anywhere.
 */
export function breakGlass(facts: BreakGlassFacts): { readonly reason: string; readonly minutes: number } {
  const [refusal] = breakGlassRefusals(facts);
  if (refusal) throw new Refusal(refusal, { least: breakGlassReason.least, most: breakGlassReason.most });
  return { reason: maskText(facts.reason.trim()), minutes: breakGlassMinutes };
}
