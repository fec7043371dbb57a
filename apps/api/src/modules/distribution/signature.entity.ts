import { defineEntity, p } from '@mikro-orm/core';
import type { SealedPlace } from '#crypto/vault.ts';
import { caseScope, instant, sealed, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Handover } from './handover.entity.ts';

/** The hand of the person who received: kept apart, in the zone of identity, so that most readers of a handover get none. */
const SignatureSchema = defineEntity({
  name: 'Signature',
  tableName: 'signature',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'signature_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, { name: 'signature_team', columns: ['micro_project_id', 'centre_code', 'officer_id'] }),
    ofHandover: () => sameAs(Handover, { name: 'signature_of_handover', columns: ['handover_id', 'micro_project_id'] }),
    handover: () =>
      p.oneToOne(Handover).owner().ref().unique('signature_handover_unique').createForeignKeyConstraint(false),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    // Where the activity is, whatever became of the home (BR-46): the project carries the place, the person does not.
    ofPerson: () => sameAs(Person, { name: 'signature_of_person', columns: ['person_id'] }),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false),
    ...caseScope,
    // Always null: the establishment a person came from has no part in what was received after it.
    facilityCode: p.text().strictNullable(),
    // The drawing itself is sealed: it leaves on the receipt, and nowhere else.
    svgSealed: sealed(),
    fingerprint: p.text(),
    signedAt: instant(),
  },
  checks: [{ name: 'signature_bounded', expression: 'octet_length(svg_sealed) <= 61440' }],
});

export class Signature extends SignatureSchema.class {}
SignatureSchema.setClass(Signature);

/** Where the drawing of a signature is sealed. */
export function drawingPlace(id: string, personId: string): SealedPlace {
  return { table: 'signature', column: 'svg_sealed', id, personId };
}
