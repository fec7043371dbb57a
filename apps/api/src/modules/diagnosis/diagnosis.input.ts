import { Field, ID, InputType, Int } from 'type-graphql';
import type { DiagnosisKind, SkillEvidence } from '@wasl/domain/diagnosis';
import type { Centimes } from '@wasl/domain/kernel';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { DiagnosisKindEnum, SkillEvidenceEnum } from './diagnosis.type.ts';

@InputType({ description: 'A skill of the person, and what shows it.' })
export class DiagnosisSkillInput {
  @Field(() => String, { description: 'The code of the skill.' })
  skillCode!: string;

  @Field(() => Int, { description: 'The level, from 1 to 5.' })
  level!: number;

  @Field(() => SkillEvidenceEnum, { description: 'What shows it.' })
  evidence!: SkillEvidence;

  @Field(() => Int, { nullable: true, description: 'Months of practice; needed when practice is the evidence.' })
  practiceMonths?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the certificate; needed when it is the evidence.',
  })
  certificateReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who taught or certified it, as in `OFPPT` or `AREF`; left out when nobody did.',
  })
  provider?: string | null;
}

@InputType({ description: 'Writes down a diagnosis.' })
export class DraftDiagnosisInput extends CommandInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => DiagnosisKindEnum, { description: 'When in the life of the case it is made.' })
  kind!: DiagnosisKind;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Income of a month before any help, in centimes; left out when unknown.',
  })
  baselineMonthlyIncome?: Centimes | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the accompaniment must know of health, at most 2,000 characters. It is sealed; left out otherwise.',
  })
  healthNote?: string | null;

  @Field(() => [DiagnosisSkillInput], { description: 'The skills, each once.' })
  skills!: DiagnosisSkillInput[];
}

@InputType({ description: 'Records that the person read and signed the diagnosis.' })
export class ShareDiagnosisInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the signature.' })
  personSignedOn!: string;
}

@InputType({ description: 'Submits a signed diagnosis for validation.' })
export class SubmitDiagnosisInput extends ChangeInput {}

@InputType({ description: 'Validates a diagnosis.' })
export class ValidateDiagnosisInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the validation.' })
  validatedOn!: string;
}

@InputType({ description: 'Sends a diagnosis back to its author.' })
export class ReturnDiagnosisInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
