import { Field, InputType, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';

@ObjectType('Trilingual', { description: 'The same words in the three languages of the platform.' })
export class TrilingualType implements Trilingual {
  @Field(() => String, { description: 'In Arabic.' })
  ar!: string;

  @Field(() => String, { description: 'In French.' })
  fr!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@InputType('TrilingualInput', { description: 'The same words in the three languages of the platform.' })
export class TrilingualInput implements Trilingual {
  @Field(() => String, { description: 'In Arabic.' })
  ar!: string;

  @Field(() => String, { description: 'In French.' })
  fr!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}
