import type { Brand } from '../kernel/index.ts';

/** HCP code: `05` a region, `05.091` a province of it, `06.141.01.01` a prefecture of arrondissements. */
export type TerritoryCode = Brand<string, 'TerritoryCode'>;

/** Whether a text has the form of a territory code; whether the place exists is for the register to say. */
export function isTerritoryCode(code: string): code is TerritoryCode {
  return /^\d{2}(\.\d{3}(\.\d{2}){0,2})?$/.test(code);
}

/** The text as a territory code; anything else is a mistake of the program. */
export function territoryCode(code: string): TerritoryCode {
  if (!isTerritoryCode(code)) throw new RangeError(`Not a territory code: ${code}`);
  return code;
}

/** A place contains itself and every code that begins with its own and a dot. */
export function contains(outer: TerritoryCode, inner: TerritoryCode): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

/** The places above a code, nearest first. */
export function ancestorsOf(code: TerritoryCode): TerritoryCode[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => territoryCode(parts.slice(0, parts.length - 1 - index).join('.')));
}

/** The region of a place. */
export function regionOf(code: TerritoryCode): TerritoryCode {
  return territoryCode(code.slice(0, 2));
}
