import { Field, Int, ObjectType } from 'type-graphql';
import {
  type AgreementState,
  agreementStateLabels,
  agreementStates,
  type ContributionKind,
  contributionKindLabels,
  contributionKinds,
  type DataSharingClause,
  dataSharingClauseLabels,
  dataSharingClauses,
  type PartyKind,
  partyKindLabels,
  partyKinds,
} from '@wasl/domain/agreement';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, stringFilter, territoryFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import {
  MicroProjectConnection,
  type MicroProjectType,
  microProjectList,
} from '#modules/micro-project/micro-project.type.ts';
import { ProgrammeType } from '#modules/programme/programme.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { LedgerEntryConnection, type LedgerEntryType, ledgerEntryList } from './ledger-entry.type.ts';
import { TrancheConnection, type TrancheType } from './tranche.type.ts';

export const AgreementStateEnum = enumOf(agreementStates, {
  name: 'AgreementState',
  description: 'How far an agreement has come, from its draft to its closing.',
  labels: agreementStateLabels,
});
export const PartyKindEnum = enumOf(partyKinds, {
  name: 'PartyKind',
  description: 'What a party to an agreement is.',
  labels: partyKindLabels,
});
export const ContributionKindEnum = enumOf(contributionKinds, {
  name: 'ContributionKind',
  description: 'In what form a party contributes.',
  labels: contributionKindLabels,
});
export const DataSharingClauseEnum = enumOf(dataSharingClauses, {
  name: 'DataSharingClause',
  description: 'What the social action division may see of the people served under an agreement.',
  labels: dataSharingClauseLabels,
});

@ObjectType('AgreementParty', { description: 'An institution that signs an agreement.' })
export class AgreementPartyType {
  @Field(() => PartyKindEnum, { description: 'What the institution is.' })
  kind!: PartyKind;

  @Field(() => TrilingualType, { description: 'Its name.' })
  names!: Trilingual;

  @Field(() => DateScalar, { nullable: true, description: 'The day it signed; null until then.' })
  signedOn!: string | null;
}

@ObjectType('Contribution', { description: 'What a party brings; all of them together make the envelope.' })
export class ContributionType {
  @Field(() => AgreementPartyType, { description: 'Who brings it.' })
  party!: AgreementPartyType;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;

  @Field(() => ContributionKindEnum, { description: 'In what form.' })
  kind!: ContributionKind;
}

export const AgreementPartyConnection = connectionOf(() => AgreementPartyType, 'AgreementParty');
export const ContributionConnection = connectionOf(() => ContributionType, 'Contribution');

/** A sum over the tranches of the row: what an agreement shows of its money is never kept twice. */
const sumOfTranches = (column: string) => (row: string) =>
  `(select coalesce(sum(tranche.${column}), 0)::bigint from tranche where tranche.agreement_id = ${row}.id)`;

@ObjectType('Agreement', {
  implements: Node,
  description:
    'A partnership agreement between the Foundation and a province: an envelope, its tranches and its projects.',
})
export class AgreementType extends Node {
  @Field(() => String, { description: 'The number of the agreement, unique in the platform.' })
  number!: string;

  @Field(() => TrilingualType, { description: 'The title.' })
  titles!: Trilingual;

  @Field(() => AgreementStateEnum, { description: 'How far it has come.' })
  state!: AgreementState;

  @Field(() => ProgrammeType, { description: 'The programme that funds it.' })
  programme!: ProgrammeType;

  @Field(() => TerritoryType, { description: 'Where its projects are.' })
  territory!: TerritoryType;

  @Field(() => DateScalar, { nullable: true, description: 'The day all parties had signed; null until then.' })
  signedOn!: string | null;

  @Field(() => DateScalar, { description: 'The first day of its term.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day of its term.' })
  endsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the committee adopted it; null until then.' })
  adoptedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the minutes that adopted it; null until then.',
  })
  adoptionReference!: string | null;

  @Field(() => MoneyScalar, { description: 'The whole amount, in centimes: the sum of the contributions.' })
  envelope!: Centimes;

  @Field(() => MoneyScalar, { description: 'What is committed to approved projects, over all tranches.' })
  @Derived({ sql: sumOfTranches('committed') })
  committed!: Centimes;

  @Field(() => MoneyScalar, { description: 'What has reached people, over all tranches.' })
  @Derived({ sql: sumOfTranches('delivered') })
  delivered!: Centimes;

  @Field(() => MoneyScalar, { description: 'What has been paid, over all tranches.' })
  @Derived({ sql: sumOfTranches('paid') })
  paid!: Centimes;

  @Field(() => Int, { description: 'How many projects the parties plan.' })
  plannedProjects!: number;

  @Field(() => MoneyScalar, { description: 'The most a project may be granted under this agreement.' })
  ceilingPerProject!: Centimes;

  @Field(() => Int, { description: 'The part that a project holder brings, in basis points; 0 when nothing is asked.' })
  ownContributionBps!: number;

  @Field(() => DataSharingClauseEnum, { description: 'What the province may see of the people.' })
  dataSharingClause!: DataSharingClause;

  @Field(() => Int, {
    description: 'How much of a tranche must be justified, in basis points, before the next one is released.',
  })
  trancheJustificationBps!: number;

  @Field(() => String, { nullable: true, description: 'Why it is suspended or was broken off; null otherwise.' })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed; null until then.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The reference of the final report; null until it is closed.' })
  reportReference!: string | null;

  @ListField(() => AgreementPartyConnection, { description: 'Who signs it.', order: [['position', 'asc']] })
  parties!: Connection<AgreementPartyType>;

  @ListField(() => ContributionConnection, { description: 'Who brings what.', order: [['position', 'asc']] })
  contributions!: Connection<ContributionType>;

  @ListField(() => TrancheConnection, {
    description: 'Its money, released step by step.',
    order: [['sequence', 'asc']],
  })
  tranches!: Connection<TrancheType>;

  @ListField(() => MicroProjectConnection, {
    description: 'The projects under it that the caller may see.',
    list: () => microProjectList,
  })
  microProjects!: Connection<MicroProjectType>;

  @ListField(() => LedgerEntryConnection, {
    description: 'Every movement of its money, the earliest first.',
    list: () => ledgerEntryList,
  })
  ledger!: Connection<LedgerEntryType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const AgreementConnection = connectionOf(() => AgreementType, 'Agreement');

export const agreementList = listOf('Agreement', {
  of: 'agreements',
  filters: {
    state: enumFilter(AgreementStateEnum, 'state', 'By how far it has come.'),
    territory: territoryFilter('territoryCode', 'By the place.'),
    programmeCode: stringFilter('programme', 'By the code of the programme.'),
    number: stringFilter('number', 'By the number.'),
    search: namesFilter('By a part of the number, or of the title in any of the three languages.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt', NUMBER: 'number', STARTS_ON: 'startsOn' },
  defaultOrder: [['updatedAt', 'desc']],
});
