import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import type { MicroProjectState } from '@wasl/domain/micro-project';
import type { TerritoryCode } from '@wasl/domain/territory';
import { MoneyScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { SectorCountType } from '#modules/distribution/event-figures.type.ts';
import { MicroProjectStateEnum } from '#modules/micro-project/micro-project.type.ts';

@ObjectType('StateCount', { description: 'How many projects are in a state.' })
export class StateCountType {
  @Field(() => MicroProjectStateEnum, { description: 'The state.' })
  state!: MicroProjectState;

  @Field(() => Int, { description: 'How many projects.' })
  count!: number;
}

@ObjectType('TerritoryCount', { description: 'What was delivered in a territory.' })
export class TerritoryCountType {
  @Field(() => TerritoryCodeScalar, { description: 'The code of the territory.' })
  territory!: TerritoryCode;

  @Field(() => TrilingualType, { description: 'Its name.' })
  names!: Trilingual;

  @Field(() => Int, { description: 'How many persons received equipment.' })
  beneficiaries!: number;

  @Field(() => MoneyScalar, { description: 'The cost of what was handed over, in centimes.' })
  amount!: Centimes;
}

@ObjectType('WaitingCounts', { description: 'What waits for somebody, within reach of the caller.' })
export class WaitingCountsType {
  @Field(() => Int, { description: 'Projects put before a committee and not decided on.' })
  decisions!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Diagnoses submitted and not validated, of those the caller may list; null to who may read none.',
  })
  diagnosesToValidate!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Distribution events on the calendar that are not ready; null to who may read none.',
  })
  eventsToPrepare!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tranches asked for and not released; null to who may read no agreement.',
  })
  tranchesToRelease!: number | null;
}

@ObjectType('Figures', { description: 'The figures of the programme within reach of the caller.' })
export class FiguresType {
  @Field(() => Int, { description: 'How many persons received equipment.' })
  beneficiaries!: number;

  @Field(() => Int, { description: 'How many projects were equipped.' })
  projects!: number;

  @Field(() => MoneyScalar, { description: 'The cost of what was handed over, in centimes.' })
  amountDelivered!: Centimes;

  @Field(() => MoneyScalar, { nullable: true, description: 'The mean of a project; null when none was equipped.' })
  averagePerProject!: Centimes | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The envelopes of the agreements, in centimes; null to who may read none.',
  })
  envelope!: Centimes | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is committed to approved projects, in centimes; null to who may read no agreement.',
  })
  committed!: Centimes | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cases are open, of those the caller may list; null to who may read none.',
  })
  openCases!: number | null;

  @Field(() => [StateCountType], { description: 'The projects by state; a state without projects is left out.' })
  projectsByState!: StateCountType[];

  @Field(() => [SectorCountType], { description: 'The projects equipped, by sector.' })
  sectors!: SectorCountType[];

  @Field(() => [TerritoryCountType], { description: 'What was delivered, by territory.' })
  territories!: TerritoryCountType[];

  @Field(() => WaitingCountsType, { description: 'What waits for somebody.' })
  waiting!: WaitingCountsType;
}
