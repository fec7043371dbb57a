import { Field, ID, InputType } from 'type-graphql';
import type { PresidingFunction } from '@wasl/domain/distribution';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateTimeScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualInput } from '#graphql/trilingual.type.ts';
import { PresidingFunctionEnum } from './distribution-event.type.ts';

const projects = 'The projects of the list, in its order.';

@InputType({ description: 'Drafts a distribution event with its list.' })
export class DraftDistributionEventInput extends CommandInput {
  @Field(() => ID, { description: 'The agreement whose projects are equipped.' })
  agreementId!: string;

  @Field(() => TerritoryCodeScalar, { description: 'Where it takes place.' })
  territoryCode!: TerritoryCode;

  @Field(() => TrilingualInput, { description: 'The hall or square.' })
  place!: Trilingual;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => PresidingFunctionEnum, { description: 'Who presides, by function.' })
  presidedBy!: PresidingFunction;

  @Field(() => [ID], { description: projects })
  microProjectIds!: string[];
}

@InputType({ description: 'Replaces the list of an event, until it is frozen.' })
export class ChangeDistributionListInput extends ChangeInput {
  @Field(() => [ID], { description: projects })
  microProjectIds!: string[];
}

@InputType({ description: 'Sets the event on the calendar, the first time or after it was put off.' })
export class PlanDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Freezes the list.' })
export class FreezeDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Declares every lot of the list ready.' })
export class ReadyDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Records that the event took place.' })
export class HoldDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Reconciles list and handovers, and freezes the figures.' })
export class ReconcileDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Closes the event and asks for its statement.' })
export class CloseDistributionEventInput extends ChangeInput {}

@InputType({ description: 'Puts the event off.' })
export class PostponeDistributionEventInput extends ChangeInput {
  @Field(() => DateTimeScalar, { description: 'When it will begin instead.' })
  startsAt!: Date;
}

@InputType({ description: 'Calls the event off.' })
export class CancelDistributionEventInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
