import { defineEntity, p } from '@mikro-orm/core';
import { caseScope, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import type { Snapshot } from '#documents/snapshot.ts';
import { Document } from './document.entity.ts';

// What a paper says of a person by name: read by those who may read identities, and by the worker that prints it.
const DocumentIdentitySchema = defineEntity({
  name: 'DocumentIdentity',
  tableName: 'document_identity',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Document, { name: 'document_identity_place', columns: ['document_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Document, { name: 'document_identity_team', columns: ['document_id', 'centre_code', 'officer_id'] }),
    document: () =>
      p.oneToOne(Document).owner().ref().createForeignKeyConstraint(false).unique('document_identity_document_unique'),
    ...caseScope,
    snapshot: p.json().$type<Snapshot>(),
  },
});

export class DocumentIdentity extends DocumentIdentitySchema.class {}
DocumentIdentitySchema.setClass(DocumentIdentity);
