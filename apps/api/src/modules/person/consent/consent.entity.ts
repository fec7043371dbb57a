import { defineEntity, p } from '@mikro-orm/core';
import { languages } from '@wasl/domain/kernel';
import { consentEvidences, consentPurposes } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Person } from '../person.entity.ts';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Person, { name: 'consent_place', columns: ['person_id', 'territory_code'] }),
    team: () => maybeSameAs(Person, { name: 'consent_team', columns: ['person_id', 'centre_code', 'officer_id'] }),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false).index('consent_person_idx'),
    purpose: p.enum(consentPurposes),
    textVersion: p.text(),
    language: p.enum(languages),
    isGiven: p.boolean(),
    givenAt: instant(),
    evidence: p.enum(consentEvidences),
    witness: p.text().strictNullable(),
    // Where the signed paper is kept.
    paperReference: p.text().strictNullable(),
    withdrawnAt: instant().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  checks: [
    { name: 'consent_withdrawn_after_given', expression: 'withdrawn_at is null or withdrawn_at >= given_at' },
    { name: 'consent_only_given_is_withdrawn', expression: 'withdrawn_at is null or is_given' },
    { name: 'consent_spoken_before_a_witness', expression: "evidence <> 'ORAL_WITNESSED' or witness is not null" },
  ],
});

export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
