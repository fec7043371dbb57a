import { defineEntity, p } from '@mikro-orm/core';
import { type MissingPaper, referralStates } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Case } from '../case.entity.ts';

/**
 * The sheet by which an establishment hands a case to a centre. Once it is accepted, the rows of the case no longer name
 * the establishment; the sheet says until when it may still read them (BR-41).
 */
const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'referral_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'referral_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    ofPerson: () =>
      sameAs(Case, { name: 'referral_person', columns: ['case_id', 'person_id'], of: ['id', 'person_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false),
    state: p.enum(referralStates),
    missingPapers: p.array().$type<MissingPaper[]>().columnType('text[]'),
    note: p.text().strictNullable(),
    fromFacility: () => readThrough(Facility, 'from_facility_code'),
    fromFacilityCode: p.text(),
    toCentre: () => readThrough(Facility, 'to_centre_code'),
    toCentreCode: p.text(),
    sentOn: p.date().$type<IsoDate>(),
    sentBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    acceptedOn: p.date().$type<IsoDate>().strictNullable(),
    acceptedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    readableUntil: p.date().$type<IsoDate>().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    ...stamps,
  },
  checks: [
    {
      name: 'referral_accepted_whole',
      expression:
        "(state = 'ACCEPTED') = (accepted_on is not null) and (accepted_on is null) = (accepted_by_id is null) and (accepted_on is null) = (readable_until is null)",
    },
    { name: 'referral_accepted_closes', expression: "state <> 'ACCEPTED' or facility_code is null" },
  ],
  uniques: [{ name: 'referral_one_sent', properties: ['case'], where: "state = 'SENT'" }],
  indexes: [
    { name: 'referral_case_idx', properties: ['case', 'id'] },
    { name: 'referral_sender_idx', properties: ['fromFacilityCode', 'readableUntil'] },
    { name: 'referral_to_idx', properties: ['toCentreCode', 'updatedAt', 'id'] },
    { name: 'referral_updated_idx', properties: ['updatedAt', 'id'] },
  ],
});

export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral);
