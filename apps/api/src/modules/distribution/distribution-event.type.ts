import { Field, Int, ObjectType } from 'type-graphql';
import {
  type EventState,
  eventStateLabels,
  eventStates,
  type PresidingFunction,
  presidingFunctionLabels,
  presidingFunctions,
} from '@wasl/domain/distribution';
import type { Trilingual } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { AgreementType } from '#modules/agreement/agreement.type.ts';
import { DocumentConnection, type DocumentType } from '#modules/document/document.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { EventEntryConnection, type EventEntryType } from './event-entry.type.ts';
import { EventFiguresType } from './event-figures.type.ts';

export const EventStateEnum = enumOf(eventStates, {
  name: 'EventState',
  description: 'How far a distribution event has come, from its draft to its closing.',
  labels: eventStateLabels,
});
export const PresidingFunctionEnum = enumOf(presidingFunctions, {
  name: 'PresidingFunction',
  description: 'The function of who presides over an event; never a name.',
  labels: presidingFunctionLabels,
});

const countOfEntries = (state?: string) => (row: string) =>
  `(select count(*)::int from event_entry where event_entry.event_id = ${row}.id${state ? ` and event_entry.state = '${state}'` : ''})`;

@ObjectType('DistributionEvent', {
  implements: Node,
  description:
    'The day on which beneficiaries receive their equipment: a list, handovers, figures that are frozen once.',
})
export class DistributionEventType extends Node {
  @Field(() => String, { description: 'The number, unique in the platform.' })
  number!: string;

  @Field(() => EventStateEnum, { description: 'How far it has come.' })
  state!: EventState;

  @Field(() => AgreementType, { description: 'The agreement whose projects are equipped.' })
  agreement!: AgreementType;

  @Field(() => TerritoryType, { description: 'Where it takes place.' })
  territory!: TerritoryType;

  @Field(() => TrilingualType, { description: 'The hall or square.' })
  place!: Trilingual;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => PresidingFunctionEnum, { description: 'Who presides, by function.' })
  presidedBy!: PresidingFunction;

  @ListField(() => EventEntryConnection, {
    description: 'The list, one line for each project that the caller may see.',
    order: [['position', 'asc']],
  })
  entries!: Connection<EventEntryType>;

  @Field(() => EventFiguresType, {
    nullable: true,
    description: 'The figures that may be published; null until the event is reconciled.',
  })
  figures!: EventFiguresType | null;

  @ListField(() => DocumentConnection, { description: 'The papers of the event.', order: [['createdAt', 'asc']] })
  documents!: Connection<DocumentType>;

  @Field(() => Int, { description: 'How many projects are on the list.' })
  @Derived({ sql: countOfEntries() })
  entryCount!: number;

  @Field(() => Int, { description: 'How many of them have received their equipment.' })
  @Derived({ sql: countOfEntries('DELIVERED') })
  deliveredCount!: number;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const DistributionEventConnection = connectionOf(() => DistributionEventType, 'DistributionEvent');

export const distributionEventList = listOf('DistributionEvent', {
  of: 'distribution events',
  filters: {
    state: enumFilter(EventStateEnum, 'state', 'By how far it has come.'),
    agreementId: idFilter('Agreement', 'agreement', 'By the agreement.'),
    territory: territoryFilter('territoryCode', 'By the place.'),
    startsAt: dateTimeFilter('startsAt', 'By when it begins.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { STARTS_AT: 'startsAt', UPDATED_AT: 'updatedAt', NUMBER: 'number' },
  defaultOrder: [['startsAt', 'desc']],
});
