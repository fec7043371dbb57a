import { Field, Int, ObjectType } from 'type-graphql';
import {
  type LifeDomain,
  lifeDomainLabels,
  lifeDomains,
  type LifeObstacle,
  lifeObstacleLabels,
  lifeObstacles,
} from '@wasl/domain/diagnosis';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const LifeDomainEnum = enumOf(lifeDomains, {
  name: 'LifeDomain',
  description: 'A domain of life that a diagnosis looks at.',
  labels: lifeDomainLabels,
});
export const LifeObstacleEnum = enumOf(lifeObstacles, {
  name: 'LifeObstacle',
  description: 'What stands in the way of a person.',
  labels: lifeObstacleLabels,
});

@ObjectType('LifeAnswer', { description: 'What was said of a domain of life.' })
export class LifeAnswerType {
  @Field(() => LifeDomainEnum, { description: 'The domain.' })
  domain!: LifeDomain;

  @Field(() => Int, { nullable: true, description: 'How well the person stands, from 0 to 4; null when not found.' })
  score!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In a few words; null when nothing was written, and for health.',
  })
  note!: string | null;
}

@ObjectType('DiagnosisObstacle', { description: 'What stands in the way of a person.' })
export class DiagnosisObstacleType {
  @Field(() => LifeObstacleEnum, { description: 'What it is.' })
  obstacle!: LifeObstacle;

  @Field(() => String, { nullable: true, description: 'In a few words; null when nothing was written.' })
  note!: string | null;
}

@ObjectType('DiagnosisSitting', { description: 'A sitting in which a part of a diagnosis was written.' })
export class DiagnosisSittingType {
  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @Field(() => StaffMemberType, { description: 'Who held it.' })
  heldBy!: StaffMemberType;

  @Field(() => Int, { description: 'How many domains of life it spoke of.' })
  answered!: number;
}

export const LifeAnswerConnection = connectionOf(() => LifeAnswerType, 'LifeAnswer');
export const DiagnosisObstacleConnection = connectionOf(() => DiagnosisObstacleType, 'DiagnosisObstacle');
export const DiagnosisSittingConnection = connectionOf(() => DiagnosisSittingType, 'DiagnosisSitting');
