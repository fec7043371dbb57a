import { Field, ID, InputType } from 'type-graphql';
import type { TerritoryCode } from '@wasl/domain/territory';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'Which part of the programme figures are about. All the conditions given must hold.' })
export class FiguresWhere {
  @Field(() => TerritoryCodeScalar, { nullable: true, description: 'Only this territory and those it contains.' })
  territory?: TerritoryCode | null;

  @Field(() => ID, { nullable: true, description: 'Only one agreement.' })
  agreementId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only handovers on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only handovers on this day or earlier.' })
  to?: string | null;
}
