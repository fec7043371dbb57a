import { defineEntity, p } from '@mikro-orm/core';
import { contactChannels } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';

/** An attempt to reach a person; that nobody answered counts as much as that somebody did. */
const CaseContactSchema = defineEntity({
  name: 'CaseContact',
  tableName: 'case_contact',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'case_contact_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'case_contact_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    on: p.date().$type<IsoDate>().fieldName('contacted_on'),
    channel: p.enum(contactChannels),
    isReached: p.boolean(),
    note: p.text().strictNullable(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  indexes: [{ name: 'case_contact_case_idx', properties: ['case', 'on', 'id'] }],
});

export class CaseContact extends CaseContactSchema.class {}
CaseContactSchema.setClass(CaseContact);
