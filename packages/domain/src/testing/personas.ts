import { type Actor, type Grant, type Role, toActor } from '../access/index.ts';
import { isoDate } from '../kernel/index.ts';
import { coverage, territories } from './territories.ts';

const since = isoDate('2025-01-01');
const today = isoDate('2026-01-15');

type Place = Partial<Pick<Grant, 'territoryCode' | 'centreCode' | 'facilityCode'>>;

function grantOf(role: Role, place: Place = {}): Grant {
  return { role, territoryCode: null, centreCode: null, facilityCode: null, from: since, to: null, ...place };
}

const provinces = [territories.beniMellal, territories.khouribga];
const centres = ['CAR-BENI-MELLAL', 'CAR-KHOURIBGA'];
const overProvinces = (role: Role) => provinces.map((territoryCode) => grantOf(role, { territoryCode }));
const overCentres = (role: Role) => centres.map((centreCode) => grantOf(role, { centreCode }));
const overRegion = (role: Role) => [grantOf(role, { territoryCode: territories.beniMellalKhenifra })];

/** The grants of the demonstration accounts, in the order in which their ids are numbered. */
const grants = {
  admin: [grantOf('SYSTEM_ADMIN')],
  'coordinator-national': [grantOf('NATIONAL_COORDINATOR')],
  'project-manager': [grantOf('NATIONAL_PROJECT_MANAGER')],
  coordinator: overRegion('REGIONAL_COORDINATOR'),
  centre: overCentres('CENTRE_COORDINATOR'),
  officer: overCentres('ACCOMPANIMENT_OFFICER'),
  spr: [grantOf('SPR_WORKER', { facilityCode: 'PEN-BENI-MELLAL' })],
  das: overProvinces('DAS_OFFICER'),
  finance: [grantOf('FINANCE_OFFICER')],
  buyer: overRegion('PROCUREMENT_OFFICER'),
  storekeeper: overRegion('STOREKEEPER'),
  committee: overProvinces('CPDH_MEMBER'),
  auditor: [grantOf('AUDITOR')],
  dpo: [grantOf('DPO')],
} as const satisfies Record<string, readonly Grant[]>;

export type PersonaName = keyof typeof grants;
export type Persona = Actor & { readonly name: PersonaName; readonly email: string };

/** A person with a job, the same in every test of every app and in the demonstration. */
export function personaOf(name: PersonaName): Persona {
  const rank = personaNames.indexOf(name) + 1;
  const id = `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`;
  return { ...toActor({ id, grants: grants[name], today, coverage }), name, email: `${name}@demo.wasl.ma` };
}

export const personaNames: readonly PersonaName[] = [
  'admin',
  'coordinator-national',
  'project-manager',
  'coordinator',
  'centre',
  'officer',
  'spr',
  'das',
  'finance',
  'buyer',
  'storekeeper',
  'committee',
  'auditor',
  'dpo',
];
