import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What access is asked about.' })
export class AccessQuestionInput {
  @Field(() => String, { description: 'The permission, as in `microProject.approve`.' })
  permission!: string;

  @Field(() => ID, { nullable: true, description: 'The thing; left out to ask about the permission as such.' })
  id?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The member of staff; left out for oneself. For those who change roles.',
  })
  staffId?: string | null;
}
