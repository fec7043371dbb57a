import { Field, ObjectType } from 'type-graphql';
import { type LicenceKind, licenceKindLabels, licenceKinds } from '@wasl/domain/micro-project';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const LicenceKindEnum = enumOf(licenceKinds, {
  name: 'LicenceKind',
  description: 'What a regulated trade asks for.',
  labels: licenceKindLabels,
});

@ObjectType('ProjectLicence', { description: 'A licence that a project needs before anything is handed over.' })
export class ProjectLicenceType {
  @Field(() => LicenceKindEnum, { description: 'Which.' })
  kind!: LicenceKind;

  @Field(() => String, { nullable: true, description: 'The number of the document; null until it is there.' })
  documentNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the document; null until it is there.' })
  issuedOn!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who waived it; null where nobody did.' })
  waivedBy!: StaffMemberType | null;

  @Field(() => String, { nullable: true, description: 'Why it was waived; null where it was not.' })
  reason!: string | null;
}

export const ProjectLicenceConnection = connectionOf(() => ProjectLicenceType, 'ProjectLicence');
