import { Field, ID, InputType } from 'type-graphql';
import type { CaseRoad, LifeStepActor } from '@wasl/domain/casework';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { CaseRoadEnum } from '../case-enums.type.ts';
import { LifeStepActorEnum } from './life-project.type.ts';

@InputType({ description: 'A step of a life project.' })
export class LifeStepInput {
  @Field(() => String, { description: 'What is to be done.' })
  what!: string;

  @Field(() => LifeStepActorEnum, { description: 'Who does it.' })
  who!: LifeStepActor;

  @Field(() => DateScalar, { nullable: true, description: 'By which day; left out when none is agreed.' })
  dueOn?: string | null;
}

@InputType({ description: 'Agrees on a life project with the person of a case.' })
export class AgreeLifeProjectInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId!: string;

  @Field(() => String, { description: 'Where the person wants to go.' })
  goal!: string;

  @Field(() => CaseRoadEnum, { description: 'The road to an income.' })
  road!: CaseRoad;

  @Field(() => DateScalar, { description: 'The day it was agreed.' })
  agreedOn!: string;

  @Field(() => [LifeStepInput], { description: 'The steps, in order: at least one.' })
  steps!: LifeStepInput[];
}

@InputType({ description: 'Records that a step of a life project was done.' })
export class DoLifeStepInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day it was done.' })
  doneOn!: string;
}
