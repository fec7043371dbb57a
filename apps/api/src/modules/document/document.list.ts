import { dateTimeFilter, enumFilter, idFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';
import { DocumentKindEnum, DocumentStateEnum } from './document.type.ts';

export const documentList = listOf('Document', {
  of: 'papers',
  filters: {
    kind: enumFilter(DocumentKindEnum, 'kind', 'The kind of paper.'),
    language: enumFilter(LanguageEnum, 'language', 'The language it is printed in.'),
    state: enumFilter(DocumentStateEnum, 'state', 'How far the printing has come.'),
    territory: territoryFilter('territoryCode', 'Where the event or the handover is placed.'),
    eventId: idFilter('DistributionEvent', 'event', 'The event a statement is about.'),
    handoverId: idFilter('Handover', 'handover', 'The handover a receipt is about.'),
    createdAt: dateTimeFilter('createdAt', 'When the paper was asked for.'),
  },
  orders: { CREATED_AT: 'createdAt', NUMBER: 'number' },
  defaultOrder: [['createdAt', 'desc']],
});
