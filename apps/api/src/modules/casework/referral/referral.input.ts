import { Field, ID, InputType } from 'type-graphql';
import type { MissingPaper } from '@wasl/domain/casework';
import { ChangeInput } from '#graphql/command.input.ts';
import { MissingPaperEnum } from './referral.type.ts';

@InputType({ description: 'Sends a case to a centre; `id` is the id of the case.' })
export class SendReferralInput extends ChangeInput {
  @Field(() => [MissingPaperEnum], { description: 'The papers that the person still lacks; none is an answer too.' })
  missingPapers!: MissingPaper[];

  @Field(() => String, { nullable: true, description: 'A word to the centre.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the centre; left out for the one of the case, or that covers the home.',
  })
  toCentreCode?: string | null;
}

@InputType({ description: 'Accepts a case that an establishment sent; `id` is the id of the referral.' })
export class AcceptReferralInput extends ChangeInput {
  @Field(() => ID, { description: 'Who will accompany the person: an officer of the centre.' })
  officerId!: string;
}
