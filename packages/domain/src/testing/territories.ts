import { territoryCode } from '../territory/index.ts';

/** Places that tests speak of, by name. */
export const territories = {
  beniMellalKhenifra: territoryCode('05'),
  beniMellal: territoryCode('05.091'),
  azilal: territoryCode('05.081'),
  khouribga: territoryCode('05.311'),
  fes: territoryCode('03.231'),
  casablanca: territoryCode('06.141'),
  casablancaAnfa: territoryCode('06.141.01.00'),
  tangier: territoryCode('01.511'),
} as const;

/** What the centres of the demonstration cover. */
export const coverage = [
  { centreCode: 'CAR-BENI-MELLAL', territoryCode: territories.beniMellal },
  { centreCode: 'CAR-KHOURIBGA', territoryCode: territories.khouribga },
] as const;
