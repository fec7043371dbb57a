import { Field, Int, ObjectType } from 'type-graphql';
import { type EntryState, entryStateLabels, entryStates } from '@wasl/domain/distribution';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { DistributionEventType } from './distribution-event.type.ts';
import { HandoverType } from './handover.type.ts';

export const EntryStateEnum = enumOf(entryStates, {
  name: 'EntryState',
  description: 'What became of a line of the list on the day.',
  labels: entryStateLabels,
});

@ObjectType('EventEntry', { implements: Node, description: 'One project in the list of an event.' })
export class EventEntryType extends Node {
  @Field(() => DistributionEventType, { description: 'The event.' })
  event!: DistributionEventType;

  @Field(() => MicroProjectType, { description: 'The project.' })
  microProject!: MicroProjectType;

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;

  @Field(() => EntryStateEnum, { description: 'What became of it.' })
  state!: EntryState;

  @Field(() => HandoverType, { nullable: true, description: 'The handover; null until there is one.' })
  handover!: HandoverType | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const EventEntryConnection = connectionOf(() => EventEntryType, 'EventEntry');
