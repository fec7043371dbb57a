import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntryState, ReceiverKind } from '@wasl/domain/distribution';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { EntryStateEnum } from './event-entry.type.ts';
import { ReceiverKindEnum } from './handover.type.ts';

@InputType({ description: 'Hands all the equipment of a project over to its beneficiary.' })
export class HandOverInput extends CommandInput {
  @Field(() => ID, { description: 'The event, ready or held.' })
  eventId!: string;

  @Field(() => ID, { description: 'The project, on the list of the event.' })
  microProjectId!: string;

  @Field(() => Int, { description: 'The version of the line of the list, as it was read. Another one gives `STALE`.' })
  expectedVersion!: number;

  @Field(() => [ID], { description: 'The assets: all those reserved for the project, at most 250.' })
  assetIds!: string[];

  @Field(() => ReceiverKindEnum, { description: 'Who takes the equipment.' })
  receivedBy!: ReceiverKind;

  @Field(() => String, { nullable: true, description: 'The reference of the written mandate; needed from a proxy.' })
  mandateReference?: string | null;

  @Field(() => String, { nullable: true, description: 'The function of the witness of a person who signs by mark.' })
  witness?: string | null;

  @Field(() => String, {
    description: 'The signature as the path data of an SVG: `M`, `L` and `C` with numbers, at most 60 kB.',
  })
  signature!: string;
}

@InputType({ description: 'Marks a line of the list as absent or refused, or puts it back on the list.' })
export class MarkEntryInput extends ChangeInput {
  @Field(() => EntryStateEnum, {
    description: '`ABSENT`, `REFUSED`, or `LISTED` to undo either before the event is held.',
  })
  state!: EntryState;
}
