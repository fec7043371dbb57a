import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseDraft } from '@wasl/domain/casework';
import { Refusal } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';

/** Whom a case is given to when it opens; left out until somebody is. */
export type GivenTo = { readonly centreCode?: string | null; readonly officerId?: string | null };

export type CasePlace = {
  readonly territoryCode: TerritoryCode;
  readonly centreCode: string | null;
  readonly officerId: string | null;
  readonly facilityCode: string | null;
  readonly isFacilityOpen: boolean;
};

/** Where a new case is: each place it names must exist, and be what it is named for. */
export async function placeOf(em: EntityManager, givenTo: GivenTo, draft: CaseDraft): Promise<CasePlace> {
  const { territoryCode, stay } = draft;
  if ((await em.count(Territory, { code: territoryCode })) === 0) throw unknown('territoryCode');
  const facility = stay ? await em.findOne(Facility, { code: stay.facilityCode, kind: 'PRISON' }) : null;
  if (stay && !facility) throw unknown('stay.facilityCode');
  return {
    territoryCode,
    centreCode: await centreOf(em, givenTo.centreCode ?? null),
    officerId: await officerOf(em, givenTo.officerId ?? null),
    facilityCode: isWithEstablishment(draft) ? (facility?.code ?? null) : null,
    // A closed establishment keeps its history; what it no longer takes is a stay that goes on after it closed.
    isFacilityOpen: facility?.status !== 'CLOSED' || endedBefore(stay?.releasedOn ?? null, facility.closedOn),
  };
}

/** The establishment has a case that it opened, or whose stay goes on; in others it has no part (BR-41). */
function isWithEstablishment({ origin, openedOn, stay }: CaseDraft): boolean {
  const { releasedOn = null } = stay ?? {};
  return origin === 'SPR' || (Boolean(stay) && (releasedOn === null || releasedOn > openedOn));
}

/** The code of a centre that takes cases; refused when it names something else, or one that is closed. */
export async function centreOf(em: EntityManager, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const centre = await em.findOne(Facility, { code, kind: { $in: ['REINTEGRATION_CENTRE', 'PROGRAMME_CENTRE'] } });
  if (!centre) throw unknown('centreCode');
  if (centre.status === 'CLOSED') throw new Refusal('CASE_CENTRE_NOT_OPEN');
  return centre.code;
}

async function officerOf(em: EntityManager, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const officer = await em.findOne(Staff, { id: uuidOf(id, 'StaffMember'), status: 'ACTIVE' });
  if (!officer) throw unknown('officerId');
  return officer.id;
}

/** Years, months and days compare as text by their common beginning. */
function endedBefore(releasedOn: string | null, closedOn: string | null): boolean {
  if (releasedOn === null) return false;
  return closedOn === null || releasedOn.slice(0, closedOn.length) <= closedOn;
}

function unknown(field: string): Refusal {
  return new Refusal('BAD_INPUT', { field, problem: 'UNKNOWN' });
}
