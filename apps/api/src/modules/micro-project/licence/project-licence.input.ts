import { Field, InputType } from 'type-graphql';
import type { LicenceKind } from '@wasl/domain/micro-project';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { LicenceKindEnum } from './project-licence.type.ts';

@InputType({ description: 'Names a licence of a project.' })
abstract class LicenceInput extends ChangeInput {
  @Field(() => LicenceKindEnum, { description: 'Which.' })
  kind!: LicenceKind;
}

@InputType({ description: 'Lists a licence that the trade of a project needs.' })
export class ListLicenceInput extends LicenceInput {}

@InputType({ description: 'Records that a licence is there.' })
export class PresentLicenceInput extends LicenceInput {
  @Field(() => String, { description: 'The number of the document.' })
  documentNumber!: string;

  @Field(() => DateScalar, { description: 'The day of the document.' })
  issuedOn!: string;
}

@InputType({ description: 'Waives a licence by name.' })
export class WaiveLicenceInput extends LicenceInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
