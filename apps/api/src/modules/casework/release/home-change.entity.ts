import { defineEntity, p } from '@mikro-orm/core';
import { homeChangeCauses } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Case } from '../case.entity.ts';

/** A code that a home had and the one it has since: the row stays with the case, wherever that goes (BR-46). */
const HomeChangeSchema = defineEntity({
  name: 'HomeChange',
  tableName: 'home_change',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'home_change_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'home_change_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    from: () => readThrough(Territory, 'from_code'),
    fromCode: p.text().$type<TerritoryCode>(),
    to: () => readThrough(Territory, 'to_code'),
    toCode: p.text().$type<TerritoryCode>(),
    cause: p.enum(homeChangeCauses),
    changedOn: p.date().$type<IsoDate>(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  checks: [{ name: 'home_change_is_one', expression: 'from_code <> to_code' }],
  indexes: [{ name: 'home_change_case_idx', properties: ['case', 'changedOn', 'id'] }],
});

export class HomeChange extends HomeChangeSchema.class {}
HomeChangeSchema.setClass(HomeChange);
