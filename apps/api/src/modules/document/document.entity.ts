import { defineEntity, p } from '@mikro-orm/core';
import { documentKinds, documentStates } from '@wasl/domain/documents';
import { languages } from '@wasl/domain/kernel';
import { caseScope, instant, sealed, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough } from '#database/same-as.ts';
import type { Snapshot } from '#documents/snapshot.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { DocumentIdentity } from './document-identity.entity.ts';

const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: uuidKey(),
    territory: () => readThrough(Territory, 'territory_code'),
    eventPlace: () =>
      maybeSameAs(DistributionEvent, { name: 'document_event_place', columns: ['event_id', 'territory_code'] }),
    handoverPlace: () =>
      maybeSameAs(Handover, { name: 'document_handover_place', columns: ['handover_id', 'territory_code'] }),
    handoverTeam: () =>
      maybeSameAs(Handover, { name: 'document_handover_team', columns: ['handover_id', 'centre_code', 'officer_id'] }),
    ofPerson: () => maybeSameAs(Person, { name: 'document_of_person', columns: ['person_id', 'territory_code'] }),
    kind: p.enum(documentKinds),
    number: p.text(),
    language: p.enum(languages),
    state: p.enum(documentStates),
    event: () => p.manyToOne(DistributionEvent).ref().createForeignKeyConstraint(false).strictNullable(),
    handover: () => p.manyToOne(Handover).ref().createForeignKeyConstraint(false).strictNullable(),
    ...caseScope,
    // Whom a paper names: with their secret goes what opens its file.
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false).strictNullable(),
    // Frozen when the paper is asked for. A paper that names people keeps it in a table of the identity zone (A9).
    snapshot: p.json().$type<Snapshot>().strictNullable(),
    identity: () => p.oneToOne(DocumentIdentity).mappedBy('document').ref().strictNullable(),
    fingerprint: p.text(),
    // The file lies sealed in the store, under the SHA-256 of its sealed bytes; its key is here, sealed in its turn.
    fileKeySealed: sealed(),
    fileHash: p.text().strictNullable(),
    byteSize: p.integer().strictNullable(),
    readyAt: instant().strictNullable(),
    ...stamps,
  },
  uniques: [
    // One paper has one number, whatever languages it is printed in.
    { name: 'document_number_unique', properties: ['number', 'language'] },
    { name: 'document_event_unique', properties: ['event', 'kind', 'language'] },
    { name: 'document_handover_unique', properties: ['handover', 'kind', 'language'] },
    { name: 'document_team_unique', properties: ['id', 'centreCode', 'officerId'] },
    { name: 'document_place_unique', properties: ['id', 'territoryCode'] },
  ],
  indexes: [
    { name: 'document_territory_idx', properties: ['territoryCode', 'createdAt', 'id'] },
    { name: 'document_centre_idx', properties: ['centreCode', 'createdAt', 'id'] },
    { name: 'document_officer_idx', properties: ['officerId', 'createdAt', 'id'] },
    { name: 'document_created_idx', properties: ['createdAt', 'id'] },
  ],
  checks: [
    { name: 'document_receipt_of_handover', expression: "(kind = 'HANDOVER_RECEIPT') = (handover_id is not null)" },
    { name: 'document_statement_of_event', expression: "(kind = 'EVENT_STATEMENT') = (event_id is not null)" },
    { name: 'document_receipt_of_person', expression: "(kind = 'HANDOVER_RECEIPT') = (person_id is not null)" },
    { name: 'document_names_stay_apart', expression: "(kind = 'EVENT_STATEMENT') = (snapshot is not null)" },
    {
      name: 'document_ready_has_file',
      expression: "state <> 'READY' or (file_hash is not null and byte_size > 0 and ready_at is not null)",
    },
    { name: 'document_fingerprint_form', expression: "fingerprint ~ '^[0-9a-f]{64}$'" },
  ],
});

export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

// The last number given to a kind of paper in a year: taken in the transaction that uses it, so none is lost or doubled.
const DocumentCounterSchema = defineEntity({
  name: 'DocumentCounter',
  tableName: 'document_counter',
  properties: { prefix: p.text().primary(), last: p.integer() },
});

export class DocumentCounter extends DocumentCounterSchema.class {}
DocumentCounterSchema.setClass(DocumentCounter);
