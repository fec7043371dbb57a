import { defineEntity, p } from '@mikro-orm/core';
import { caseEventKinds } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';

// What happened in a case, day by day. It only ever grows: a mistake is answered by another line.
const CaseEventSchema = defineEntity({
  name: 'CaseEvent',
  tableName: 'case_event',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'case_event_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'case_event_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    kind: p.enum(caseEventKinds),
    happenedOn: p.date().$type<IsoDate>(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    reason: p.text().strictNullable(),
    // The public code of what it is about: money is on a timeline by the code of the project alone.
    reference: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  indexes: [{ name: 'case_event_case_idx', properties: ['case', 'happenedOn', 'id'] }],
});

export class CaseEvent extends CaseEventSchema.class {}
CaseEventSchema.setClass(CaseEvent);
