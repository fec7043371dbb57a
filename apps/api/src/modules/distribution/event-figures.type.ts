import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { DateTimeScalar, MoneyScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';

@ObjectType('SectorCount', { description: 'How many projects there are in a sector.' })
export class SectorCountType {
  @Field(() => String, { description: 'The code of the sector.' })
  sector!: string;

  @Field(() => Int, { description: 'How many projects.' })
  count!: number;
}

@ObjectType('EventFigures', { description: 'The figures of a reconciled event: counted once, then frozen.' })
export class EventFiguresType {
  @Field(() => Int, { description: 'How many persons received equipment.' })
  beneficiaries!: number;

  @Field(() => Int, { description: 'How many projects were equipped.' })
  projects!: number;

  @Field(() => MoneyScalar, { description: 'The exact cost of what was handed over, in centimes.' })
  amount!: Centimes;

  @Field(() => [SectorCountType], { description: 'The projects by sector.' })
  sectors!: SectorCountType[];

  @Field(() => TerritoryCodeScalar, { description: 'Where the event took place.' })
  territory!: TerritoryCode;

  @Field(() => DateTimeScalar, { description: 'When the figures were frozen.' })
  frozenAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the canonical figures, in hexadecimal: papers repeat it.' })
  fingerprint!: string;
}
