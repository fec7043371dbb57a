import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Diagnosis } from '../diagnosis.entity.ts';

/** A sitting: when it was held, by whom, and how much of the form it answered. */
const DiagnosisSittingSchema = defineEntity({
  name: 'DiagnosisSitting',
  tableName: 'diagnosis_sitting',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Diagnosis, { name: 'diagnosis_sitting_place', columns: ['diagnosis_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Diagnosis, {
        name: 'diagnosis_sitting_team',
        columns: ['diagnosis_id', 'centre_code', 'officer_id'],
      }),
    diagnosis: () => p.manyToOne(Diagnosis).ref().createForeignKeyConstraint(false),
    heldOn: p.date().$type<IsoDate>(),
    heldBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    answered: p.integer(),
    recordedAt: instant(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  indexes: [{ name: 'diagnosis_sitting_diagnosis_idx', properties: ['diagnosis', 'heldOn', 'id'] }],
});

export class DiagnosisSitting extends DiagnosisSittingSchema.class {}
DiagnosisSittingSchema.setClass(DiagnosisSitting);
