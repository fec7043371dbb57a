import { Field, Int, ObjectType } from 'type-graphql';
import { type ReleaseOutcome, releaseOutcomeLabels, releaseOutcomes } from '@wasl/domain/casework';
import type { ReleaseKind } from '@wasl/domain/person';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { ReleaseKindEnum } from '#modules/person/person.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { CaseType } from '../case.type.ts';

export const ReleaseOutcomeEnum = enumOf(releaseOutcomes, {
  name: 'ReleaseOutcome',
  description: 'What became of a line of a list of releases, or would.',
  labels: releaseOutcomeLabels,
});

@ObjectType('ReleaseLine', { description: 'What became of one line of a list of releases, or would.' })
export class ReleaseLineType {
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;

  @Field(() => ReleaseOutcomeEnum, { description: 'What became of it.' })
  outcome!: ReleaseOutcome;

  @Field(() => String, { nullable: true, description: 'The code of the refusal; null unless it was refused.' })
  refusal!: string | null;

  @Field(() => [String], {
    description: 'The public codes of those who may be meant: the line is sent anew with one, or as another person.',
  })
  namesakeCodes!: string[];

  @Field(() => CaseType, { nullable: true, description: 'The case; null where there is none, or out of reach.' })
  case!: CaseType | null;
}

export const ReleaseLineConnection = connectionOf(() => ReleaseLineType, 'ReleaseLine');

@ObjectType('ReleaseImport', {
  implements: Node,
  description: 'A list of releases from one establishment on one day, and what became of each line.',
})
export class ReleaseImportType extends Node {
  @Field(() => FacilityType, { description: 'The establishment.' })
  facility!: FacilityType;

  @Field(() => DateScalar, { description: 'The day of release.' })
  releasedOn!: string;

  @Field(() => ReleaseKindEnum, { description: 'How the stays ended.' })
  releaseKind!: ReleaseKind;

  @Field(() => Boolean, { description: 'Whether it only says what would become of the lines.' })
  isDryRun!: boolean;

  @Field(() => Int, { description: 'Lines whose release was recorded.' })
  released!: number;

  @Field(() => Int, { description: 'Lines of people nobody knew, whose case was opened.' })
  opened!: number;

  @Field(() => Int, { description: 'Lines that were recorded before.' })
  already!: number;

  @Field(() => Int, { description: 'Lines that may mean somebody of the same name.' })
  namesakes!: number;

  @Field(() => Int, { description: 'Lines that were refused.' })
  refused!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => StaffMemberType, { description: 'Who recorded it.' })
  recordedBy!: StaffMemberType;

  @ListField(() => ReleaseLineConnection, { description: 'The lines, in order.', order: [['position', 'asc']] })
  lines!: Connection<ReleaseLineType>;
}
