import { Field, ObjectType } from 'type-graphql';
import { type LedgerKind, ledgerKindLabels, ledgerKinds } from '@wasl/domain/agreement';
import type { Centimes } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { AgreementType } from './agreement.type.ts';
import { TrancheType } from './tranche.type.ts';

export const LedgerKindEnum = enumOf(ledgerKinds, {
  name: 'LedgerKind',
  description: 'What a movement of money is.',
  labels: ledgerKindLabels,
});

@ObjectType('LedgerEntry', {
  implements: Node,
  description: 'A movement of the money of an agreement: written once, never changed, never removed.',
})
export class LedgerEntryType extends Node {
  @Field(() => AgreementType, { description: 'The agreement whose money moved.' })
  agreement!: AgreementType;

  @Field(() => TrancheType, { description: 'The tranche whose money moved.' })
  tranche!: TrancheType;

  @Field(() => MicroProjectType, {
    nullable: true,
    description: 'The project it moved for; null when it moved for none, or when the project is out of reach.',
  })
  microProject!: MicroProjectType | null;

  @Field(() => LedgerKindEnum, { description: 'What the movement is.' })
  kind!: LedgerKind;

  @Field(() => MoneyScalar, { description: 'How much, in centimes; the kind says in which direction.' })
  amount!: Centimes;

  @Field(() => DateTimeScalar, { description: 'When it moved.' })
  at!: Date;

  @Field(() => String, { description: 'The action that moved it, as in `microProject.approve`.' })
  cause!: string;
}

export const LedgerEntryConnection = connectionOf(() => LedgerEntryType, 'LedgerEntry');

export const ledgerEntryList = listOf('LedgerEntry', {
  of: 'movements of money',
  orders: { AT: 'at' },
  defaultOrder: [['at', 'asc']],
});
