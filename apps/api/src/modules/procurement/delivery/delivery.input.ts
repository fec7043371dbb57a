import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'What came of one line.' })
export class DeliveredLineInput {
  @Field(() => ID, { description: 'The line of the purchase.' })
  lineId!: string;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => [String], { description: 'The serial numbers, one for each unit of a tracked item, or none at all.' })
  serialNumbers!: string[];
}

@InputType({ description: 'Records what came with a delivery note.' })
export class DeliverPurchaseInput extends ChangeInput {
  @Field(() => String, { description: 'The reference of the delivery note.' })
  noteReference!: string;

  @Field(() => DateScalar, { description: 'The day it came.' })
  deliveredOn!: string;

  @Field(() => [DeliveredLineInput], { description: 'What came.' })
  lines!: DeliveredLineInput[];
}

@InputType({ description: 'Signs for what came.' })
export class SignPurchaseAcceptanceInput extends ChangeInput {}

@InputType({ description: 'Accepts what came: its pieces become the equipment of their projects.' })
export class AcceptPurchaseInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the acceptance.' })
  acceptedOn!: string;

  @Field(() => String, { nullable: true, description: 'What is still to be put right.' })
  reservations?: string | null;
}

@InputType({ description: 'Accepts a purchase for good, what was reserved being put right.' })
export class AcceptPurchaseFinallyInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  acceptedOn!: string;
}

@InputType({ description: 'Sends back what came.' })
export class RejectPurchaseDeliveryInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
