import { Field, Int, ObjectType } from 'type-graphql';
import {
  type DiagnosisKind,
  type DiagnosisState,
  diagnosisKindLabels,
  diagnosisKinds,
  diagnosisStateLabels,
  diagnosisStates,
  type SkillEvidence,
  skillEvidenceLabels,
  skillEvidences,
} from '@wasl/domain/diagnosis';
import type { Centimes } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { CaseType } from '#modules/casework/case.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { SkillType } from '#modules/programme/skill.type.ts';
import {
  DiagnosisObstacleConnection,
  type DiagnosisObstacleType,
  DiagnosisSittingConnection,
  type DiagnosisSittingType,
  LifeAnswerConnection,
  type LifeAnswerType,
} from './sitting/sitting.type.ts';

export const DiagnosisKindEnum = enumOf(diagnosisKinds, {
  name: 'DiagnosisKind',
  description: 'When in the life of a case a diagnosis is made.',
  labels: diagnosisKindLabels,
});
export const DiagnosisStateEnum = enumOf(diagnosisStates, {
  name: 'DiagnosisState',
  description: 'How far a diagnosis has come.',
  labels: diagnosisStateLabels,
});
export const SkillEvidenceEnum = enumOf(skillEvidences, {
  name: 'SkillEvidence',
  description: 'What shows that a person has a skill.',
  labels: skillEvidenceLabels,
});

@ObjectType('DiagnosisSkill', { description: 'A skill of the person, and what shows it.' })
export class DiagnosisSkillType {
  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType;

  @Field(() => Int, { description: 'The level, from 1 to 5.' })
  level!: number;

  @Field(() => SkillEvidenceEnum, { description: 'What shows it.' })
  evidence!: SkillEvidence;

  @Field(() => Int, { nullable: true, description: 'Months of practice; null when unknown.' })
  practiceMonths!: number | null;

  @Field(() => String, { nullable: true, description: 'The reference of the certificate; null without one.' })
  certificateReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who taught or certified it, as in `OFPPT` or `AREF`; null when nobody did.',
  })
  provider!: string | null;
}

export const DiagnosisSkillConnection = connectionOf(() => DiagnosisSkillType, 'DiagnosisSkill');

@ObjectType('Diagnosis', {
  implements: Node,
  description:
    'What a person and a worker found together: skills, and the income to start from. Validated by somebody else.',
})
export class DiagnosisType extends Node {
  @Field(() => DiagnosisKindEnum, { description: 'When in the life of the case it is made.' })
  kind!: DiagnosisKind;

  @Field(() => DiagnosisStateEnum, { description: 'How far it has come.' })
  state!: DiagnosisState;

  @Field(() => CaseType, { description: 'The case.' })
  case!: CaseType;

  @Field(() => StaffMemberType, { description: 'Who wrote it.' })
  author!: StaffMemberType;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who validated it, never its author; null until then.' })
  validatedBy!: StaffMemberType | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was validated; null until then.' })
  validatedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the person signed it; null until then.' })
  personSignedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back; null when it was not.' })
  returnReason!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Income of a month before any help; null when unknown, never zero for unknown.',
  })
  baselineMonthlyIncome!: Centimes | null;

  @Field(() => String, { nullable: true, description: 'How the person lives before any help; null when unknown.' })
  baselineSituation!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person wishes to do; null when not said.' })
  wishes!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the form it was begun in; null when it was written without one.',
  })
  templateVersion!: string | null;

  @Field(() => DiagnosisType, {
    nullable: true,
    description: 'The one it took the place of; null when it is the first.',
  })
  supersedes!: DiagnosisType | null;

  @ListField(() => LifeAnswerConnection, {
    description: 'What was said of each domain of life.',
    order: [['domain', 'asc']],
  })
  answers!: Connection<LifeAnswerType>;

  @ListField(() => DiagnosisObstacleConnection, {
    description: 'What stands in the way.',
    order: [['obstacle', 'asc']],
  })
  obstacles!: Connection<DiagnosisObstacleType>;

  @ListField(() => DiagnosisSittingConnection, {
    description: 'The sittings, the earliest first.',
    order: [['heldOn', 'asc']],
  })
  sittings!: Connection<DiagnosisSittingType>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it holds a note on health, for `revealPersonField`; null for whoever may not reveal it.',
  })
  @Derived({
    sql: (row) => `exists (select from diagnosis_health note where note.diagnosis_id = ${row}.id)`,
    permission: 'person.health',
  })
  hasHealthNote!: boolean | null;

  @ListField(() => DiagnosisSkillConnection, {
    description: 'The skills, the strongest first.',
    order: [['level', 'desc']],
  })
  skills!: Connection<DiagnosisSkillType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const DiagnosisConnection = connectionOf(() => DiagnosisType, 'Diagnosis');
