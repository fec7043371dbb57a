import { Field, Int, ObjectType } from 'type-graphql';
import {
  type DocumentKind,
  type DocumentState,
  documentKindLabels,
  documentKinds,
  documentStateLabels,
  documentStates,
} from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { DistributionEventType } from '#modules/distribution/distribution-event.type.ts';
import { HandoverType } from '#modules/distribution/handover.type.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';

export const DocumentKindEnum = enumOf(documentKinds, {
  name: 'DocumentKind',
  description: 'The kinds of paper that leave the house.',
  labels: documentKindLabels,
});
export const DocumentStateEnum = enumOf(documentStates, {
  name: 'DocumentState',
  description: 'How far the printing of a paper has come.',
  labels: documentStateLabels,
});

@ObjectType('Document', {
  implements: Node,
  description:
    'A paper in one language: asked for, frozen, then printed as PDF by the worker. Its other languages share its number and fingerprint.',
})
export class DocumentType extends Node {
  @Field(() => DocumentKindEnum, { description: 'What kind of paper this is.' })
  kind!: DocumentKind;

  @Field(() => String, { description: 'The number printed on the paper: kind, year and rank, as RC-2026-000001.' })
  number!: string;

  @Field(() => LanguageEnum, { description: 'The language it is printed in.' })
  language!: Language;

  @Field(() => DocumentStateEnum, {
    description: 'Whether the file is still being printed, ready, or could not be printed.',
  })
  state!: DocumentState;

  @Field(() => DistributionEventType, {
    nullable: true,
    description: 'The event a statement is about; null for other papers.',
  })
  event!: DistributionEventType | null;

  @Field(() => HandoverType, { nullable: true, description: 'The handover a receipt is about; null for other papers.' })
  handover!: HandoverType | null;

  @Field(() => String, {
    description:
      'The SHA-256 of the frozen snapshot, which the PDF carries as snapshot.json: who recomputes it has proof that nothing moved.',
  })
  fingerprint!: string;

  @Field(() => Int, { nullable: true, description: 'The size of the PDF in bytes; null until it is ready.' })
  byteSize!: number | null;

  @Field(() => DateTimeScalar, { description: 'When the paper was asked for and its content frozen.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the PDF was ready; null until then.' })
  readyAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The path of the PDF on this server; null until it is ready, and for a paper with names when the reader may not see identities.',
  })
  // The row with the names is open to those who may read identities only: row security answers here.
  @Derived({
    sql: (row) => `case when ${row}.state = 'READY' and (${row}.kind = 'EVENT_STATEMENT'
      or exists (select from document_identity named where named.document_id = ${row}.id))
      then '/documents/' || ${row}.id end`,
  })
  downloadPath!: string | null;
}

export const DocumentConnection = connectionOf(() => DocumentType, 'Document');
