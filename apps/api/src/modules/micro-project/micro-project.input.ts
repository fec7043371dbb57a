import { Field, ID, InputType, Int } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { FeasibilityVerdict, FundingSource, LegalForm, Premises } from '@wasl/domain/micro-project';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { FeasibilityVerdictEnum } from './feasibility-study.type.ts';
import { LegalFormEnum, PremisesEnum } from './micro-project.type.ts';
import { FundingSourceEnum } from './project-line.type.ts';

@InputType({ description: 'Something the project needs.' })
export class ProjectLineInput {
  @Field(() => String, { description: 'The code of the item.' })
  itemCode!: string;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'The estimate for one unit, in centimes.' })
  unitPrice!: Centimes;

  @Field(() => FundingSourceEnum, { description: 'Who pays for it.' })
  source!: FundingSource;
}

@InputType({ description: 'Formulates the project of a beneficiary.' })
export class FormulateMicroProjectInput extends CommandInput {
  @Field(() => ID, { description: 'The case of the beneficiary.' })
  caseId!: string;

  @Field(() => ID, { description: 'The agreement that would fund it.' })
  agreementId!: string;

  @Field(() => ID, { description: 'The tranche of that agreement its amount would be taken from.' })
  trancheId!: string;

  @Field(() => String, { description: 'The code of the sector.' })
  sectorCode!: string;

  @Field(() => String, { description: 'The trade, which a validated skill of the beneficiary must cover.' })
  trade!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the kit it is made from; null when its lines are its own.',
  })
  kitCode?: string | null;

  @Field(() => String, { description: 'What the project is, in a line.' })
  title!: string;

  @Field(() => TerritoryCodeScalar, { description: 'Where the activity will be.' })
  territoryCode!: TerritoryCode;

  @Field(() => PremisesEnum, { description: 'Where the activity will take place.' })
  premises!: Premises;

  @Field(() => LegalFormEnum, { description: 'The legal form of the activity.' })
  legalForm!: LegalForm;

  @Field(() => [ProjectLineInput], { description: 'What it needs, line by line.' })
  lines!: ProjectLineInput[];
}

@InputType({ description: 'Records the feasibility study of a project.' })
export class StudyMicroProjectInput extends ChangeInput {
  @Field(() => String, { description: 'Who will buy, and why.' })
  demand!: string;

  @Field(() => MoneyScalar, { description: 'Expected sales of a month, in centimes.' })
  monthlySales!: Centimes;

  @Field(() => MoneyScalar, { description: 'Expected costs of a month, in centimes.' })
  monthlyCosts!: Centimes;

  @Field(() => FeasibilityVerdictEnum, { description: 'What the study concludes.' })
  verdict!: FeasibilityVerdict;

  @Field(() => DateScalar, { description: 'The day of the study.' })
  studiedOn!: string;
}

@InputType({ description: 'Submits a studied project to the province.' })
export class SubmitMicroProjectInput extends ChangeInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the file was submitted; today when it is left out. Minutes may not be older.',
  })
  submittedOn?: string | null;
}

@InputType({ description: 'Takes a submitted project under review.' })
export class ReviewMicroProjectInput extends ChangeInput {}

@InputType({ description: 'Puts a reviewed project before the committee.' })
export class ShortlistMicroProjectInput extends ChangeInput {}

@InputType({ description: 'Sends a project back to be reworked.' })
export class ReturnMicroProjectInput extends ChangeInput {
  @Field(() => String, { description: 'Why, for who formulated it.' })
  reason!: string;
}

@InputType({ description: 'Withdraws a project; what was committed to it is freed.' })
export class WithdrawMicroProjectInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Records that the beneficiary signed the commitment letter.' })
export class ContractMicroProjectInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the signature.' })
  commitmentSignedOn!: string;
}

@InputType({ description: 'Begins the purchase of the equipment.' })
export class ProcureMicroProjectInput extends ChangeInput {}

@InputType({ description: 'Records that all the equipment is reserved and the project can be listed as ready.' })
export class PrepareMicroProjectInput extends ChangeInput {}
