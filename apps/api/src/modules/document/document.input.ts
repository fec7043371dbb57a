import { Field, ID, InputType } from 'type-graphql';
import type { DocumentKind } from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';
import { CommandInput } from '#graphql/command.input.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';
import { DocumentKindEnum } from './document.type.ts';

@InputType({ description: 'Asks for a paper in one language. The same paper in the same language is printed once.' })
export class RequestDocumentInput extends CommandInput {
  @Field(() => DocumentKindEnum, { description: 'The kind of paper.' })
  kind!: DocumentKind;

  @Field(() => LanguageEnum, { description: 'The language to print it in.' })
  language!: Language;

  @Field(() => ID, { nullable: true, description: 'The event a statement is about; needed for a statement.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The handover a receipt is about; needed for a receipt.' })
  handoverId?: string | null;
}
