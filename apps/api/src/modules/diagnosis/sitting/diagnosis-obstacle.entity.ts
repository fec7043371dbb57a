import { defineEntity, p } from '@mikro-orm/core';
import { lifeObstacles } from '@wasl/domain/diagnosis';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Diagnosis } from '../diagnosis.entity.ts';

/** What stands in the way of a person, as found in a sitting. */
const DiagnosisObstacleSchema = defineEntity({
  name: 'DiagnosisObstacle',
  tableName: 'diagnosis_obstacle',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Diagnosis, { name: 'diagnosis_obstacle_place', columns: ['diagnosis_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Diagnosis, {
        name: 'diagnosis_obstacle_team',
        columns: ['diagnosis_id', 'centre_code', 'officer_id'],
      }),
    diagnosis: () => p.manyToOne(Diagnosis).ref().createForeignKeyConstraint(false),
    obstacle: p.enum(lifeObstacles),
    note: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  uniques: [{ name: 'diagnosis_obstacle_unique', properties: ['diagnosis', 'obstacle'] }],
});

export class DiagnosisObstacle extends DiagnosisObstacleSchema.class {}
DiagnosisObstacleSchema.setClass(DiagnosisObstacle);
