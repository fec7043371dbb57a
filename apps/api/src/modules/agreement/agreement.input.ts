import { Field, InputType, Int } from 'type-graphql';
import type { ContributionKind, DataSharingClause, PartyKind } from '@wasl/domain/agreement';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualInput } from '#graphql/trilingual.type.ts';
import { ContributionKindEnum, DataSharingClauseEnum, PartyKindEnum } from './agreement.type.ts';

@InputType({ description: 'An institution that will sign.' })
export class AgreementPartyInput {
  @Field(() => PartyKindEnum, { description: 'What the institution is.' })
  kind!: PartyKind;

  @Field(() => TrilingualInput, { description: 'Its name.' })
  names!: Trilingual;
}

@InputType({ description: 'What a party will bring.' })
export class ContributionInput {
  @Field(() => Int, { description: 'The place of the party in `parties`, from 0.' })
  partyIndex!: number;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;

  @Field(() => ContributionKindEnum, { description: 'In what form.' })
  kind!: ContributionKind;
}

@InputType({ description: 'A part of the envelope.' })
export class TrancheInput {
  @Field(() => Int, { description: 'Its place among the tranches, from 1, without gaps.' })
  sequence!: number;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;

  @Field(() => DateScalar, { description: 'The day its release is planned for.' })
  plannedOn!: string;
}

@InputType({ description: 'Drafts an agreement with its parties, contributions and tranches.' })
export class DraftAgreementInput extends CommandInput {
  @Field(() => String, { description: 'The number of the agreement; no other may bear it.' })
  number!: string;

  @Field(() => TrilingualInput, { description: 'The title.' })
  titles!: Trilingual;

  @Field(() => String, { description: 'The code of the programme that funds it.' })
  programmeCode!: string;

  @Field(() => TerritoryCodeScalar, { description: 'Where its projects will be.' })
  territoryCode!: TerritoryCode;

  @Field(() => DateScalar, { description: 'The first day of its term.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day of its term.' })
  endsOn!: string;

  @Field(() => MoneyScalar, { description: 'The whole amount, in centimes: exactly the sum of the contributions.' })
  envelope!: Centimes;

  @Field(() => Int, { description: 'How many projects the parties plan.' })
  plannedProjects!: number;

  @Field(() => MoneyScalar, { description: 'The most a project may be granted, within the ceiling of the programme.' })
  ceilingPerProject!: Centimes;

  @Field(() => Int, { description: 'The part that a project holder brings, in basis points.' })
  ownContributionBps!: number;

  @Field(() => DataSharingClauseEnum, { description: 'What the province may see of the people.' })
  dataSharingClause!: DataSharingClause;

  @Field(() => Int, { description: 'How much of a tranche is justified before the next is released, in basis points.' })
  trancheJustificationBps!: number;

  @Field(() => [AgreementPartyInput], {
    description: 'Who signs: at least the Foundation and the province or its committee.',
  })
  parties!: AgreementPartyInput[];

  @Field(() => [ContributionInput], { description: 'Who brings what.' })
  contributions!: ContributionInput[];

  @Field(() => [TrancheInput], { description: 'How the money is released; together at most the envelope.' })
  tranches!: TrancheInput[];
}

@InputType({ description: 'Records that the parties agreed on the text.' })
export class NegotiateAgreementInput extends ChangeInput {}

@InputType({ description: 'Records that the committee adopted the agreement.' })
export class AdoptAgreementInput extends ChangeInput {
  @Field(() => String, { description: 'The reference of the minutes.' })
  minutesReference!: string;

  @Field(() => DateScalar, { description: 'The day of the session.' })
  adoptedOn!: string;
}

@InputType({ description: 'Records that all parties signed.' })
export class SignAgreementInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the signature.' })
  signedOn!: string;
}

@InputType({ description: 'Opens the agreement to projects.' })
export class ActivateAgreementInput extends ChangeInput {}
