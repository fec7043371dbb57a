import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { readThrough, sameAs } from '#database/same-as.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Person } from '#modules/person/person.entity.ts';

// A dossier out of reach that somebody opened to read, for an hour and a reason. Functions of the owner write it.
const BreakGlassSchema = defineEntity({
  name: 'BreakGlass',
  tableName: 'break_glass',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'break_glass_place', columns: ['case_id', 'territory_code'] }),
    staff: () => readThrough(Staff, 'staff_id'),
    staffId: p.uuid(),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    person: () => p.manyToOne(Person).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    reason: p.text(),
    openedAt: instant(),
    expiresAt: instant(),
  },
  checks: [
    { name: 'break_glass_one_hour', expression: "expires_at <= opened_at + interval '60 minutes'" },
    { name: 'break_glass_has_reason', expression: 'length(btrim(reason)) >= 20' },
  ],
  indexes: [
    { name: 'break_glass_staff_idx', properties: ['staffId', 'expiresAt'] },
    { name: 'break_glass_case_idx', properties: ['case'] },
    { name: 'break_glass_person_idx', properties: ['person'] },
  ],
});

export class BreakGlass extends BreakGlassSchema.class {}
BreakGlassSchema.setClass(BreakGlass);
