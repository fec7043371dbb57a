import { defineEntity, p } from '@mikro-orm/core';
import { lifeDomains } from '@wasl/domain/diagnosis';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Diagnosis } from '../diagnosis.entity.ts';

/** What was said of a domain of life: the last sitting that spoke of it has the last word until the person signs. */
const LifeAnswerSchema = defineEntity({
  name: 'LifeAnswer',
  tableName: 'life_answer',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Diagnosis, { name: 'life_answer_place', columns: ['diagnosis_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Diagnosis, { name: 'life_answer_team', columns: ['diagnosis_id', 'centre_code', 'officer_id'] }),
    diagnosis: () => p.manyToOne(Diagnosis).ref().createForeignKeyConstraint(false),
    domain: p.enum(lifeDomains),
    score: p.integer().strictNullable(),
    note: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  checks: [
    { name: 'life_answer_score_range', expression: 'score between 0 and 4' },
    // What is said of health is sealed, elsewhere.
    { name: 'life_answer_no_health_note', expression: "domain <> 'HEALTH' or note is null" },
  ],
  uniques: [{ name: 'life_answer_unique', properties: ['diagnosis', 'domain'] }],
});

export class LifeAnswer extends LifeAnswerSchema.class {}
LifeAnswerSchema.setClass(LifeAnswer);
