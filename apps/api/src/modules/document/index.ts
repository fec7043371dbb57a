import type { Module } from '#graphql/module.ts';
import { Document, DocumentCounter } from './document.entity.ts';
import { DocumentIdentity } from './document-identity.entity.ts';
import { DocumentResolver } from './document.resolver.ts';
import { DocumentType } from './document.type.ts';

export { type DocumentOrder, requestDocument } from './request-document.ts';

export const document: Module = {
  entities: [Document, DocumentIdentity, DocumentCounter],
  types: [[Document, DocumentType, 'document.read']],
  resolvers: [DocumentResolver],
};
