import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '#graphql/command.input.ts';

@InputType({ description: 'Marks notices of one’s own as read.' })
export class MarkNoticesReadInput extends CommandInput {
  @Field(() => [ID], { description: 'Which, from 1 to 100.' })
  noticeIds!: string[];
}

@InputType({ description: 'Chooses how one is told.' })
export class ChooseNoticesInput extends CommandInput {
  @Field(() => Boolean, { description: 'Whether to get the letter of the day.' })
  wantsLetter!: boolean;
}
