import * as z from 'zod/mini';
import { isTerritoryCode, type TerritoryCode, territoryCode } from './territory-code.ts';

/** A territory code as a person or another system writes it. */
export const territoryCodeDraft = z.pipe(
  z.string().check(z.maxLength(16), z.refine(isTerritoryCode, { error: 'NOT_A_TERRITORY' })),
  z.transform((code: string): TerritoryCode => territoryCode(code)),
);
