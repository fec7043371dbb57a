import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { SealedPlace } from '#crypto/vault.ts';
import { instant, sealed, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Diagnosis } from './diagnosis.entity.ts';

// What a diagnosis says of health: apart, sealed, and read by those alone who accompany the person.
const DiagnosisHealthSchema = defineEntity({
  name: 'DiagnosisHealth',
  tableName: 'diagnosis_health',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Diagnosis, { name: 'diagnosis_health_place', columns: ['diagnosis_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Diagnosis, { name: 'diagnosis_health_team', columns: ['diagnosis_id', 'centre_code', 'officer_id'] }),
    ofPerson: () => sameAs(Person, { name: 'diagnosis_health_person', columns: ['person_id', 'territory_code'] }),
    diagnosis: () =>
      p.oneToOne(Diagnosis).owner().ref().unique('diagnosis_health_diagnosis_unique').createForeignKeyConstraint(false),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false).index('diagnosis_health_person_idx'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    noteSealed: sealed(),
    writtenAt: instant(),
  },
});

export class DiagnosisHealth extends DiagnosisHealthSchema.class {}
DiagnosisHealthSchema.setClass(DiagnosisHealth);

/** Where a note on health is sealed. */
export function healthNotePlace(id: string, personId: string): SealedPlace {
  return { table: 'diagnosis_health', column: 'note_sealed', id, personId };
}
